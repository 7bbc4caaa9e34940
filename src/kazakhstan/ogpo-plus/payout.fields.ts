import * as z from "zod/mini";
import { amount } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { isLess } from "../../exact/fraction.js";
import { deductibleKinds } from "../../formulas/deductible.js";
import { mitigationChoices } from "./codes.js";

/**
 * What `ogpo-plus/payout` is computed from. Amounts are in tenge.
 * @example { "sumInsured": "500000", "paidClaims": "400000", "depreciation": "180000" }
 */
export const payoutInput = z.strictObject({
  /** The most that the insurer pays under the contract, all payouts taken together. */
  sumInsured: amount,
  /** The depreciation that the compulsory insurer withheld: the loss that this contract insures. */
  depreciation: amount,
  /**
   * What was paid out under this contract before, at most the sum insured.
   * @default "0"
   */
  paidClaims: z.optional(amount),
  /** The part of a loss that is not paid; left out where the contract sets nothing of the kind. */
  deductible: z.optional(
    z.strictObject({
      /** `conditional`: a loss above the amount is paid in full, another not at all. `unconditional`: only the excess is paid. */
      kind: z.enum(deductibleKinds),
      /** The amount in tenge up to which the policyholder bears a loss. */
      amount,
    }),
  ),
  /** The whole loss, where others insure it too; together with what they paid. */
  actualLoss: z.optional(amount),
  /** All that others paid for that loss, the compulsory payout included; together with the whole loss. */
  paidByOthers: z.optional(amount),
  /**
   * A premium that the policyholder still owes, which is set off.
   * @default "0"
   */
  premiumDue: z.optional(amount),
  /**
   * What the policyholder spent to keep the loss small, which is paid back besides.
   * @default "0"
   */
  mitigationCosts: z.optional(amount),
  /** Choices where the rules leave one; each has a default. */
  options: z.optional(
    z.strictObject({
      /**
       * Whether the costs of keeping the loss small are paid back above the sum insured (7.2(5) sets no cap).
       * @default "in-full"
       */
      mitigation: z.optional(z.enum(mitigationChoices)),
    }),
  ),
});

export type PayoutFacts = z.output<typeof payoutInput>;

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
