/** Working days of Kazakhstan's five-day week, transcribed a second time. */

import { nextDay, weekday } from "./days.js";

/** The `calendar` option: years that stand in place of the table's, or the table with what is foreseen of 2027. */
export type CalendarOption = "provisional" | OwnCalendar;

/** It stands in place of the table for the years that it lists. */
export interface OwnCalendar {
  readonly years: readonly number[];
  readonly daysOff: readonly string[];
  readonly workingDays: readonly string[];
}

/** What sets a year apart from plain Monday to Friday, as month-day. */
interface YearOfExceptions {
  readonly weekdaysOff: readonly string[];
  readonly workingWeekendDays: readonly string[];
}

function exceptions(weekdaysOff: string, workingWeekendDays: string): YearOfExceptions {
  return { weekdaysOff: weekdaysOff.split(" "), workingWeekendDays: workingWeekendDays.split(" ") };
}

const TABLE: ReadonlyMap<number, YearOfExceptions> = new Map([
  [
    2022,
    exceptions(
      "01-03 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-29 08-30 10-24 10-25 12-16",
      "03-05 08-27 10-22",
    ),
  ],
  [
    2023,
    exceptions("01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 07-07 08-30 10-25 12-18", "07-01"),
  ],
  [2024, exceptions("01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16", "05-04")],
  [
    2025,
    exceptions(
      "01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16",
      "01-05",
    ),
  ],
  [2026, exceptions("01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16", "")],
]);

/** What the law alone makes of the year that is not published yet. */
const PROVISIONAL_YEAR = 2027;
const PROVISIONAL = exceptions(
  "01-01 01-04 01-07 03-08 03-15 03-22 03-23 03-24 05-03 05-07 05-10 07-06 10-25 12-16",
  "",
);

function isMondayToFriday(day: string): boolean {
  return weekday(day) <= 5;
}

/** Whether people work on that day; undefined where the year is in no table. */
export function isWorkingDay(day: string, calendar?: CalendarOption): boolean | undefined {
  const year = Number(day.slice(0, 4));
  if (calendar !== "provisional" && calendar?.years.includes(year)) {
    if (calendar.workingDays.includes(day)) return true;
    return isMondayToFriday(day) && !calendar.daysOff.includes(day);
  }
  const isForeseen = calendar === "provisional" && year === PROVISIONAL_YEAR;
  const table = isForeseen ? PROVISIONAL : TABLE.get(year);
  if (table === undefined) return undefined;
  const monthAndDay = day.slice(5);
  if (table.workingWeekendDays.includes(monthAndDay)) return true;
  return isMondayToFriday(day) && !table.weekdaysOff.includes(monthAndDay);
}

/** The working day that is the count-th after the given day, which itself is not counted. */
export function nthWorkingDayAfter(start: string, count: number, calendar?: CalendarOption): string | undefined {
  let day = start;
  let found = 0;
  while (found < count) {
    day = nextDay(day);
    const works = isWorkingDay(day, calendar);
    if (works === undefined) return undefined;
    if (works) found += 1;
  }
  return day;
}

/** The day itself where it is a working day, else the next one that is. */
export function workingDayOnOrAfter(start: string, calendar?: CalendarOption): string | undefined {
  let day = start;
  for (;;) {
    const works = isWorkingDay(day, calendar);
    if (works === undefined) return undefined;
    if (works) return day;
    day = nextDay(day);
  }
}

/** The year of the first day, from one on, whose year is in no table; of the days until the count-th working day. */
export function yearLackingAfter(start: string, count: number, calendar?: CalendarOption): string | undefined {
  let day = start;
  let found = 0;
  while (found < count) {
    day = nextDay(day);
    const works = isWorkingDay(day, calendar);
    if (works === undefined) return day.slice(0, 4);
    if (works) found += 1;
  }
  return undefined;
}

/** The provisional year in which a day until the count-th working day lies, as far as the tables reach. */
export function provisionalYearAfter(start: string, count: number, calendar?: CalendarOption): string | undefined {
  if (calendar !== "provisional") return undefined;
  let day = start;
  for (let found = 0; found < count; ) {
    day = nextDay(day);
    if (day.startsWith(`${PROVISIONAL_YEAR}-`)) return String(PROVISIONAL_YEAR);
    const works = isWorkingDay(day, calendar);
    if (works === undefined) return undefined;
    if (works) found += 1;
  }
  return undefined;
}

/** The provisional year, as a note names it, where one of the days from one to another lies in it and it is used. */
export function provisionalYearAmong(first: string, last: string, calendar?: CalendarOption): string | undefined {
  if (calendar !== "provisional") return undefined;
  for (let day = first; day <= last; day = nextDay(day)) {
    if (day.startsWith(`${PROVISIONAL_YEAR}-`)) return String(PROVISIONAL_YEAR);
  }
  return undefined;
}
