import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import { amountAboveZero, date } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { roundingInput } from "../../engine/rounding.fields.js";
import { checkTermLength } from "../term.fields.js";
import type { TermIssueCode } from "./issues.js";
import { months, mostMonths } from "./term.fields.js";

/**
 * The input of `ogpo-plus/short-period-premium`. The term is given either in months or by its first and last days.
 * @example { "annualPremium": "100000", "firstDay": "2025-01-15", "lastDay": "2025-07-14" }
 */
export const shortPeriodPremiumInput = z.strictObject({
  /** The premium for a full year, in tenge. Must be greater than zero. */
  annualPremium: amountAboveZero,
  /**
   * The length of the term in calendar months. Required unless `firstDay` and `lastDay` are given; otherwise, `months`
   * must be omitted.
   */
  months: z.optional(months),
  /** The first day of cover, which must be given together with `lastDay`. Part of a month counts as a full month. */
  firstDay: z.optional(date),
  /** The last day of cover. The term must not exceed twelve months. */
  lastDay: z.optional(date),
  /** Choices that the rules leave open; each has a default. */
  options: z.optional(
    z.strictObject({
      /**
       * How the premium is rounded.
       * @default { "unit": "0.01", "mode": "half-up" }
       */
      rounding: z.optional(roundingInput),
    }),
  ),
});

export type ShortPeriodPremiumFacts = z.output<typeof shortPeriodPremiumInput>;

/**
 * Check that the term is given either in months or by its first and last days, and that it does not exceed twelve
 * months. 5.1.
 */
export const checkShortPeriodPremium: CrossCheck<ShortPeriodPremiumFacts, TermIssueCode> = (
  { months, firstDay, lastDay },
  issues,
) => {
  const isMonthsLeftOut = issues.isLeftOut("months", months);
  const isFirstDayLeftOut = issues.isLeftOut("firstDay", firstDay);
  const isLastDayLeftOut = issues.isLeftOut("lastDay", lastDay);
  if (isMonthsLeftOut) {
    if (isFirstDayLeftOut && isLastDayLeftOut) issues.refuse("missing-field", "months");
    else if (isFirstDayLeftOut) issues.refuse("missing-field", "firstDay");
    else if (isLastDayLeftOut) issues.refuse("missing-field", "lastDay");
  }
  if (months !== undefined && firstDay !== undefined) issues.refuse("contradictory-facts", "firstDay", "months");
  if (months !== undefined && lastDay !== undefined) issues.refuse("contradictory-facts", "lastDay", "months");
  if (isAfter(firstDay, lastDay)) issues.refuse("dates-out-of-order", "lastDay", "firstDay");
  checkTermLength({ day: firstDay, field: "firstDay" }, { day: lastDay, field: "lastDay" }, mostMonths, issues);
};
