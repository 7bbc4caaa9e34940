import type { Amount, Count, ResultFrame, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";

/** The result of `ogpo-plus/short-period-premium`. */
export interface ShortPeriodPremiumResult extends ResultFrame<never, "premium"> {
  /** The id of the operation that gave the result. */
  readonly operation: "ogpo-plus/short-period-premium";
  /** The calendar months of the term; one that has started is a whole one. */
  readonly months: Count;
  /** The part of the annual premium that the term costs, with two decimals, `"0.70"`. */
  readonly share: Share;
  /** What the term costs. */
  readonly premium: Amount;
  /** The clause that sets the shares. */
  readonly clause: "5.4";
  /** The currency of all amounts. */
  readonly currency: "KZT";
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: {
    /** The one rounding: its unit and its mode. */
    readonly rounding: Rounding;
  };
}
