// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";

/** What `ogpo-vts/short-period-premium` is computed from. */
export interface ShortPeriodPremiumInput {
  /** The premium of twelve months in tenge, above zero. */
  readonly annualPremium: AmountInput;
  /** The first day of cover. */
  readonly firstDay: DateInput;
  /** The last day of cover, which belongs to the term. The term is shorter than twelve months. */
  readonly lastDay: DateInput;
  /**
   * Why the term is shorter: `seasonal` use of the vehicle, of six months at least; the time `before-registration`, or
   * a `temporary-entry` into Kazakhstan, of five days at least.
   */
  readonly use: "seasonal" | "before-registration" | "temporary-entry";
  /** Choices where the law leaves one; each has a default. */
  readonly options?: {
    /** How the premium is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
