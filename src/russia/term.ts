import type { Day } from "../dates/day.js";
import type { Count } from "../engine/result.js";

/** A period of consecutive days, including the first and last days. */
export interface Period {
  readonly firstDay: Day;
  readonly lastDay: Day;
}

/** The days of a term. */
export interface TermDays {
  /** The number of days in the term or, for seasonal use, in all the periods of use. */
  readonly term: Count;
  /** The number of days in the term after the day on which the policy ends. */
  readonly unused: Count;
}

/** Count the days in a term of one or more periods, and the days left after the policy ends. */
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
