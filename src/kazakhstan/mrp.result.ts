import type { Amount, CountText, Day, ResultFrame } from "../engine/result.js";

/** The result of `kz/mrp`. */
export interface MrpResult extends ResultFrame<never, "amount"> {
  /** The id of the operation that produced the result. */
  readonly operation: "kz/mrp";
  /** The value of one index, in whole tenge. */
  readonly value: Amount;
  /** The count times the index, in tenge, with two decimals if it is not a whole amount. */
  readonly amount: Amount;
  /** The first day on which the value applies. */
  readonly since: Day;
  /** Every choice behind the result, including defaults. */
  readonly conventions: {
    /** The number of indexes requested. */
    readonly count: CountText;
  };
}
