// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";

/** The input of `ogpo-plus/short-period-premium`. The term is given either in months or by its first and last days. */
export interface ShortPeriodPremiumInput {
  /** The premium for a full year, in tenge. Must be greater than zero. */
  readonly annualPremium: AmountInput;
  /**
   * The length of the term in calendar months. Required unless `firstDay` and `lastDay` are given; otherwise, `months`
   * must be omitted.
   */
  readonly months?: number | undefined;
  /** The first day of cover, which must be given together with `lastDay`. Part of a month counts as a full month. */
  readonly firstDay?: DateInput | undefined;
  /** The last day of cover. The term must not exceed twelve months. */
  readonly lastDay?: DateInput | undefined;
  /** Choices that the rules leave open; each has a default. */
  readonly options?: {
    /** How the premium is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
