import * as z from "zod/mini";
import { roundingModes } from "../exact/rounding.js";
import { roundingUnit } from "./fields.js";

/** The rounding unit and mode. Only one amount in a result is rounded. */
export const roundingInput = z.strictObject({
  /**
   * The unit to which the amount is rounded, such as `"0.01"` or `"1"`. The unit must be greater than zero and must not
   * have a trailing zero after the decimal point.
   */
  unit: roundingUnit,
  /**
   * The direction of rounding: `up` rounds away from zero and `down` towards zero; the `half-` modes round to the
   * nearest value and differ only in how they treat ties.
   */
  mode: z.enum(roundingModes),
});
