import * as z from "zod/mini";
import { amountAboveZero, type CrossCheck, date, isAfter, rounding, share, strictObject } from "../../input/index.ts";
import { costsBases } from "./facts.ts";

export const returnPremiumSchema = strictObject({
  contract: strictObject({ firstDay: date, lastDay: date, paidPremium: amountAboveZero }),
  claims: strictObject({ paid: z.boolean(), reported: z.boolean() }),
  termination: strictObject({ lastCoveredDay: date, appliedOn: date }),
  options: z.optional(
    strictObject({
      costs: z.optional(strictObject({ share, of: z.enum(costsBases) })),
      rounding: z.optional(rounding),
    }),
  ),
});

export type ReturnPremiumFacts = z.output<typeof returnPremiumSchema>;

/** The days of a contract stand in their order, and its cover ends in its term or before it. */
export const checkReturnPremium: CrossCheck<ReturnPremiumFacts> = ({ contract = {}, termination = {} }, issues) => {
  if (isAfter(contract.firstDay, contract.lastDay)) {
    issues.refuse("dates-out-of-order", "contract.lastDay", "contract.firstDay");
  }
  if (isAfter(termination.lastCoveredDay, contract.lastDay)) {
    issues.refuse("terminated-after-last-day", "termination.lastCoveredDay", "contract.lastDay");
  }
};
