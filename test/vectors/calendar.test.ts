import { describe, expect, it } from "vitest";
import { isWorkingDay } from "../oracle/calendar.js";
import { nextDay, weekday } from "../oracle/days.js";
import { changed } from "./changes.js";
import { at } from "./mutants/mutant.js";
import { casesOf, outcomeIn } from "./table.js";
import { ogpoPlusDeadlineTable } from "./tables/ogpo-plus.deadline/index.js";

const LAST_DAY = "2027-12-31";

/** The days that the calendar sets apart from plain weeks, the provisional ones of 2027 among them. */
const apart: readonly string[] = (() => {
  const days: string[] = [];
  for (let day = "2022-01-01"; day <= LAST_DAY; day = nextDay(day)) {
    if (isWorkingDay(day, "provisional") !== weekday(day) <= 5) days.push(day);
  }
  return days;
})();

/** The calendar as one of an input, but for a day that is like others of its week. */
function calendarWithout(plain: string, isProvisional: boolean): object {
  const years = [2022, 2023, 2024, 2025, 2026, ...(isProvisional ? [2027] : [])];
  const left = apart.filter((day) => day !== plain && years.includes(Number(day.slice(0, 4))));
  return {
    years,
    daysOff: left.filter((day) => weekday(day) <= 5),
    workingDays: left.filter((day) => weekday(day) > 5),
  };
}

/** The cases whose day hangs on the built-in calendar. */
const asking = casesOf(ogpoPlusDeadlineTable).filter((one) => {
  const calendar = at(one.input, "options.calendar");
  return "expected" in outcomeIn(one) && (calendar === undefined || calendar === "provisional");
});

const dueOn = (input: unknown): unknown => {
  const outcome = ogpoPlusDeadlineTable.outcomeOf(input);
  return "error" in outcome ? outcome.error : outcome.expected.dueOn;
};

describe("a day that the calendar sets apart", () => {
  it("is one of 82 and of the 14 of 2027", () => {
    expect(apart.filter((day) => day < "2027-01-01")).toHaveLength(82);
    expect(apart.filter((day) => day >= "2027-01-01")).toHaveLength(14);
  });

  it.each(apart)("is asked for by a deadline: %s", (day) => {
    const isAsked = asking.some(({ input }) => {
      const calendar = calendarWithout(day, at(input, "options.calendar") === "provisional");
      return dueOn(input) !== dueOn(changed(input, { "options.calendar": calendar }));
    });
    expect(isAsked).toBe(true);
  });
});
