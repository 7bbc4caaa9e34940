import type { Amount, CountText, Day, ResultFrame } from "../engine/result.js";

/** The result of `kz/mrp`. */
export interface MrpResult extends ResultFrame<never, "amount"> {
  /** The id of the operation that gave the result. */
  readonly operation: "kz/mrp";
  /** One index in whole tenge. */
  readonly value: Amount;
  /** The count times the index in tenge, with two decimals where it is not whole. */
  readonly amount: Amount;
  /** The first day on which the value holds. */
  readonly since: Day;
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: {
    /** How many indexes were asked for. */
    readonly count: CountText;
  };
}
