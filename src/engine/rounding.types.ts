// Written by `npm run generate` from the fields of the same name.

import type { AmountInput } from "./values.js";

/** The one rounding of a result. */
export interface RoundingInput {
  /**
   * The amount of which the rounded one is a multiple, above zero and without a last decimal that is 0: `"0.01"`,
   * `"1"`.
   */
  readonly unit: AmountInput;
  /** What becomes of an amount between two multiples: `up` is away from zero, `down` towards it. */
  readonly mode: "half-up" | "half-even" | "half-down" | "up" | "down";
}
