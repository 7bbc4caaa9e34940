import * as z from "zod/mini";
import { roundingModes } from "../exact/rounding.js";
import { roundingUnit } from "./fields.js";

/** The one rounding of a result. */
export const roundingInput = z.strictObject({
  /** The amount of which the rounded one is a multiple, above zero and without a last decimal that is 0: `"0.01"`, `"1"`. */
  unit: roundingUnit,
  /** What becomes of an amount between two multiples: `up` is away from zero, `down` towards it. */
  mode: z.enum(roundingModes),
});
