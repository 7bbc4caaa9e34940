import { type Day, dayOf, isWeekend, yearOf } from "./day.js";

/** Which days of which years are working days: the five-day week, and what departs from it. */
export interface WorkingCalendar {
  readonly years: ReadonlySet<number>;
  readonly daysOff: ReadonlySet<Day>;
  readonly workingDays: ReadonlySet<Day>;
}

/** The calendar with some years taken from another. */
export function withYearsOf(base: WorkingCalendar, other: WorkingCalendar): WorkingCalendar {
  const kept = (days: ReadonlySet<Day>): Day[] => [...days].filter((day) => !other.years.has(yearOf(day)));
  return {
    years: new Set([...base.years, ...other.years]),
    daysOff: new Set([...kept(base.daysOff), ...other.daysOff]),
    workingDays: new Set([...kept(base.workingDays), ...other.workingDays]),
  };
}

/** Whether a day is a working day; undefined where the calendar lacks its year. */
export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean | undefined {
  return calendar.years.has(yearOf(day)) ? isWorked(day, calendar) : undefined;
}

/** The day itself or the first working day after it; undefined where the calendar lacks a year on the way. */
export const workingDayFrom = (day: Day, calendar: WorkingCalendar): Day | undefined =>
  workingDayAfter(day - 1, 1, calendar);

/** The nth working day after a day; undefined where the calendar lacks a year on the way. */
export function workingDayAfter(day: Day, count: number, calendar: WorkingCalendar): Day | undefined {
  const lastKnown = lastKnownDay(day + 1, calendar);
  let last = day;
  for (let left = count; left > 0; last += 1) {
    if (last >= lastKnown) return undefined;
    if (isWorked(last + 1, calendar)) left -= 1;
  }
  return last;
}

/** The last day before the first year that the calendar lacks, looking on from a day. */
function lastKnownDay(day: Day, { years }: WorkingCalendar): Day {
  let year = yearOf(day);
  while (years.has(year)) year += 1;
  return dayOf(year, 1, 1) - 1;
}

/** Of a day whose year the calendar has. */
const isWorked = (day: Day, { workingDays, daysOff }: WorkingCalendar): boolean =>
  isWeekend(day) ? workingDays.has(day) : !daysOff.has(day);
