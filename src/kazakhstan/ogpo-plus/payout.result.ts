import type { Amount, ResultFrame } from "../../engine/result.js";
import type { Bound, Mitigation, PayoutStepId } from "./codes.js";

/** The result of `ogpo-plus/payout`. */
export interface PayoutResult extends ResultFrame<never, PayoutStepId> {
  /** The id of the operation that produced the result. */
  readonly operation: "ogpo-plus/payout";
  /** The currency of all amounts. */
  readonly currency: "KZT";
  /** The amount the insurer owes for the loss. */
  readonly payout: Amount;
  /** The part of the payout that is set off against the premium still owed. */
  readonly setOff: Amount;
  /** The loss-mitigation costs that are reimbursed in addition to the payout. */
  readonly mitigation: Amount;
  /** The amount the policyholder receives: the payout less the set-off, plus the reimbursed loss-mitigation costs. */
  readonly payable: Amount;
  /**
   * The limit that determined the payout: the lowest limit or, if several limits are equally low, the first of them.
   */
  readonly boundBy: Bound;
  /** The part of the sum insured that remains after the payout. */
  readonly remainingSumInsured: Amount;
  /** Whether the sum insured is exhausted, which ends the contract (9.3(2)). */
  readonly exhausted: boolean;
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: {
    /** Whether loss-mitigation costs are reimbursed in excess of the sum insured. */
    readonly mitigation: Mitigation;
  };
}
