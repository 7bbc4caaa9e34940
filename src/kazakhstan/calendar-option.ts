import { type Day, dayOf, printDay, readDay } from "../dates/day.js";
import { type WorkingCalendar, withYearsOf } from "../dates/working-days.js";
import type { IssueHelp } from "../engine/issue.js";
import type { FieldPath } from "../engine/result.js";
import type { CalendarOption } from "./calendar.fields.js";
import { type CalendarYear, calendar } from "./calendar.js";
import type { CalendarConvention } from "./ended-contract/return.result.js";

/** Working days in Kazakhstan, for the years with a published calendar. */
export const kazakhstan: WorkingCalendar = /* @__PURE__ */ calendarOf((year) => !year.provisional);

const withProvisionalYears: WorkingCalendar = /* @__PURE__ */ calendarOf(() => true);

function calendarOf(isWanted: (year: CalendarYear) => boolean): WorkingCalendar {
  const years = calendar.filter(isWanted);
  const daysOf = (kind: "daysOff" | "workingDays"): ReadonlySet<Day> =>
    new Set(years.flatMap((year) => year[kind].map(readDay)).filter((day) => day !== undefined));
  return {
    years: new Set(years.map(({ year }) => year)),
    provisionalYears: new Set(years.filter(({ provisional }) => provisional).map(({ year }) => year)),
    daysOff: daysOf("daysOff"),
    workingDays: daysOf("workingDays"),
  };
}

/**
 * The input's calendar option, as shown in the result: the name of a built-in table, or the years that override part
 * of the built-in table.
 */
export function calendarConvention(
  calendar: CalendarOption | undefined,
): "built-in" | "provisional" | CalendarConvention {
  if (typeof calendar !== "object") return calendar ?? "built-in";
  const { years, daysOff, workingDays } = calendar;
  return { years, daysOff: daysOff.map(printDay), workingDays: workingDays.map(printDay) };
}

/** The calendar selected by an input. */
export function workingCalendarOf(calendar: CalendarOption | undefined): WorkingCalendar {
  if (typeof calendar !== "object") return calendar === "provisional" ? withProvisionalYears : kazakhstan;
  const { years, daysOff, workingDays } = calendar;
  return withYearsOf(kazakhstan, {
    years: new Set(years),
    provisionalYears: new Set(),
    daysOff: new Set(daysOff),
    workingDays: new Set(workingDays),
  });
}

/** The usual path to the calendar option in an input. */
const option: FieldPath = ["options", "calendar"];

/** The help text for an issue with a date in a year that the calendar does not cover. */
export function unknownWorkingDay(day: Day, { years }: WorkingCalendar, remedy: FieldPath = option): IssueHelp {
  // The built-in years come first, without gaps; the years given in the input may continue them.
  let [first = 0] = years;
  let last = first;
  while (years.has(first - 1)) first -= 1;
  while (years.has(last + 1)) last += 1;
  return {
    parameter: "working-days",
    needed: printDay(day),
    knownFrom: printDay(dayOf(first, 1, 1)),
    knownTo: printDay(dayOf(last, 12, 31)),
    remedy,
  };
}
