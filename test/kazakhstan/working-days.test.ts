import { describe, expect, it } from "vitest";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";
import { kz } from "../../src/index.js";
import { nextDay } from "../oracle/days.js";
import { withoutHelp } from "../support/issues.js";

function thrown(call: () => unknown): ReturnPremiumError | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (error instanceof ReturnPremiumError) return error;
    throw error;
  }
}

/** What a call throws: the code of the error, and its issues without what mends them. */
function errorOf(call: () => unknown): { readonly code: string; readonly issues: readonly object[] } | undefined {
  const error = thrown(call);
  return error && { code: error.code, issues: withoutHelp(error.issues) };
}

/** How each issue of what a call throws is mended. */
const helpOf = (call: () => unknown): readonly unknown[] | undefined => thrown(call)?.issues.map(({ help }) => help);

const invalid = (code: string, field: string, received?: unknown) => ({
  code: "invalid-input",
  issues: [{ code, path: [field], ...(received !== undefined && { received }) }],
});

const notKnown = (day: string) => ({
  code: "no-parameter-for-date",
  issues: [{ code: "no-parameter-for-date", path: ["day"], received: day }],
});

/** What a JavaScript program may pass in place of a day. */
const days: readonly { readonly day: unknown; readonly error: object; readonly why: string }[] = [
  { day: "2025-02-29", error: invalid("invalid-date", "day", "2025-02-29"), why: "an impossible day" },
  { day: "2025-1-5", error: invalid("invalid-date", "day", "2025-1-5"), why: "another form" },
  { day: "2025-01-05T00:00", error: invalid("invalid-date", "day", "2025-01-05T00:00"), why: "a time" },
  { day: "1899-12-31", error: invalid("invalid-date", "day", "1899-12-31"), why: "before the first year" },
  { day: "", error: invalid("invalid-date", "day", ""), why: "no text" },
  { day: 20250105, error: invalid("invalid-type", "day", 20250105), why: "a number" },
  { day: null, error: invalid("invalid-type", "day", null), why: "null" },
  { day: new Date(0), error: invalid("invalid-type", "day", '"1970-01-01T00:00:00.000Z"'), why: "a Date" },
];

// What is not typed as a day is passed as one, as JavaScript allows.
const asDay = (day: unknown): string => day as string;

describe("isWorkingDay", () => {
  it.each([
    { day: "2022-01-01", works: false, why: "the first day of the table, a Saturday" },
    { day: "2022-03-05", works: true, why: "a working Saturday" },
    { day: "2022-03-06", works: false, why: "the Sunday after it" },
    { day: "2022-03-07", works: false, why: "the Monday for which it was worked" },
    { day: "2024-02-29", works: true, why: "a leap day, a Thursday" },
    { day: "2025-01-05", works: true, why: "a working Sunday" },
    { day: "2025-01-04", works: false, why: "the Saturday before it" },
    { day: "2025-01-07", works: false, why: "a Tuesday off" },
    { day: "2026-12-31", works: true, why: "the last day of the table, a Thursday" },
  ])("says $works of $day: $why", ({ day, works }) => {
    expect(kz.isWorkingDay(day)).toBe(works);
  });

  it.each([
    { day: "2021-12-31", why: "the day before the table" },
    { day: "2027-01-01", why: "the day after it" },
    { day: "2027-01-02", why: "a Saturday, of which nothing is known either" },
  ])("does not guess $day: $why", ({ day }) => {
    expect(errorOf(() => kz.isWorkingDay(day))).toEqual(notKnown(day));
  });

  it.each(days)("refuses $day: $why", ({ day, error }) => {
    expect(errorOf(() => kz.isWorkingDay(asDay(day)))).toEqual(error);
  });
});

describe("workingDayAfter", () => {
  it.each([
    { day: "2024-12-30", count: 5, due: "2025-01-09", why: "31, Sunday 5, 6, 8, 9: the worked cases" },
    { day: "2025-12-30", count: 5, due: "2026-01-09", why: "31, 5, 6, 8, 9: the worked cases" },
    { day: "2025-06-13", count: 1, due: "2025-06-16", why: "the day itself, a Friday, is not counted" },
    { day: "2025-06-14", count: 1, due: "2025-06-16", why: "a Saturday gives the same" },
    { day: "2022-03-04", count: 1, due: "2022-03-05", why: "a working Saturday counts" },
    { day: "2021-12-31", count: 1, due: "2022-01-05", why: "only the days after it are looked up: 1 to 4 are off" },
    { day: "2026-12-30", count: 1, due: "2026-12-31", why: "the last day of the table" },
    { day: "2024-12-31", count: 246, due: "2025-12-31", why: "2025 has 246 working days" },
    { day: "2021-12-31", count: 1234, due: "2026-12-31", why: "246 + 246 + 249 + 246 + 247" },
  ])("says $due for the working day $count after $day: $why", ({ day, count, due }) => {
    expect(kz.workingDayAfter(day, count)).toBe(due);
  });

  it.each([
    { day: "2021-12-30", count: 1, why: "31 December 2021 has to be looked up" },
    { day: "2026-12-31", count: 1, why: "so has 1 January 2027" },
    { day: "2026-12-30", count: 2, why: "the second one lies beyond the table" },
    { day: "2021-12-31", count: 1235, why: "one more than the table has" },
    { day: "2025-06-13", count: Number.MAX_SAFE_INTEGER, why: "far beyond the table" },
  ])("does not guess the working day $count after $day: $why", ({ day, count }) => {
    expect(errorOf(() => kz.workingDayAfter(day, count))).toEqual(notKnown(day));
  });

  it.each(days)("refuses to count from $day: $why", ({ day, error }) => {
    expect(errorOf(() => kz.workingDayAfter(asDay(day), 1))).toEqual(error);
  });

  it.each([
    { count: 0, error: invalid("invalid-option", "count", 0), why: "an integer, but below 1" },
    { count: -1, error: invalid("invalid-option", "count", -1), why: "an integer, but below 1" },
    { count: 1.5, error: invalid("invalid-type", "count", 1.5), why: "no integer" },
    { count: Number.NaN, error: invalid("invalid-type", "count", "NaN"), why: "not a number" },
    { count: "5", error: invalid("invalid-type", "count", "5"), why: "text" },
    { count: 5n, error: invalid("invalid-type", "count", "5"), why: "a bigint" },
    { count: null, error: invalid("invalid-type", "count", null), why: "null" },
  ])("refuses to count $count days: $why", ({ count, error }) => {
    // What is not typed as a count is passed as one, as JavaScript allows.
    expect(errorOf(() => kz.workingDayAfter("2025-06-13", count as number))).toEqual(error);
  });

  it("lists every fault at once, the day's first", () => {
    expect(errorOf(() => kz.workingDayAfter("2025-02-29", 0))).toEqual({
      code: "invalid-input",
      issues: [
        { code: "invalid-date", path: ["day"], received: "2025-02-29" },
        { code: "invalid-option", path: ["count"], received: 0 },
      ],
    });
  });
});

describe("a calendar beside a day", () => {
  const own = { years: [2027], daysOff: ["2027-01-04"], workingDays: ["2027-01-02"] };

  it.each([
    { day: "2027-01-01", calendar: "provisional", works: false, why: "a Friday off by the law" },
    { day: "2027-01-04", calendar: "provisional", works: false, why: "for Saturday 2 January" },
    { day: "2027-12-31", calendar: "provisional", works: true, why: "its last day, a Friday" },
    { day: "2025-01-05", calendar: "provisional", works: true, why: "the published years stay" },
    { day: "2027-01-01", calendar: own, works: true, why: "a Friday of one's own year" },
    { day: "2027-01-02", calendar: own, works: true, why: "its working Saturday" },
    { day: "2027-01-04", calendar: own, works: false, why: "its Monday off" },
    { day: "2026-01-07", calendar: own, works: false, why: "a year that it does not list" },
  ] as const)("says $works of $day by $calendar: $why", ({ day, calendar, works }) => {
    expect(kz.isWorkingDay(day, calendar)).toBe(works);
    expect(kz.workingDayAfter("2026-12-31", 1, calendar)).toBe(calendar === own ? "2027-01-01" : "2027-01-05");
  });

  it("does not know the years after the provisional one", () => {
    expect(errorOf(() => kz.isWorkingDay("2028-01-01", "provisional"))).toEqual(notKnown("2028-01-01"));
    expect(errorOf(() => kz.workingDayAfter("2027-12-31", 1, "provisional"))).toEqual(notKnown("2027-12-31"));
  });

  it.each([
    { calendar: "built-in", issues: ["invalid-type calendar"], why: "another word" },
    { calendar: 1, issues: ["invalid-type calendar"], why: "an index, as filter passes it" },
    { calendar: null, issues: ["invalid-type calendar"], why: "null" },
    { calendar: { years: [2027], daysOff: [] }, issues: ["missing-field calendar.workingDays"], why: "two lists" },
    {
      calendar: { years: [2027], daysOff: ["2026-01-01"], workingDays: [] },
      issues: ["invalid-option calendar.daysOff.0"],
      why: "a day of another year",
    },
  ])("is refused, being $calendar: $why", ({ calendar, issues }) => {
    // What is not typed as a calendar is passed as one, as JavaScript allows.
    const given = calendar as "provisional";
    for (const call of [() => kz.isWorkingDay("2026-06-01", given), () => kz.workingDayAfter("2026-06-01", 1, given)]) {
      const error = errorOf(call);
      expect(error?.code).toBe("invalid-input");
      expect(error?.issues).toMatchObject(
        issues.map((issue) => ({ code: issue.split(" ")[0], path: pathIn(issue.split(" ")[1] ?? "") })),
      );
    }
  });

  const pathIn = (path: string) => path.split(".").map((key) => (/^\d+$/.test(key) ? Number(key) : key));
});

describe("kz.calendar", () => {
  it("has the published years and the provisional one, each of its days in the right list", () => {
    expect(kz.calendar.map(({ year, provisional }) => [year, provisional])).toEqual([
      [2022, false],
      [2023, false],
      [2024, false],
      [2025, false],
      [2026, false],
      [2027, true],
    ]);
    expect(kz.calendar[3]?.workingDays).toEqual(["2025-01-05"]);
    expect(kz.calendar[5]).toEqual({
      year: 2027,
      daysOff: [
        ...["2027-01-01", "2027-01-04", "2027-01-07", "2027-03-08", "2027-03-15", "2027-03-22", "2027-03-23"],
        ...["2027-03-24", "2027-05-03", "2027-05-07", "2027-05-10", "2027-07-06", "2027-10-25", "2027-12-16"],
      ],
      workingDays: [],
      provisional: true,
    });
  });

  it("passed back as a calendar changes no day", () => {
    const [first, ...others] = kz.calendar.map(({ year, daysOff, workingDays }) => ({
      years: [year],
      daysOff,
      workingDays,
    }));
    expect(others.length).toBe(5);
    for (const calendar of [first, ...others]) {
      const year = calendar?.years[0];
      for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = nextDay(day)) {
        expect([day, kz.isWorkingDay(day, calendar)]).toEqual([day, kz.isWorkingDay(day, "provisional")]);
      }
    }
  });

  it("is frozen", () => {
    expect(Object.isFrozen(kz.calendar) && kz.calendar.every((year) => Object.isFrozen(year.daysOff))).toBe(true);
  });
});

describe("an issue of a working day says how to mend it", () => {
  it("by the form of a day, the least count, the kinds of both", () => {
    expect(helpOf(() => kz.workingDayAfter("13.06.2025", 0))).toEqual([
      { suggestion: "2025-06-13" },
      { least: 1, most: Number.MAX_SAFE_INTEGER },
    ]);
    expect(helpOf(() => kz.workingDayAfter(asDay(20250613), 1.5))).toEqual([
      { expected: ["day"] },
      { expected: ["whole-number"] },
    ]);
  });

  const table = { parameter: "working-days", knownFrom: "2022-01-01", knownTo: "2026-12-31" };

  it.each([
    { call: () => kz.isWorkingDay("2021-12-31"), needed: "2021-12-31", why: "the day itself" },
    { call: () => kz.isWorkingDay("2027-02-01"), needed: "2027-02-01", why: "the day itself" },
    { call: () => kz.workingDayAfter("2021-12-30", 3), needed: "2021-12-31", why: "the first day after it" },
    { call: () => kz.workingDayAfter("2026-06-01", 200), needed: "2027-01-01", why: "the first day beyond the table" },
    { call: () => kz.workingDayAfter("2027-06-01", 1), needed: "2027-06-02", why: "the first day after it" },
  ])("by the first day that the table lacks, $needed: $why", ({ call, needed }) => {
    expect(helpOf(call)).toEqual([{ ...table, needed, remedy: ["calendar"] }]);
  });
});
