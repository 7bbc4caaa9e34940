import { type Day, dayOf, isWeekend, yearOf } from "./day.js";

/** A calendar of working days: the years it covers, and the exceptions to the five-day working week. */
export interface WorkingCalendar {
  readonly years: ReadonlySet<number>;
  /** The covered years whose calendar has not been published yet and may still change. */
  readonly provisionalYears: ReadonlySet<number>;
  readonly daysOff: ReadonlySet<Day>;
  readonly workingDays: ReadonlySet<Day>;
}

/** A calendar in which some years are taken from another calendar. */
export function withYearsOf(base: WorkingCalendar, other: WorkingCalendar): WorkingCalendar {
  const kept = (days: ReadonlySet<Day>): Day[] => [...days].filter((day) => !other.years.has(yearOf(day)));
  return {
    years: new Set([...base.years, ...other.years]),
    provisionalYears: new Set([
      ...[...base.provisionalYears].filter((year) => !other.years.has(year)),
      ...other.provisionalYears,
    ]),
    daysOff: new Set([...kept(base.daysOff), ...other.daysOff]),
    workingDays: new Set([...kept(base.workingDays), ...other.workingDays]),
  };
}

/** Whether a day is a working day; undefined if the calendar does not cover its year. */
export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean | undefined {
  return calendar.years.has(yearOf(day)) ? isWorked(day, calendar) : undefined;
}

/**
 * The result of a search for a working day. Saturdays and Sundays are also looked up, because some are working days.
 */
export type FoundDay = {
  /** The first provisional year that was looked up. */
  readonly provisionalYear: number | undefined;
} & (
  | { readonly day: Day; readonly unknown?: undefined }
  | {
      readonly day?: undefined;
      /** The first date that was needed but is not covered by the calendar. */
      readonly unknown: Day;
    }
);

/** Find the first working day on or after a given day. */
export const findWorkingDayFrom = (day: Day, calendar: WorkingCalendar): FoundDay =>
  findWorkingDayAfter(day - 1, 1, calendar);

/** Find the nth working day after a given day. */
export function findWorkingDayAfter(day: Day, count: number, calendar: WorkingCalendar): FoundDay {
  const lastKnown = lastKnownDay(day + 1, calendar);
  let last = day;
  for (let left = count; left > 0; ) {
    last += 1;
    if (last > lastKnown) return { unknown: last, provisionalYear: provisionalYearIn(day + 1, last, calendar) };
    if (isWorked(last, calendar)) left -= 1;
  }
  return { day: last, provisionalYear: provisionalYearIn(day + 1, last, calendar) };
}

/** The first provisional year with a day in a period. */
function provisionalYearIn(first: Day, last: Day, { provisionalYears }: WorkingCalendar): number | undefined {
  for (const year of provisionalYears) {
    if (Math.max(first, dayOf(year, 1, 1)) <= Math.min(last, dayOf(year, 12, 31))) return year;
  }
  return undefined;
}

/** The last day, from a given day on, before the first year that the calendar does not cover. */
function lastKnownDay(day: Day, { years }: WorkingCalendar): Day {
  let year = yearOf(day);
  while (years.has(year)) year += 1;
  return dayOf(year, 1, 1) - 1;
}

/** Whether a day is a working day, assuming that the calendar covers its year. */
const isWorked = (day: Day, { workingDays, daysOff }: WorkingCalendar): boolean =>
  isWeekend(day) ? workingDays.has(day) : !daysOff.has(day);
