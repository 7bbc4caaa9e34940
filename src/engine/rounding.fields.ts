import * as z from "zod/mini";
import { roundingModes } from "../exact/rounding.js";
import { roundingUnit } from "./fields.js";

/** The unit and mode used to round the one amount of a result that is rounded. */
export const roundingInput = z.strictObject({
  /**
   * The unit to which the amount is rounded, such as `"0.01"` or `"1"`. The unit must be above zero and have no
   * trailing zero after the decimal point.
   */
  unit: roundingUnit,
  /**
   * The direction of rounding: `up` rounds away from zero and `down` towards zero; the `half-` modes round to the
   * nearest value and differ only in how they break ties.
   */
  mode: z.enum(roundingModes),
});
