/** The exports that the package root and every product subpath share, alongside their own. */

export type { DecimalObject } from "../exact/decimal-object.js";
export type { Rounding, RoundingMode } from "../exact/rounding.js";
export type { DecimalText, ExactText, FractionText, Step } from "../formulas/trace.js";
export type { Considered } from "./grounds.js";
export type { CoreIssueCode, ErrorCode, Issue, IssueHelp, Path, Received } from "./issue.js";
export type { Note } from "./note.js";
export type { AnyOperation, Operation, Outcome, RunOptions, StandardSchema } from "./operation.js";
export type { Amount, Count, CountText, Day, FieldPath, NoConventions, ResultFrame, RuleSet, Share } from "./result.js";
export { ReturnPremiumError, type ReturnPremiumErrorJson } from "./return-premium-error.js";
export type { RoundingInput } from "./rounding.types.js";
export type { AmountInput, CountInput, DateInput, ShareInput } from "./values.js";
