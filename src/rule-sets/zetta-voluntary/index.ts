/**
 * A Russian insurer's voluntary policy: what goes back when it ends early.
 *
 * @module return-premium/zetta-voluntary
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
} from "../../errors/index.ts";
export type {
  AmountInput,
  DateInput,
  Outcome,
  ResultFrame,
  RoundingInput,
  RuleSet,
  ShareInput,
} from "../../input/index.ts";
export type { Rounding, RoundingMode } from "../../money/index.ts";
export type { Note, Step } from "../../trace/index.ts";
export type { TermDays } from "../osago/term-days.ts";
export type { CostsBase, Ground } from "./facts.ts";
export type { ReturnPremiumInput } from "./input.ts";
export type { Conventions, ReturnPremiumResult } from "./result.ts";
export { returnPremium, safeReturnPremium } from "./return-premium.ts";
