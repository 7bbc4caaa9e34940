import { type Day, isWeekend, yearOf } from "./plain-date.ts";

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
  if (!calendar.years.has(yearOf(day))) return undefined;
  return isWeekend(day) ? calendar.workingDays.has(day) : !calendar.daysOff.has(day);
}

/** The day itself or the first working day after it; undefined where the calendar lacks a year on the way. */
export function workingDayFrom(day: Day, calendar: WorkingCalendar): Day | undefined {
  for (let candidate = day; ; candidate += 1) {
    const working = isWorkingDay(candidate, calendar);
    if (working !== false) return working && candidate;
  }
}

/** The nth working day after a day; undefined where the calendar lacks a year on the way. */
export function workingDayAfter(day: Day, count: number, calendar: WorkingCalendar): Day | undefined {
  let last: Day | undefined = day;
  for (let counted = 0; counted < count && last !== undefined; counted += 1) {
    last = workingDayFrom(last + 1, calendar);
  }
  return last;
}
