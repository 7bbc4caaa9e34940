import type { Amount, ResultFrame } from "../../engine/result.js";
import type { Bound, Mitigation, PayoutStepId } from "./codes.js";

/** The result of `ogpo-plus/payout`. */
export interface PayoutResult extends ResultFrame<never, PayoutStepId> {
  /** The id of the operation that produced the result. */
  readonly operation: "ogpo-plus/payout";
  /** The currency of all amounts. */
  readonly currency: "KZT";
  /** What the insurer owes for the loss. */
  readonly payout: Amount;
  /** The part of the payout that is set off against the premium still owed. */
  readonly setOff: Amount;
  /** The loss-mitigation costs that are reimbursed in addition to the payout. */
  readonly mitigation: Amount;
  /** What the policyholder receives: the payout less the set-off, plus the reimbursed loss-mitigation costs. */
  readonly payable: Amount;
  /** The limit that determined the payout: the lowest one or, if several are equal, the first of these. */
  readonly boundBy: Bound;
  /** What is left of the sum insured after the payout. */
  readonly remainingSumInsured: Amount;
  /** Whether the sum insured is exhausted, which ends the contract (9.3(2)). */
  readonly exhausted: boolean;
  /** Every choice behind the result, including defaults. */
  readonly conventions: {
    /** Whether loss-mitigation costs are reimbursed in excess of the sum insured. */
    readonly mitigation: Mitigation;
  };
}
