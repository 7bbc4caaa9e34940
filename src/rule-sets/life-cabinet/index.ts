/**
 * The calculator of a life insurer's online cabinet (Kazakhstan).
 *
 * @module return-premium/life-cabinet
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
export type { CalendarYears, Conventions } from "../kz-civil-code/conventions.ts";
export type { CoolingOff } from "../kz-civil-code/cooling-off-window.ts";
export type { TermDays } from "../kz-civil-code/ended-contract.ts";
export type { ContractKind, Policyholder, Shift, UsedDays } from "../kz-civil-code/facts.ts";
export type { Ground } from "../kz-civil-code/grounds.ts";
export type { ReturnOptionsInput } from "../kz-civil-code/input.ts";
export type { StatutoryReturn } from "../kz-civil-code/result.ts";
export type { Button } from "./buttons.ts";
export type { ReturnPremiumInput } from "./input.ts";
export type { Calculator, ReturnPremiumResult } from "./result.ts";
export { returnPremium, safeReturnPremium } from "./return-premium.ts";
