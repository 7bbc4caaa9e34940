/**
 * Find out why the amount shown by another system differs from the correct one.
 *
 * @module return-premium/diagnose
 */

export * from "../engine/public.js";
export { type Diagnosis, diagnose } from "./diagnose.js";
export type { Explanation } from "./explanations.js";
export { parseShownAmount, type ShownAmount } from "./shown-amount.js";
