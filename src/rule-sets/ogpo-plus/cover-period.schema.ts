import * as z from "zod/mini";
import type { Day } from "../../calendar/index.ts";
import { type CrossCheck, date, type InputIssues, isAfter, strictObject } from "../../input/index.ts";
import { isTermTooLong, months } from "./term.schema.ts";

export const coverPeriodSchema = strictObject({
  premiumReceivedOn: date,
  months: z.optional(months),
  lastDay: z.optional(date),
});

export type CoverPeriodFacts = z.output<typeof coverPeriodSchema>;

/** Cover begins on the day after the premium reached the insurer's account. 6.6. */
export const firstCoveredDay = (premiumReceivedOn: Day): Day => premiumReceivedOn + 1;

/** A term is told by its months or by its last day. */
export const checkCoverPeriod: CrossCheck<CoverPeriodFacts> = ({ premiumReceivedOn, months, lastDay }, issues) => {
  const isMonthsLeftOut = issues.isLeftOut("months", months);
  const isLastDayLeftOut = issues.isLeftOut("lastDay", lastDay);
  if (isMonthsLeftOut && isLastDayLeftOut) issues.refuse("missing-field", "months");
  if (months !== undefined && lastDay !== undefined) issues.refuse("contradictory-facts", "lastDay", "months");
  if (premiumReceivedOn !== undefined) checkLastDay(premiumReceivedOn, lastDay, issues);
};

/** A term has a day at least, and twelve months at most. 5.1. */
function checkLastDay(premiumReceivedOn: Day, lastDay: Day | undefined, issues: InputIssues): void {
  const firstDay = firstCoveredDay(premiumReceivedOn);
  if (isAfter(firstDay, lastDay)) issues.refuse("dates-out-of-order", "lastDay", "premiumReceivedOn");
  if (isTermTooLong(firstDay, lastDay)) issues.refuse("term-too-long", "lastDay", "premiumReceivedOn");
}
