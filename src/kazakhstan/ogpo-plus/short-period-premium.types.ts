// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";

/** The input of `ogpo-plus/short-period-premium`: the term is given in months, or by its first and last days. */
export interface ShortPeriodPremiumInput {
  /** The premium for a full year, in tenge, above zero. */
  readonly annualPremium: AmountInput;
  /**
   * The length of the term in calendar months. Required if the first and last days are not given; must be left out
   * otherwise.
   */
  readonly months?: number | undefined;
  /** The first day of cover, given together with the last. A month that has started counts as a whole month. */
  readonly firstDay?: DateInput | undefined;
  /** The last day of cover; the term is at most twelve months. */
  readonly lastDay?: DateInput | undefined;
  /** Choices that the rules leave open; each has a default. */
  readonly options?: {
    /** How the premium is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
