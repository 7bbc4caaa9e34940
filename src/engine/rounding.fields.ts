import * as z from "zod/mini";
import { roundingModes } from "../exact/rounding.js";
import { roundingUnit } from "./fields.js";

/** The one rounding of a result. */
export const roundingInput = z.strictObject({
  /** The step to which the amount is rounded, such as `"0.01"` or `"1"`: above zero, and not written with a final 0 after the point. */
  unit: roundingUnit,
  /** Which way an amount between two such steps goes: `up` is away from zero, `down` towards it; `half-` decides the middle only. */
  mode: z.enum(roundingModes),
});
