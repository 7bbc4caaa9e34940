import type { Amount, Count, ResultFrame, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { Use } from "./codes.js";

/** What a short term costs, whatever its use. */
export interface PremiumForAnyUse extends ResultFrame<never, "premium"> {
  /** The id of the operation that gave the result. */
  readonly operation: "ogpo-vts/short-period-premium";
  /** Why the term is shorter than twelve months. */
  readonly use: Use;
  /** The days of the term, its first and its last included. */
  readonly termDays: Count;
  /** What the term costs. */
  readonly premium: Amount;
  /** The clause that sets the premium. */
  readonly clause: "19(14)" | "19(14-1)";
  /** The currency of all amounts. */
  readonly currency: "KZT";
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: {
    /** The one rounding: its unit and its mode. */
    readonly rounding: Rounding;
  };
}

/** A term that costs its days of a year. */
export interface PremiumByDays extends PremiumForAnyUse {
  /** Why the term is shorter than twelve months. */
  readonly use: Exclude<Use, "temporary-entry">;
  /** The days of the year in which the term begins: 365, or 366 in a leap year. */
  readonly yearDays: Count;
  /** The clause that sets the premium. */
  readonly clause: "19(14)";
}

/** A term that costs a share of the annual premium. */
export interface PremiumByShare extends PremiumForAnyUse {
  /** Why the term is shorter than twelve months. */
  readonly use: "temporary-entry";
  /** The calendar months of the term, one that has started being a whole one; absent up to 15 days. */
  readonly months?: Count;
  /** The part of the annual premium that the term costs, with two decimals, `"0.40"`. */
  readonly share: Share;
  /** The clause that sets the premium. */
  readonly clause: "19(14-1)";
}

/** The result of `ogpo-vts/short-period-premium`: a union on `use`. */
export type ShortPeriodPremiumResult = PremiumByDays | PremiumByShare;
