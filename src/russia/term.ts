import type { Day } from "../dates/day.js";

/** Days in a row, first and last included. */
export interface Period {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** Days of a term. */
export interface TermDays {
  /** Days of all periods of the term. */
  readonly term: number;
  /** Those after the day on which the contract ends. */
  readonly unused: number;
}

/** The days of a term of one or several periods, and those left from the day after its end on. */
export function termDays(periods: readonly Period[], endedOn: Day): TermDays {
  let term = 0;
  let unused = 0;
  for (const { firstDay, lastDay } of periods) {
    const days = lastDay - firstDay + 1;
    term += days;
    unused += Math.min(Math.max(lastDay - endedOn, 0), days);
  }
  return { term, unused };
}
