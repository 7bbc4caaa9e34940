/** What the return rules of the Civil Code and of OGPO+ share: options, day counts, costs, the cooling-off window. */

import { type CalendarOption, provisionalYearAfter, workingDayOnOrAfter, yearLackingAfter } from "./calendar.js";
import { dayAfter, daysBetween, previousDay } from "./days.js";
import { type Fraction, fraction, larger, multiply, subtract, ZERO } from "./fractions.js";
import { type AmountInput, amountFraction, type Rounding, readAmount, readShare, type ShareInput } from "./money.js";

export interface ReturnOptions {
  readonly costs?: { readonly share: ShareInput } | { readonly amount: AmountInput } | undefined;
  readonly usedDays?: "before-termination" | "through-termination" | undefined;
  readonly coolingOffShift?: "next-working-day" | "none" | undefined;
  readonly calendar?: CalendarOption | undefined;
  readonly rounding?: Rounding | undefined;
}

export interface TermDays {
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface DayCounts {
  readonly term: number;
  readonly used: number;
  readonly unused: number;
}

export interface CoolingOff {
  readonly lastDay: string;
  readonly shifted: boolean;
  /** False where a day had to be looked up in a year that is neither published nor passed in. */
  readonly verified: boolean;
}

export interface CoolingOffWindow extends CoolingOff {
  /** False where the table lacks the year of a day that had to be looked up: then the last day is the nominal one. */
  readonly isPublished: boolean;
  /** Facts of the notes about years, by the codes of the notes. */
  readonly yearFacts: YearFacts;
}

export interface YearFacts {
  readonly "calendar-not-published"?: string;
  readonly "calendar-provisional"?: string;
}

/** What is to be said of the years in which a period of working days, or the shift of a day, had to look up days. */
export function yearFactsOf(start: string, count: number, calendar: CalendarOption | undefined): YearFacts {
  const lacking = yearLackingAfter(start, count, calendar);
  const provisional = provisionalYearAfter(start, count, calendar);
  return {
    ...(lacking !== undefined && { "calendar-not-published": lacking }),
    ...(provisional !== undefined && { "calendar-provisional": provisional }),
  };
}

/** How a question about the window can be answered. */
export type InWindow = "yes" | "no" | "undecidable";

export const DEFAULT_ROUNDING: Rounding = { unit: "0.01", mode: "half-up" };

/** Reasons that are circumstances of CC 841(1). */
export const CIRCUMSTANCES = [
  "object-ceased",
  "insured-died",
  "object-alienated",
  "business-ceased",
  "risk-ceased",
  "insurer-liquidated",
  "policy-data-changed",
  "other-statutory",
] as const;

export type Circumstance = (typeof CIRCUMSTANCES)[number];

export function isCircumstance(reason: string): reason is Circumstance {
  return CIRCUMSTANCES.some((circumstance) => circumstance === reason);
}

/** Circumstances that hold only under a condition which the input does not tell. */
export function hasUncheckedCondition(reason: string): boolean {
  return reason === "object-alienated" || reason === "insured-died";
}

/** Both the first and the last day are covered. */
export function termDays(term: TermDays): number {
  return daysBetween(term.firstDay, term.lastDay) + 1;
}

/** The days of the term, of which `used` are used. */
export function countDays(term: TermDays, used: number): DayCounts {
  const days = termDays(term);
  return { term: days, used, unused: days - used };
}

/** K, the used days: 0 before the start; the day of termination counts only if asked for, and never above the term. */
export function usedDays(term: TermDays, terminatedOn: string, options: ReturnOptions): number {
  if (terminatedOn < term.firstDay) return 0;
  const before = daysBetween(term.firstDay, terminatedOn);
  return options.usedDays === "through-termination" ? Math.min(before + 1, termDays(term)) : before;
}

/** premium × days ÷ term, exact. */
export function proRata(premium: bigint, days: number, term: number): Fraction {
  return multiply(amountFraction(premium), fraction(BigInt(days), BigInt(term)));
}

/** The insurer's costs: an amount, or a share of the paid premium, by default a tenth. */
export function costsOf(paidPremium: bigint, { costs = { share: "0.10" } }: ReturnOptions): Fraction {
  if ("amount" in costs) return amountFraction(readAmount(costs.amount));
  return multiply(amountFraction(paidPremium), readShare(costs.share));
}

/** paid − earned − costs, at least 0, exact. */
export function paidLess(paidPremium: bigint, earned: Fraction, costs: Fraction): Fraction {
  return larger(subtract(subtract(amountFraction(paidPremium), earned), costs), ZERO);
}

/** Fourteen days after the conclusion, moved to a working day unless the options say otherwise. */
export function coolingOffWindow(concludedOn: string, options: ReturnOptions): CoolingOffWindow {
  const nominal = dayAfter(concludedOn, 14);
  if (options.coolingOffShift === "none") {
    return { lastDay: nominal, shifted: false, verified: true, isPublished: true, yearFacts: {} };
  }
  const lastDay = workingDayOnOrAfter(nominal, options.calendar);
  const yearFacts = yearFactsOf(previousDay(nominal), 1, options.calendar);
  const verified = Object.keys(yearFacts).length === 0;
  if (lastDay === undefined) return { lastDay: nominal, shifted: false, verified, isPublished: false, yearFacts };
  return { lastDay, shifted: lastDay !== nominal, verified, isPublished: true, yearFacts };
}

/** Without a table, an application 1 to 10 days after the nominal last day may or may not be in time. */
export function isInWindow(appliedOn: string, { lastDay, isPublished }: CoolingOffWindow): InWindow {
  if (appliedOn <= lastDay) return "yes";
  return !isPublished && daysBetween(lastDay, appliedOn) <= 10 ? "undecidable" : "no";
}
