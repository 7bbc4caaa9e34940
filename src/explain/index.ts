/**
 * Results and errors in words.
 *
 * @module return-premium/explain
 */

export type { Issue, IssueHelp, Path, Received } from "../engine/issue.js";
export type { Note } from "../engine/note.js";
export type { Amount, Day, FieldPath, ResultFrame, RuleSet } from "../engine/result.js";
export { ReturnPremiumError, type ReturnPremiumErrorJson } from "../engine/return-premium-error.js";
export type { DecimalText, ExactText, FractionText, Step } from "../formulas/trace.js";
export { en } from "./en.js";
export type { Problem, ProblemDetail } from "./error.js";
export { type ExplainedError, type ExplainOptions, explain, problemOf } from "./explain.js";
export type { Format, Style } from "./page.js";
export type * from "./public.js";
export type { Detail } from "./result.js";
