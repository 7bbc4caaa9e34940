// Written by `npm run generate` from the fields of the same name.

import type { AmountInput } from "./values.js";

/** The one rounding of a result. */
export interface RoundingInput {
  /**
   * The step to which the amount is rounded, such as `"0.01"` or `"1"`: above zero, and not written with a final 0
   * after the point.
   */
  readonly unit: AmountInput;
  /**
   * Which way an amount between two such steps goes: `up` is away from zero, `down` towards it; `half-` decides the
   * middle only.
   */
  readonly mode: "half-up" | "half-even" | "half-down" | "up" | "down";
}
