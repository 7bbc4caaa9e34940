import { type Day, printDay, readDay } from "../dates/day.js";
import { type WorkingCalendar, withYearsOf } from "../dates/working-days.js";
import type { CalendarOption } from "./calendar.fields.js";
import type { CalendarConvention } from "./ended-contract/return.result.js";

/** Kazakhstan's five-day week, as published for each year: month and day of every departure from it. */
const departures: Record<number, { readonly daysOff: string; readonly workingDays: string }> = {
  2022: {
    daysOff: "01-03 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-29 08-30 10-24 10-25 12-16",
    workingDays: "03-05 08-27 10-22",
  },
  2023: {
    daysOff: "01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 07-07 08-30 10-25 12-18",
    workingDays: "07-01",
  },
  2024: {
    daysOff: "01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16",
    workingDays: "05-04",
  },
  2025: {
    daysOff: "01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16",
    workingDays: "01-05",
  },
  2026: {
    daysOff: "01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16",
    workingDays: "",
  },
};

/** Working days of Kazakhstan: the five-day week, its holidays and the days moved by decree, verified for 2022 to 2026. */
export const kazakhstan: WorkingCalendar = /* @__PURE__ */ readDepartures();

function readDepartures(): WorkingCalendar {
  const daysOf = (kind: "daysOff" | "workingDays"): ReadonlySet<Day> =>
    new Set(Object.entries(departures).flatMap(([year, lists]) => daysIn(year, lists[kind])));
  return {
    years: new Set(Object.keys(departures).map(Number)),
    daysOff: daysOf("daysOff"),
    workingDays: daysOf("workingDays"),
  };
}

function daysIn(year: string, monthsAndDays: string): Day[] {
  return monthsAndDays
    .split(" ")
    .map((monthAndDay) => readDay(`${year}-${monthAndDay}`))
    .filter((day) => day !== undefined);
}

/** The calendar that an input asks for, as its result repeats it: the built-in one, or the years in its place. */
export function calendarConvention(calendar: CalendarOption | undefined): "built-in" | CalendarConvention {
  if (calendar === undefined) return "built-in";
  const { years, daysOff, workingDays } = calendar;
  return { years, daysOff: daysOff.map(printDay), workingDays: workingDays.map(printDay) };
}

/** The calendar that an input asks for. */
export function workingCalendarOf(calendar: CalendarOption | undefined): WorkingCalendar {
  if (calendar === undefined) return kazakhstan;
  const { years, daysOff, workingDays } = calendar;
  return withYearsOf(kazakhstan, {
    years: new Set(years),
    daysOff: new Set(daysOff),
    workingDays: new Set(workingDays),
  });
}
