import type { Amount, Count, ResultFrame, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { Use } from "./codes.js";

/** The fields common to all short-period premiums, regardless of how the vehicle is used. */
export interface PremiumForAnyUse extends ResultFrame<never, "premium"> {
  /** The id of the operation that produced the result. */
  readonly operation: "ogpo-vts/short-period-premium";
  /** Why the term is shorter than twelve months. */
  readonly use: Use;
  /** The number of days in the term, including the first and last days. */
  readonly termDays: Count;
  /** The premium for the term. */
  readonly premium: Amount;
  /** The clause that sets the premium. */
  readonly clause: "19(14)" | "19(14-1)";
  /** The currency of all amounts. */
  readonly currency: "KZT";
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: {
    /** How the amount is rounded: the unit and the mode. */
    readonly rounding: Rounding;
  };
}

/** A premium calculated in proportion to the number of days in the term. */
export interface PremiumByDays extends PremiumForAnyUse {
  /** Why the term is shorter than twelve months. */
  readonly use: Exclude<Use, "temporary-entry">;
  /** The number of days in the year in which the term begins: 365, or 366 in a leap year. */
  readonly yearDays: Count;
  /** The clause that sets the premium. */
  readonly clause: "19(14)";
}

/** A premium that is a share of the annual premium. */
export interface PremiumByShare extends PremiumForAnyUse {
  /** Why the term is shorter than twelve months. */
  readonly use: "temporary-entry";
  /**
   * The number of calendar months in the term, where part of a month counts as a full month; absent for a term of up to
   * 15 days.
   */
  readonly months?: Count;
  /** The share of the annual premium that is due for the term, to two decimal places, such as `"0.40"`. */
  readonly share: Share;
  /** The clause that sets the premium. */
  readonly clause: "19(14-1)";
}

/** The result of `ogpo-vts/short-period-premium`: a union discriminated by `use`. */
export type ShortPeriodPremiumResult = PremiumByDays | PremiumByShare;
