import type { Amount, NoConventions, ResultFrame } from "../../engine/result.js";
import type { PayoutCapNoteCode } from "./codes.js";

/** The result of `osago/payout-cap`. */
export interface PayoutCapResult extends ResultFrame<PayoutCapNoteCode, "payout"> {
  /** The id of the operation that produced the result. */
  readonly operation: "osago/payout-cap";
  /** The currency of all amounts. */
  readonly currency: "RUB";
  /** The payout: the amount of harm, capped at the limit. */
  readonly payout: Amount;
  /** The payout limit for this kind of harm. */
  readonly limit: Amount;
  /** Whether the amount of harm exceeds the limit. */
  readonly capped: boolean;
  /** Always empty, because this operation involves no choices. */
  readonly conventions: NoConventions;
}
