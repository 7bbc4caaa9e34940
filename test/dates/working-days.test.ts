import { describe, expect, it } from "vitest";
import { type Day, printDay, readDay } from "../../src/dates/day.js";
import {
  findWorkingDayAfter,
  findWorkingDayFrom,
  isWorkingDay,
  type WorkingCalendar,
  withYearsOf,
} from "../../src/dates/working-days.js";
import { kazakhstan, workingCalendarOf } from "../../src/kazakhstan/calendar-option.js";
import * as oracle from "../oracle/calendar.js";

function dayNumber(text: string): Day {
  const day = readDay(text);
  if (day === undefined) throw new Error(`not a day: ${text}`);
  return day;
}

const printed = (day: Day | undefined): string | undefined => (day === undefined ? undefined : printDay(day));

function daysOf(firstYear: number, lastYear: number): readonly string[] {
  const days: string[] = [];
  for (let day = dayNumber(`${firstYear}-01-01`); day <= dayNumber(`${lastYear}-12-31`); day += 1) {
    days.push(printDay(day));
  }
  return days;
}

/** A calendar of the library, made of the same lists as the oracle's. */
const calendarOf = ({ years, daysOff, workingDays }: oracle.OwnCalendar): WorkingCalendar => ({
  years: new Set(years),
  provisionalYears: new Set(),
  daysOff: new Set(daysOff.map(dayNumber)),
  workingDays: new Set(workingDays.map(dayNumber)),
});

describe("Kazakhstan's five-day week", () => {
  it("is what a second transcription of its table says, on every day of 2022 to 2026", () => {
    const differing = daysOf(2022, 2026).filter(
      (day) => isWorkingDay(dayNumber(day), kazakhstan) !== oracle.isWorkingDay(day),
    );
    expect(differing).toEqual([]);
  });

  it.each([
    { year: 2022, count: 246, why: "260 weekdays, 17 off, 3 working Saturdays" },
    { year: 2023, count: 246, why: "260 weekdays, 15 off, 1 working Saturday" },
    { year: 2024, count: 249, why: "262 weekdays, 14 off, 1 working Saturday" },
    { year: 2025, count: 246, why: "261 weekdays, 16 off, 1 working Sunday" },
    { year: 2026, count: 247, why: "261 weekdays, 14 off" },
  ])("has $count working days in $year: $why", ({ year, count }) => {
    expect(daysOf(year, year).filter((day) => isWorkingDay(dayNumber(day), kazakhstan)).length).toBe(count);
  });

  it.each([
    { day: "2021-12-31", works: undefined, why: "the year before the table" },
    { day: "2022-01-01", works: false, why: "the first day of the table, a Saturday" },
    { day: "2022-01-05", works: true, why: "a plain Wednesday" },
    { day: "2022-03-05", works: true, why: "a working Saturday" },
    { day: "2024-05-04", works: true, why: "a working Saturday" },
    { day: "2024-05-05", works: false, why: "the Sunday after it" },
    { day: "2024-05-07", works: false, why: "a Tuesday off" },
    { day: "2025-01-05", works: true, why: "a working Sunday" },
    { day: "2025-01-06", works: true, why: "the Monday after it" },
    { day: "2025-01-07", works: false, why: "a Tuesday off" },
    { day: "2026-03-23", works: false, why: "a Monday off" },
    { day: "2026-12-31", works: true, why: "the last day of the table, a Thursday" },
    { day: "2027-01-01", works: undefined, why: "the year after the table" },
    { day: "2027-01-02", works: undefined, why: "not even a Saturday is known to be off" },
  ])("says $works of $day: $why", ({ day, works }) => {
    expect(isWorkingDay(dayNumber(day), kazakhstan)).toBe(works);
  });
});

describe("the working day on or after a day", () => {
  it.each([
    { from: "2025-03-14", day: "2025-03-14", why: "a Friday stays" },
    { from: "2025-03-15", day: "2025-03-17", why: "a Saturday gives Monday" },
    { from: "2026-03-24", day: "2026-03-26", why: "the 24th and the 25th are days off" },
    { from: "2025-01-05", day: "2025-01-05", why: "a working Sunday stays" },
    { from: "2024-12-31", day: "2024-12-31", why: "the last day of a year stays" },
    { from: "2025-01-01", day: "2025-01-05", why: "three days off and a Saturday, then a working Sunday" },
    { from: "2026-12-31", day: "2026-12-31", why: "the last day of the table stays" },
    { from: "2021-12-31", day: undefined, why: "the table lacks the year" },
    { from: "2027-01-01", day: undefined, why: "the table lacks the year" },
  ])("$from is $day: $why", ({ from, day }) => {
    expect(printed(findWorkingDayFrom(dayNumber(from), kazakhstan).day)).toBe(day);
  });

  it("is not known where the way to it leads into an unknown year", () => {
    const only2022 = calendarOf({ years: [2022], daysOff: [], workingDays: [] });
    expect(printed(findWorkingDayFrom(dayNumber("2022-12-30"), only2022).day)).toBe("2022-12-30");
    expect(printed(findWorkingDayFrom(dayNumber("2022-12-31"), only2022).unknown)).toBe("2023-01-01");
  });
});

describe("the nth working day after a day", () => {
  it.each([
    { from: "2025-12-30", count: 5, day: "2026-01-09", why: "31 Dec, 5, 6, 8, 9 Jan: the 7th is off" },
    { from: "2024-12-30", count: 5, day: "2025-01-09", why: "31 Dec, Sunday 5, 6, 8, 9 Jan" },
    { from: "2025-03-14", count: 1, day: "2025-03-17", why: "the day itself, a Friday, is not counted" },
    { from: "2025-03-15", count: 1, day: "2025-03-17", why: "a Saturday gives Monday" },
    { from: "2025-03-14", count: 0, day: "2025-03-14", why: "none after it is the day itself" },
    { from: "2026-12-30", count: 1, day: "2026-12-31", why: "the last day of the table" },
    { from: "2026-12-30", count: 2, day: undefined, why: "one day beyond the table" },
    { from: "2026-12-31", count: 1, day: undefined, why: "one day beyond the table" },
    {
      from: "2021-12-31",
      count: 1,
      day: "2022-01-05",
      why: "only the days after it must be known: 1 to 4 Jan are off",
    },
    { from: "2021-12-30", count: 1, day: undefined, why: "31 Dec 2021 must be known" },
  ])("$from, n being $count, is $day: $why", ({ from, count, day }) => {
    expect(printed(findWorkingDayAfter(dayNumber(from), count, kazakhstan).day)).toBe(day);
  });
});

describe("a calendar of one's own", () => {
  const own: oracle.OwnCalendar = {
    years: [2025, 2027],
    daysOff: ["2025-06-02", "2027-01-01"],
    workingDays: ["2025-06-07", "2027-01-09"],
  };
  const merged = () => withYearsOf(kazakhstan, calendarOf(own));

  it.each([
    { day: "2025-06-02", works: false, why: "its own Monday off" },
    { day: "2025-06-07", works: true, why: "its own working Saturday" },
    { day: "2025-01-07", works: true, why: "a Tuesday off in the table, which no longer counts in 2025" },
    { day: "2025-01-05", works: false, why: "a working Sunday in the table, which no longer counts in 2025" },
    { day: "2024-05-04", works: true, why: "the table still counts in 2024" },
    { day: "2026-01-07", works: false, why: "the table still counts in 2026" },
    { day: "2027-01-01", works: false, why: "a year that the table lacks, its own Friday off" },
    { day: "2027-01-09", works: true, why: "a year that the table lacks, its own working Saturday" },
    { day: "2027-01-11", works: true, why: "a year that the table lacks, a plain Monday" },
    { day: "2028-01-03", works: undefined, why: "a year that neither has" },
  ])("stands in place of the table for its years: $day is $works, $why", ({ day, works }) => {
    expect(isWorkingDay(dayNumber(day), merged())).toBe(works);
  });

  it("is what an independent calendar makes of the same lists, on every day of 2021 to 2028", () => {
    const calendar = merged();
    const differing = daysOf(2021, 2028).filter(
      (day) => isWorkingDay(dayNumber(day), calendar) !== oracle.isWorkingDay(day, own),
    );
    expect(differing).toEqual([]);
  });

  it("without years changes nothing", () => {
    const same = withYearsOf(kazakhstan, calendarOf({ years: [], daysOff: [], workingDays: [] }));
    expect(same).toEqual(kazakhstan);
  });

  it("leaves the table as it was", () => {
    const before = structuredClone(kazakhstan);
    withYearsOf(kazakhstan, calendarOf(own));
    expect(kazakhstan).toEqual(before);
    expect(isWorkingDay(dayNumber("2025-01-07"), kazakhstan)).toBe(false);
  });
});

describe("the provisional calendar", () => {
  const provisional = workingCalendarOf("provisional");

  it("is what a second transcription says, on every day of 2021 to 2028, with 247 working days in 2027", () => {
    const differing = daysOf(2021, 2028).filter(
      (day) => isWorkingDay(dayNumber(day), provisional) !== oracle.isWorkingDay(day, "provisional"),
    );
    expect(differing).toEqual([]);
    // 261 weekdays, 14 off.
    expect(daysOf(2027, 2027).filter((day) => isWorkingDay(dayNumber(day), provisional)).length).toBe(247);
  });

  it.each([
    { from: "2026-12-24", count: 5, day: "2026-12-31", unknown: undefined, year: undefined, why: "all in 2026" },
    { from: "2026-12-25", count: 5, day: "2027-01-05", unknown: undefined, year: 2027, why: "into 2027" },
    { from: "2026-12-31", count: 1, day: "2027-01-05", unknown: undefined, year: 2027, why: "all in 2027" },
    { from: "2027-12-30", count: 1, day: "2027-12-31", unknown: undefined, year: 2027, why: "its last day" },
    { from: "2027-12-30", count: 2, day: undefined, unknown: "2028-01-01", year: 2027, why: "on to 2028" },
    { from: "2027-12-31", count: 1, day: undefined, unknown: "2028-01-01", year: undefined, why: "all in 2028" },
    { from: "2021-12-29", count: 2, day: undefined, unknown: "2021-12-30", year: undefined, why: "before the table" },
    { from: "2027-03-01", count: 0, day: "2027-03-01", unknown: undefined, year: undefined, why: "no day is asked" },
  ])("gives $day, does not know $unknown and rests on $year, $count after $from: $why", (one) => {
    const { day, unknown, provisionalYear } = findWorkingDayAfter(dayNumber(one.from), one.count, provisional);
    expect([printed(day), printed(unknown), provisionalYear]).toEqual([one.day, one.unknown, one.year]);
  });

  it.each([
    { from: "2026-12-31", day: "2026-12-31", year: undefined, why: "the eve is published" },
    { from: "2027-01-02", day: "2027-01-05", year: 2027, why: "a Saturday of 2027 had to be looked up" },
    { from: "2027-01-05", day: "2027-01-05", year: 2027, why: "that it is worked had to be looked up" },
  ])("moves $from to $day, which rests on $year: $why", ({ from, day, year }) => {
    const found = findWorkingDayFrom(dayNumber(from), provisional);
    expect([printed(found.day), found.provisionalYear]).toEqual([day, year]);
  });

  it("gives way to years of one's own", () => {
    const own = withYearsOf(provisional, calendarOf({ years: [2027], daysOff: [], workingDays: [] }));
    expect(findWorkingDayAfter(dayNumber("2026-12-31"), 1, own)).toEqual({
      day: dayNumber("2027-01-01"),
      provisionalYear: undefined,
    });
  });

  it("stays beside other years of one's own", () => {
    const own = withYearsOf(provisional, calendarOf({ years: [2026], daysOff: [], workingDays: [] }));
    expect(own.provisionalYears).toEqual(new Set([2027]));
  });
});
