// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";

/** What `ogpo-plus/short-period-premium` is computed from: the months of the term, or both its days in their place. */
export interface ShortPeriodPremiumInput {
  /** The premium of a whole year in tenge, above zero. */
  readonly annualPremium: AmountInput;
  /**
   * The length of the term in calendar months; needed where its two days are left out, and left out where they are
   * given.
   */
  readonly months?: number | undefined;
  /** The first day of cover, together with the last; a month that has started counts as a whole one. */
  readonly firstDay?: DateInput | undefined;
  /** The last day of cover, at most twelve months from the first. */
  readonly lastDay?: DateInput | undefined;
  /** Choices where the rules leave one; each has a default. */
  readonly options?: {
    /** How the premium is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
