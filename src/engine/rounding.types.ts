// Written by `npm run generate` from the fields of the same name.

import type { AmountInput } from "./values.js";

/** The rounding unit and mode. Only one amount in a result is rounded. */
export interface RoundingInput {
  /**
   * The unit to which the amount is rounded, such as `"0.01"` or `"1"`. The unit must be greater than zero and must not
   * have a trailing zero after the decimal point.
   */
  readonly unit: AmountInput;
  /**
   * The direction of rounding: `up` rounds away from zero and `down` towards zero; the `half-` modes round to the
   * nearest value and differ only in how they treat ties.
   */
  readonly mode: "half-up" | "half-even" | "half-down" | "up" | "down";
}
