import { utc } from "@date-fns/utc";
import {
  addDays,
  addMonths,
  differenceInCalendarDays,
  getYear,
  isWeekend,
  lightFormat,
  parseISO,
  subDays,
} from "date-fns";

/** Kazakhstan's five-day week by published year: days off from Monday to Friday, then weekend days that are worked. */
const departures: Record<number, string> = {
  2022:
    "01-03 01-04 01-07 03-07 03-08 03-21 03-22 03-23 05-02 05-09 05-10 07-06 08-29 08-30 10-24 10-25 12-16 " +
    "03-05 08-27 10-22",
  2023: "01-02 01-03 03-08 03-21 03-22 03-23 05-01 05-08 05-09 06-28 07-06 07-07 08-30 10-25 12-18 07-01",
  2024: "01-01 01-02 03-08 03-21 03-22 03-25 05-01 05-07 05-08 05-09 07-08 08-30 10-25 12-16 05-04",
  2025: "01-01 01-02 01-03 01-07 03-10 03-21 03-24 03-25 05-01 05-07 05-09 06-06 07-07 09-01 10-27 12-16 01-05",
  2026: "01-01 01-02 01-07 03-09 03-23 03-24 03-25 05-01 05-07 05-11 05-27 07-06 10-26 12-16",
};

const publishedYears = new Set(Object.keys(departures).map(Number));

/** The times of the days that are not what their weekday says. */
const exceptions = new Set(
  Object.entries(departures).flatMap(([year, days]) => days.split(" ").map((day) => Date.parse(`${year}-${day}`))),
);

/** Whether a day is worked; undefined where its year is not published. */
function isWorkingDay(day: Date): boolean | undefined {
  return publishedYears.has(getYear(day)) ? isWeekend(day) === exceptions.has(day.getTime()) : undefined;
}

/** The day itself or the next working day; undefined where a year on the way is not published. */
export function workingDayFrom(day: Date): Date | undefined {
  for (let candidate = day; ; candidate = addDays(candidate, 1)) {
    const isWorking = isWorkingDay(candidate);
    if (isWorking !== false) return isWorking && candidate;
  }
}

/** The nth working day after a day; undefined where a year on the way is not published. */
export function addWorkingDays(day: Date, count: number): Date | undefined {
  let last: Date | undefined = day;
  for (let counted = 0; counted < count && last !== undefined; counted += 1) last = workingDayFrom(addDays(last, 1));
  return last;
}

export const daysBetween = (later: Date, earlier: Date): number => differenceInCalendarDays(later, earlier);

/** The last of so many months: the day before the same number or, where the month lacks it, its last day. */
export function lastDayOfMonths(firstDay: Date, months: number): Date {
  const sameNumber = addMonths(firstDay, months);
  return sameNumber.getDate() === firstDay.getDate() ? subDays(sameNumber, 1) : sameNumber;
}

/** Midnight UTC of a day that is known to be written `YYYY-MM-DD`; date-fns then computes in UTC, whatever the zone. */
export const readDay = (text: string): Date => parseISO(text, { in: utc });

export const printDay = (day: Date): string => lightFormat(day, "yyyy-MM-dd");
