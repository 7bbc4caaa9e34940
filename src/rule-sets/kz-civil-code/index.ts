/**
 * Arts. 841 and 842 of the Civil Code of Kazakhstan: what goes back by the statute when a contract ends early.
 *
 * @module return-premium/kz-civil-code
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
  CostsInput,
  DateInput,
  Outcome,
  ResultFrame,
  RoundingInput,
  RuleSet,
  ShareInput,
} from "../../input/index.ts";
export type { Rounding, RoundingMode } from "../../money/index.ts";
export type { Considered, Note, Step } from "../../trace/index.ts";
export type { CalendarYears, Conventions } from "./conventions.ts";
export type { CoolingOff } from "./cooling-off-window.ts";
export type { TermDays } from "./ended-contract.ts";
export type { Circumstance, ContractKind, Policyholder, Reason, Shift, UsedDays } from "./facts.ts";
export type { Ground } from "./grounds.ts";
export type { ContractInput, ReturnOptionsInput, ReturnPremiumInput, TerminationDaysInput } from "./input.ts";
export type { ReturnPremiumResult, StatutoryReturn } from "./result.ts";
export { returnPremium, safeReturnPremium } from "./return-premium.ts";
