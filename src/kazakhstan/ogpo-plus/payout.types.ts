// Written by `npm run generate` from the fields of the same name.

import type { AmountInput } from "../../engine/values.js";

/** The input of `ogpo-plus/payout`. Amounts are in tenge. */
export interface PayoutInput {
  /** The maximum amount the insurer pays for all claims under the contract. */
  readonly sumInsured: AmountInput;
  /** The depreciation deducted by the compulsory motor insurer, which is the loss insured here. */
  readonly depreciation: AmountInput;
  /** The claims already paid under this contract; at most the sum insured. By default `"0"`. */
  readonly paidClaims?: AmountInput | undefined;
  /** The part of a loss that the policyholder bears. Omit this field if the contract has no deductible. */
  readonly deductible?: {
    /**
     * The kind of deductible. With a franchise (`conditional`) deductible, a loss greater than the deductible is paid
     * in full, and any other loss is not paid at all. With a straight (`unconditional`) deductible, only the part of
     * the loss above the deductible is paid.
     */
    readonly kind: "conditional" | "unconditional";
    /** The amount of the deductible, in tenge. */
    readonly amount: AmountInput;
  } | undefined;
  /** The full amount of the loss, if other insurers also cover it. Must be given together with `paidByOthers`. */
  readonly actualLoss?: AmountInput | undefined;
  /**
   * The total amount that others paid for the same loss, including the payout under the compulsory motor insurance.
   * Must be given together with `actualLoss`.
   */
  readonly paidByOthers?: AmountInput | undefined;
  /** The premium that the policyholder still owes, which is set off against the payout. By default `"0"`. */
  readonly premiumDue?: AmountInput | undefined;
  /**
   * The costs that the policyholder incurred to mitigate the loss, which are reimbursed in addition to the payout. By
   * default `"0"`.
   */
  readonly mitigationCosts?: AmountInput | undefined;
  /** Choices that the rules leave open; each has a default. */
  readonly options?: {
    /**
     * Whether loss-mitigation costs are reimbursed in excess of the sum insured (7.2(5) sets no cap). By default
     * `"in-full"`.
     */
    readonly mitigation?: "in-full" | "within-sum-insured" | undefined;
  } | undefined;
}
