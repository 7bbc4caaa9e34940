import * as z from "zod/mini";
import { isAfter } from "../../dates/day.js";
import { amountAboveZero, date, rounding, share } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { costsBases } from "./choices.js";
import type { ReturnPremiumIssueCode } from "./issues.js";

export const returnPremiumFields = z.strictObject({
  contract: z.strictObject({ firstDay: date, lastDay: date, paidPremium: amountAboveZero }),
  claims: z.strictObject({ paid: z.boolean(), reported: z.boolean() }),
  termination: z.strictObject({ lastCoveredDay: date, appliedOn: date }),
  options: z.optional(
    z.strictObject({
      costs: z.optional(z.strictObject({ share, of: z.enum(costsBases) })),
      rounding: z.optional(rounding),
    }),
  ),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumFields>;

/** The days of a contract stand in their order, and its cover ends in its term or before it. */
export const checkReturnPremium: CrossCheck<ReturnPremiumFacts, ReturnPremiumIssueCode> = (
  { contract = {}, termination = {} },
  issues,
) => {
  if (isAfter(contract.firstDay, contract.lastDay)) {
    issues.refuse("dates-out-of-order", "contract.lastDay", "contract.firstDay");
  }
  if (isAfter(termination.lastCoveredDay, contract.lastDay)) {
    issues.refuse("terminated-after-last-day", "termination.lastCoveredDay", "contract.lastDay");
  }
};
