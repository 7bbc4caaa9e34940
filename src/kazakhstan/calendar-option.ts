import { type Day, printDay, readDay } from "../dates/day.js";
import { type WorkingCalendar, withYearsOf } from "../dates/working-days.js";
import type { CalendarOption } from "./calendar.fields.js";
import { type CalendarYear, calendar } from "./calendar.js";
import type { CalendarConvention } from "./ended-contract/return.result.js";

/** Working days of Kazakhstan in the years that are published. */
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

/** The calendar that an input asks for, as its result repeats it: a table of ours, or the years in place of it. */
export function calendarConvention(
  calendar: CalendarOption | undefined,
): "built-in" | "provisional" | CalendarConvention {
  if (typeof calendar !== "object") return calendar ?? "built-in";
  const { years, daysOff, workingDays } = calendar;
  return { years, daysOff: daysOff.map(printDay), workingDays: workingDays.map(printDay) };
}

/** The calendar that an input asks for. */
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
