import type { Amount, NoConventions, ResultFrame } from "../../engine/result.js";
import type { PayoutCapNoteCode } from "./codes.js";

/** The result of `osago/payout-cap`. */
export interface PayoutCapResult extends ResultFrame<PayoutCapNoteCode, "payout"> {
  /** The id of the operation that gave the result. */
  readonly operation: "osago/payout-cap";
  /** The currency of all amounts. */
  readonly currency: "RUB";
  /** What is paid: the amount of the harm, at most the limit. */
  readonly payout: Amount;
  /** The most that is paid for a harm of this kind. */
  readonly limit: Amount;
  /** Whether the amount of the harm is above the limit. */
  readonly capped: boolean;
  /** There is no choice to make. */
  readonly conventions: NoConventions;
}
