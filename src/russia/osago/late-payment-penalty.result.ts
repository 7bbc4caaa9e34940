import type { Amount, Count, Day, ResultFrame } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { PenaltyNoteCode, PenaltyStepId } from "./codes.js";

/** The result of `osago/late-payment-penalty`. */
export interface LatePaymentPenaltyResult extends ResultFrame<PenaltyNoteCode, PenaltyStepId> {
  /** The id of the operation that gave the result. */
  readonly operation: "osago/late-payment-penalty";
  /** The currency of all amounts. */
  readonly currency: "RUB";
  /** The last day on which the insurer could pay in time. */
  readonly dueOn: Day;
  /** The days after it, up to the payment. */
  readonly daysLate: Count;
  /** What the insurer owes for being late, at most the premium. */
  readonly penalty: Amount;
  /** Whether the days would cost more than the premium. */
  readonly capped: boolean;
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: {
    /** The one rounding: its unit and its mode. */
    readonly rounding: Rounding;
  };
}
