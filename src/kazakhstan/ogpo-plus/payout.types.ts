// Written by `npm run generate` from the fields of the same name.

import type { AmountInput } from "../../engine/values.js";

/** What `ogpo-plus/payout` is computed from. Amounts are in tenge. */
export interface PayoutInput {
  /** The most that the insurer pays under the contract, all payouts taken together. */
  readonly sumInsured: AmountInput;
  /** The depreciation that the compulsory insurer withheld: the loss that this contract insures. */
  readonly depreciation: AmountInput;
  /** What was paid out under this contract before, at most the sum insured. By default `"0"`. */
  readonly paidClaims?: AmountInput | undefined;
  /** The part of a loss that is not paid; left out where the contract sets nothing of the kind. */
  readonly deductible?: {
    /**
     * `conditional`: a loss above the amount is paid in full, another not at all. `unconditional`: only the excess is
     * paid.
     */
    readonly kind: "conditional" | "unconditional";
    /** The amount in tenge up to which the policyholder bears a loss. */
    readonly amount: AmountInput;
  } | undefined;
  /** The whole loss, where others insure it too; together with what they paid. */
  readonly actualLoss?: AmountInput | undefined;
  /** All that others paid for that loss, the compulsory payout included; together with the whole loss. */
  readonly paidByOthers?: AmountInput | undefined;
  /** A premium that the policyholder still owes, which is set off. By default `"0"`. */
  readonly premiumDue?: AmountInput | undefined;
  /** What the policyholder spent to keep the loss small, which is paid back besides. By default `"0"`. */
  readonly mitigationCosts?: AmountInput | undefined;
  /** Choices where the rules leave one; each has a default. */
  readonly options?: {
    /**
     * Whether the costs of keeping the loss small are paid back above the sum insured (7.2(5) sets no cap). By default
     * `"in-full"`.
     */
    readonly mitigation?: "in-full" | "within-sum-insured" | undefined;
  } | undefined;
}
