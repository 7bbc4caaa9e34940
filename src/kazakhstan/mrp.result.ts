import type { Amount, CountText, Day, ResultFrame } from "../engine/result.js";

/** The result of `kz/mrp`. */
export interface MrpResult extends ResultFrame<never, "amount"> {
  /** The id of the operation that produced the result. */
  readonly operation: "kz/mrp";
  /** The value of the index on the given date, in whole tenge. */
  readonly value: Amount;
  /**
   * The value of the index multiplied by the count, in tenge; with two decimals if the amount is not a whole number.
   */
  readonly amount: Amount;
  /** The date from which the value of the index applies. */
  readonly since: Day;
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: {
    /** The number by which the index was multiplied. */
    readonly count: CountText;
  };
}
