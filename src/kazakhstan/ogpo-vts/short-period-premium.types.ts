// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";

/** The input of `ogpo-vts/short-period-premium`. */
export interface ShortPeriodPremiumInput {
  /** The premium for twelve months, in tenge. Must be greater than zero. */
  readonly annualPremium: AmountInput;
  /** The first day of cover. */
  readonly firstDay: DateInput;
  /** The last day of cover, which is part of the term. The term must be less than twelve months. */
  readonly lastDay: DateInput;
  /**
   * Why the term is less than twelve months: `seasonal` for seasonal use of the vehicle (a term of at least six
   * months), `before-registration` for the time before the vehicle is registered, or `temporary-entry` for the
   * vehicle's temporary entry into Kazakhstan (in both cases, a term of at least five days).
   */
  readonly use: "seasonal" | "before-registration" | "temporary-entry";
  /** Choices that the law leaves open; each has a default. */
  readonly options?: {
    /** How the premium is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
