/**
 * Results in words.
 *
 * @module return-premium/explain
 */

export type { Considered } from "../engine/grounds.js";
export type { Note } from "../engine/note.js";
export type { Day, FieldPath, ResultFrame, RuleSet } from "../engine/result.js";
export type { DecimalText, ExactText, FractionText, Step } from "../formulas/trace.js";
export { explain, type Style } from "./explain.js";
