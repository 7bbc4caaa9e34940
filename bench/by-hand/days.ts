import { UTCDateMini } from "@date-fns/utc";
import { addDays, addMonths, isWeekend, subDays } from "date-fns";

const holidays: Record<number, { readonly daysOff: string; readonly workingDays: string }> = {
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

/** The days of a list as the numbers that a Date holds. */
function timesOf(list: "daysOff" | "workingDays"): ReadonlySet<number> {
  const days = Object.entries(holidays).flatMap(([year, lists]) =>
    lists[list].split(" ").map((day) => Date.parse(`${year}-${day}`)),
  );
  return new Set(days);
}

const daysOff = timesOf("daysOff");
const workingWeekends = timesOf("workingDays");

/** Kazakhstan's five-day week; undefined where the year is not published. */
function isWorkingDay(day: Date): boolean | undefined {
  if (!(day.getFullYear() in holidays)) return undefined;
  return isWeekend(day) ? workingWeekends.has(day.getTime()) : !daysOff.has(day.getTime());
}

/** The day itself or the next working day; undefined where a year on the way is not published. */
export function workingDayFrom(day: Date): Date | undefined {
  let candidate = day;
  let isWorking = isWorkingDay(candidate);
  while (isWorking === false) {
    candidate = addDays(candidate, 1);
    isWorking = isWorkingDay(candidate);
  }
  return isWorking && candidate;
}

/** The nth working day after a day; undefined where a year on the way is not published. */
export function addWorkingDays(day: Date, count: number): Date | undefined {
  let last: Date | undefined = day;
  for (let counted = 0; counted < count && last !== undefined; counted += 1) last = workingDayFrom(addDays(last, 1));
  return last;
}

/** The last of so many months: the day before the same number or, where the month lacks it, its last day. */
export function lastDayOfMonths(firstDay: Date, months: number): Date {
  const sameNumber = addMonths(firstDay, months);
  return sameNumber.getDate() === firstDay.getDate() ? subDays(sameNumber, 1) : sameNumber;
}

/** Midnight UTC of a day that is known to be written `YYYY-MM-DD`; date-fns then computes in UTC, whatever the zone. */
export const readDay = (text: string): Date => new UTCDateMini(text);

export const printDay = (day: Date): string => day.toISOString().slice(0, 10);
