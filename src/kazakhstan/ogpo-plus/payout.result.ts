import type { Amount, ResultFrame } from "../../engine/result.js";
import type { Bound, Mitigation, PayoutStepId } from "./codes.js";

/** The result of `ogpo-plus/payout`. */
export interface PayoutResult extends ResultFrame<never, PayoutStepId> {
  /** The id of the operation that gave the result. */
  readonly operation: "ogpo-plus/payout";
  /** The currency of all amounts. */
  readonly currency: "KZT";
  /** What the insurer owes for the loss. */
  readonly payout: Amount;
  /** The part of the payout that pays the premium still owed. */
  readonly setOff: Amount;
  /** What is paid back besides for keeping the loss small. */
  readonly mitigation: Amount;
  /** What the policyholder receives: the payout less the set-off, and the mitigation. */
  readonly payable: Amount;
  /** What set the payout: the least of the bounds, the first among equals. */
  readonly boundBy: Bound;
  /** What is left of the sum insured after the payout. */
  readonly remainingSumInsured: Amount;
  /** Whether nothing is left of the sum insured, which ends the contract (9.3(2)). */
  readonly exhausted: boolean;
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: {
    /** Whether the costs of keeping the loss small are paid back above the sum insured. */
    readonly mitigation: Mitigation;
  };
}
