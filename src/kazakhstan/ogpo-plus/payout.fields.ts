import * as z from "zod/mini";
import { amount } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { isLess } from "../../exact/fraction.js";
import { deductibleKinds } from "../../formulas/index.js";
import { mitigationChoices } from "./choices.js";

export const payoutFields = z.strictObject({
  sumInsured: amount,
  depreciation: amount,
  paidClaims: z.optional(amount),
  deductible: z.optional(z.strictObject({ kind: z.enum(deductibleKinds), amount })),
  actualLoss: z.optional(amount),
  paidByOthers: z.optional(amount),
  premiumDue: z.optional(amount),
  mitigationCosts: z.optional(amount),
  options: z.optional(z.strictObject({ mitigation: z.optional(z.enum(mitigationChoices)) })),
});

export type PayoutFacts = z.output<typeof payoutFields>;

/** Payouts end the contract when they reach the sum insured (9.3(2)); double insurance has two amounts. */
export const checkPayout: CrossCheck<PayoutFacts> = (facts, issues) => {
  const { sumInsured, paidClaims, actualLoss, paidByOthers } = facts;
  if (sumInsured !== undefined && paidClaims !== undefined && isLess(sumInsured, paidClaims)) {
    issues.refuse("contradictory-facts", "paidClaims", "sumInsured");
  }
  const isActualLossLeftOut = issues.isLeftOut("actualLoss", actualLoss);
  const isPaidByOthersLeftOut = issues.isLeftOut("paidByOthers", paidByOthers);
  if (isActualLossLeftOut && !isPaidByOthersLeftOut) issues.refuse("missing-field", "actualLoss");
  if (isPaidByOthersLeftOut && !isActualLossLeftOut) issues.refuse("missing-field", "paidByOthers");
};
