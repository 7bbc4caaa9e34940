import type { Amount, Count, ResultFrame, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";

/** The result of `ogpo-plus/short-period-premium`. */
export interface ShortPeriodPremiumResult extends ResultFrame<never, "premium"> {
  /** The id of the operation that produced the result. */
  readonly operation: "ogpo-plus/short-period-premium";
  /** The number of calendar months in the term; part of a month counts as a full month. */
  readonly months: Count;
  /** The share of the annual premium that is due for the term, to two decimal places, such as `"0.70"`. */
  readonly share: Share;
  /** The premium for the term. */
  readonly premium: Amount;
  /** The clause that sets the short-period rates. */
  readonly clause: "5.4";
  /** The currency of all amounts. */
  readonly currency: "KZT";
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: {
    /** How the amount is rounded: the unit and the mode. */
    readonly rounding: Rounding;
  };
}
