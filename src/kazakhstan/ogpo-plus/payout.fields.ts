import * as z from "zod/mini";
import { amount } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { isLess } from "../../exact/fraction.js";
import { deductibleKinds } from "../../formulas/deductible.js";
import { mitigationChoices } from "./codes.js";

/**
 * The input of `ogpo-plus/payout`. Amounts are in tenge.
 * @example { "sumInsured": "500000", "paidClaims": "400000", "depreciation": "180000" }
 */
export const payoutInput = z.strictObject({
  /** The maximum amount the insurer pays for all claims under the contract. */
  sumInsured: amount,
  /** The depreciation deducted by the compulsory motor insurer, which is the loss insured here. */
  depreciation: amount,
  /**
   * The claims already paid under this contract; at most the sum insured.
   * @default "0"
   */
  paidClaims: z.optional(amount),
  /** The part of a loss that the policyholder bears. Omit this field if the contract has no deductible. */
  deductible: z.optional(
    z.strictObject({
      /**
       * The kind of deductible. With a franchise (`conditional`) deductible, a loss greater than the deductible is paid
       * in full, and any other loss is not paid at all. With a straight (`unconditional`) deductible, only the part of
       * the loss above the deductible is paid.
       */
      kind: z.enum(deductibleKinds),
      /** The amount of the deductible, in tenge. */
      amount,
    }),
  ),
  /** The full amount of the loss, if other insurers also cover it. Must be given together with `paidByOthers`. */
  actualLoss: z.optional(amount),
  /**
   * The total amount that others paid for the same loss, including the payout under the compulsory motor insurance.
   * Must be given together with `actualLoss`.
   */
  paidByOthers: z.optional(amount),
  /**
   * The premium that the policyholder still owes, which is set off against the payout.
   * @default "0"
   */
  premiumDue: z.optional(amount),
  /**
   * The costs that the policyholder incurred to mitigate the loss, which are reimbursed in addition to the payout.
   * @default "0"
   */
  mitigationCosts: z.optional(amount),
  /** Choices that the rules leave open; each has a default. */
  options: z.optional(
    z.strictObject({
      /**
       * Whether loss-mitigation costs are reimbursed in excess of the sum insured (7.2(5) sets no cap).
       * @default "in-full"
       */
      mitigation: z.optional(z.enum(mitigationChoices)),
    }),
  ),
});

export type PayoutFacts = z.output<typeof payoutInput>;

/**
 * Check that earlier payouts are within the sum insured (9.3(2)), and that the amounts for double insurance are either
 * both given or both omitted.
 */
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
