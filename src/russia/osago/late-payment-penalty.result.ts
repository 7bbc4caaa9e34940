import type { Amount, Count, Day, ResultFrame } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { PenaltyNoteCode, PenaltyStepId } from "./codes.js";

/** The result of `osago/late-payment-penalty`. */
export interface LatePaymentPenaltyResult extends ResultFrame<PenaltyNoteCode, PenaltyStepId> {
  /** The id of the operation that produced the result. */
  readonly operation: "osago/late-payment-penalty";
  /** The currency of all amounts. */
  readonly currency: "RUB";
  /** The last day on which the insurer could have paid without a penalty. */
  readonly dueOn: Day;
  /**
   * The number of days by which the payment was late, from the day after `dueOn` up to and including the day of
   * payment.
   */
  readonly daysLate: Count;
  /** The penalty that the insurer owes for late payment, capped at the premium. */
  readonly penalty: Amount;
  /** Whether the penalty was capped because it would otherwise have exceeded the premium. */
  readonly capped: boolean;
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: {
    /** How the amount is rounded: the unit and the mode. */
    readonly rounding: Rounding;
  };
}
