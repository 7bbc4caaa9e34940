import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import { amountAboveZero, date, rounding } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import type { TermIssueCode } from "./issues.js";
import { isTermTooLong, months } from "./term.fields.js";

export const shortPeriodPremiumFields = z.strictObject({
  annualPremium: amountAboveZero,
  months: z.optional(months),
  firstDay: z.optional(date),
  lastDay: z.optional(date),
  options: z.optional(z.strictObject({ rounding: z.optional(rounding) })),
});

export type ShortPeriodPremiumFacts = z.output<typeof shortPeriodPremiumFields>;

/** A term is told by its months or by its two days, and is at most twelve months. 5.1. */
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
  if (isTermTooLong(firstDay, lastDay)) issues.refuse("term-too-long", "lastDay", "firstDay");
};
