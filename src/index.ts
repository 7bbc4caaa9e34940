/**
 * Every set of rules as a namespace, all operations by their ids, the one error, and the types that they share.
 *
 * @module return-premium
 */

export {
  type ErrorCode,
  type InputIssueCode,
  type Issue,
  type IssueCode,
  type Path,
  type Received,
  ReturnPremiumError,
  type ReturnPremiumErrorJson,
} from "./errors/index.ts";
export { explain, type Style } from "./explain/index.ts";
export type {
  AmountInput,
  DateInput,
  Operation,
  Outcome,
  ResultFrame,
  RoundingInput,
  RuleSet,
  ShareInput,
} from "./input/index.ts";
export type { Rounding, RoundingMode } from "./money/index.ts";
export { operations } from "./operations/index.ts";
export * as kz from "./rule-sets/kz/index.ts";
export * as kzCivilCode from "./rule-sets/kz-civil-code/index.ts";
export * as lifeCabinet from "./rule-sets/life-cabinet/index.ts";
export * as ogpoPlus from "./rule-sets/ogpo-plus/index.ts";
export * as osago from "./rule-sets/osago/index.ts";
export * as zettaVoluntary from "./rule-sets/zetta-voluntary/index.ts";
export type { Considered, Note, Step } from "./trace/index.ts";
