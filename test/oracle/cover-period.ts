/** `ogpo-plus/cover-period` recomputed from its clauses, by walking from one covered day to the next. */

import { nextDay } from "./days.js";

export interface CoverPeriodInput {
  readonly premiumReceivedOn: string;
  readonly months?: number | undefined;
  readonly lastDay?: string | undefined;
}

export interface CoverPeriod {
  readonly firstDay: string;
  readonly lastDay: string;
  readonly termDays: number;
  readonly months: number;
}

export interface TermError {
  readonly error: "dates-out-of-order" | "term-too-long";
}

export interface CoveredDay {
  readonly day: string;
  /** Which day of the cover it is, from 1. */
  readonly count: number;
  /** The month of the cover in which it lies, from 1. */
  readonly month: number;
  readonly isLastOfMonth: boolean;
}

const MOST_MONTHS = 12;

/**
 * Every day of the longest cover that begins on the first day.
 *
 * A month of the cover ends on the eve of the first day's number, or on the last day of a calendar month that is too
 * short to have that number.
 */
export function* coveredDays(firstDay: string): Generator<CoveredDay, void> {
  const number = firstDay.slice(8);
  let day = firstDay;
  let month = 1;
  for (let count = 1; month <= MOST_MONTHS; count += 1) {
    const tomorrow = nextDay(day);
    const isEve = tomorrow.endsWith(number);
    const isEndOfShortMonth = tomorrow.endsWith("01") && day.slice(8) < number;
    const isLastOfMonth = isEve || isEndOfShortMonth;
    yield { day, count, month, isLastOfMonth };
    if (isLastOfMonth) month += 1;
    day = tomorrow;
  }
}

/** The covered day that a term from its first to its last day ends on. */
export function lastCoveredDay(firstDay: string, lastDay: string): CoveredDay | TermError {
  if (lastDay < firstDay) return { error: "dates-out-of-order" };
  for (const covered of coveredDays(firstDay)) if (covered.day === lastDay) return covered;
  return { error: "term-too-long" };
}

function lastDayOfMonth(firstDay: string, month: number): CoveredDay {
  for (const covered of coveredDays(firstDay)) if (covered.isLastOfMonth && covered.month === month) return covered;
  throw new Error(`not 1 to 12 months: ${month}`);
}

export function ogpoPlusCoverPeriod({ premiumReceivedOn, months, lastDay }: CoverPeriodInput): CoverPeriod | TermError {
  const firstDay = nextDay(premiumReceivedOn);
  const end = lastDay === undefined ? lastDayOfMonth(firstDay, months ?? 0) : lastCoveredDay(firstDay, lastDay);
  return "error" in end ? end : { firstDay, lastDay: end.day, termDays: end.count, months: end.month };
}
