// Written by `npm run generate` from the fields of the same name.

import type { AmountInput } from "./values.js";

/** How the one rounded amount of a result is rounded. */
export interface RoundingInput {
  /**
   * The unit to which the amount is rounded, such as `"0.01"` or `"1"`: above zero, without a trailing zero after the
   * point.
   */
  readonly unit: AmountInput;
  /**
   * Which way to round: `up` away from zero, `down` towards zero; the `half-` modes round to the nearest and decide
   * only ties.
   */
  readonly mode: "half-up" | "half-even" | "half-down" | "up" | "down";
}
