import type { ResultFrame } from "../../engine/result.js";
import type { AmountInput } from "../../engine/values.js";
import type { DeductibleKind } from "../../formulas/deductible.js";
import type { Mitigation } from "./choices.js";

/** What `ogpo-plus/payout` is computed from. Amounts are in tenge. */
export interface PayoutInput {
  /** The most that the insurer pays under the contract. */
  readonly sumInsured: AmountInput;
  /** The depreciation that the compulsory insurer withheld: the loss. */
  readonly depreciation: AmountInput;
  /** Payouts made under this contract so far, at most `sumInsured`; by default none. */
  readonly paidClaims?: AmountInput | undefined;
  /** The part of a loss that is not paid: of a conditional one a larger loss is paid in full, of the other its excess. */
  readonly deductible?: { readonly kind: DeductibleKind; readonly amount: AmountInput } | undefined;
  /** The whole loss, where it is insured elsewhere too; together with `paidByOthers`. */
  readonly actualLoss?: AmountInput | undefined;
  /** All that others paid for that loss, the compulsory payout included; together with `actualLoss`. */
  readonly paidByOthers?: AmountInput | undefined;
  /** A premium still owed, which is set off; by default none. */
  readonly premiumDue?: AmountInput | undefined;
  /** What the policyholder spent to keep the loss small; by default nothing. */
  readonly mitigationCosts?: AmountInput | undefined;
  readonly options?:
    | {
        /** Whether the costs of mitigation are paid back above the sum insured; by default they are (7.2(5)). */
        readonly mitigation?: Mitigation | undefined;
      }
    | undefined;
}

/** What a payout is never above, in the order in which they are tried. */
export type Bound = "loss" | "deductible" | "sum-insured" | "double-insurance";

/** The result of `ogpo-plus/payout`. */
export interface PayoutResult extends ResultFrame {
  readonly operation: "ogpo-plus/payout";
  readonly currency: "KZT";
  /** What the insurer owes for the loss. */
  readonly payout: string;
  /** The part of it that pays the premium still owed. */
  readonly setOff: string;
  /** What is paid back besides for mitigating the loss. */
  readonly mitigation: string;
  /** `payout` − `setOff` + `mitigation`. */
  readonly payable: string;
  /** What set the payout: the least of the bounds, the first among equals. */
  readonly boundBy: Bound;
  /** What is left of the sum insured after the payout. */
  readonly remainingSumInsured: string;
  /** Whether nothing is left of it, which ends the contract (9.3(2)). */
  readonly exhausted: boolean;
  readonly conventions: { readonly mitigation: Mitigation };
}
