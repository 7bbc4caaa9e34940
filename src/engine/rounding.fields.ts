import * as z from "zod/mini";
import { roundingModes } from "../exact/rounding.js";
import { roundingUnit } from "./fields.js";

/** How the one rounded amount of a result is rounded. */
export const roundingInput = z.strictObject({
  /**
   * The unit to which the amount is rounded, such as `"0.01"` or `"1"`: above zero, without a trailing zero after the
   * point.
   */
  unit: roundingUnit,
  /**
   * Which way to round: `up` away from zero, `down` towards zero; the `half-` modes round to the nearest and decide
   * only ties.
   */
  mode: z.enum(roundingModes),
});
