import * as z from "zod/mini";
import type { Day } from "../../dates/day.js";
import { isAfter } from "../../dates/day.js";
import { date } from "../../engine/fields.js";
import type { InputIssues } from "../../engine/input-issues.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { checkTermLength } from "../term.fields.js";
import type { TermIssueCode } from "./issues.js";
import { months, mostMonths } from "./term.fields.js";

/**
 * The input of `ogpo-plus/cover-period`. The term is given either as a number of months or as a last day.
 * @example { "premiumReceivedOn": "2025-01-30", "months": 1 }
 */
export const coverPeriodInput = z.strictObject({
  /** The date on which the premium reached the insurer's account; cover begins on the next day. */
  premiumReceivedOn: date,
  /**
   * The length of the term in calendar months. Required unless `lastDay` is given; otherwise, `months` must be omitted.
   */
  months: z.optional(months),
  /**
   * The last day of cover, given instead of `months`. The term must not exceed twelve months; part of a month counts as
   * a full month.
   */
  lastDay: z.optional(date),
});

export type CoverPeriodFacts = z.output<typeof coverPeriodInput>;

/** Cover begins on the day after the premium reaches the insurer's account (6.6). */
export const firstCoveredDay = (premiumReceivedOn: Day): Day => premiumReceivedOn + 1;

/** Check that the term is given either as a number of months or as a last day. */
export const checkCoverPeriod: CrossCheck<CoverPeriodFacts, TermIssueCode> = (
  { premiumReceivedOn, months, lastDay },
  issues,
) => {
  const isMonthsLeftOut = issues.isLeftOut("months", months);
  const isLastDayLeftOut = issues.isLeftOut("lastDay", lastDay);
  if (isMonthsLeftOut && isLastDayLeftOut) issues.refuse("missing-field", "months");
  if (months !== undefined && lastDay !== undefined) issues.refuse("contradictory-facts", "lastDay", "months");
  if (premiumReceivedOn !== undefined) checkLastDay(premiumReceivedOn, lastDay, issues);
};

/** Check that the term is at least one day and at most twelve months (5.1). */
function checkLastDay(premiumReceivedOn: Day, lastDay: Day | undefined, issues: InputIssues<TermIssueCode>): void {
  const firstDay = firstCoveredDay(premiumReceivedOn);
  if (isAfter(firstDay, lastDay)) issues.refuse("dates-out-of-order", "lastDay", "premiumReceivedOn");
  checkTermLength(
    { day: firstDay, field: "premiumReceivedOn" },
    { day: lastDay, field: "lastDay" },
    mostMonths,
    issues,
  );
}
