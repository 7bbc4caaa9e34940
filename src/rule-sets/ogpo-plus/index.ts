/**
 * The rules of the OGPO+ product (Kazakhstan): what goes back when a contract ends early, on which ground, and the last
 * day of each period that the rules set.
 *
 * @module return-premium/ogpo-plus
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
export type { DeductibleKind } from "../../formulas/index.ts";
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
export type { CalendarYears, Conventions as StatutoryConventions } from "../kz-civil-code/conventions.ts";
export type { CoolingOff } from "../kz-civil-code/cooling-off-window.ts";
export type { TermDays } from "../kz-civil-code/ended-contract.ts";
export type { Circumstance, Policyholder, Shift, UsedDays } from "../kz-civil-code/facts.ts";
export type { ContractInput, ReturnOptionsInput, TerminationDaysInput } from "../kz-civil-code/input.ts";
export { claimEligibility, safeClaimEligibility } from "./claim-eligibility.ts";
export type { ClaimEligibilityInput, ClaimInput } from "./claim-input.ts";
export type {
  ClaimEligibilityResult,
  ExcludedLoss,
  JudgedCondition,
  RefusalGround,
  Verdict,
} from "./claim-result.ts";
export { type CoverPeriodInput, type CoverPeriodResult, coverPeriod, safeCoverPeriod } from "./cover-period.ts";
export { type DeadlineInput, type DeadlineResult, deadline, safeDeadline } from "./deadline.ts";
export type { DeadlineKind, Period } from "./deadlines.ts";
export type { ClaimsPaidBar, Mitigation, Reason } from "./facts.ts";
export type { Ground } from "./grounds.ts";
export type { EndedContractInput, ReturnPremiumInput, WithReason } from "./input.ts";
export type { ConditionCode } from "./insured-event.ts";
export { type Bound, type PayoutInput, type PayoutResult, payout, safePayout } from "./payout.ts";
export type { Effect, RefusalCode } from "./refusal-grounds.ts";
export type { Conventions, NoConventions, OgpoPlusReturn, ReturnOn, ReturnPremiumResult } from "./result.ts";
export {
  returnAfterClaimsPaid,
  returnBeforeStart,
  returnByAgreement,
  returnForInsurerFault,
  returnInCoolingOff,
  returnNeverInForce,
  returnOnCircumstance,
  returnOnReplacement,
  returnOnWithdrawal,
} from "./return-by-ground.ts";
export { returnPremium, safeReturnPremium } from "./return-premium.ts";
export {
  safeReturnAfterClaimsPaid,
  safeReturnBeforeStart,
  safeReturnByAgreement,
  safeReturnForInsurerFault,
  safeReturnInCoolingOff,
  safeReturnNeverInForce,
  safeReturnOnCircumstance,
  safeReturnOnReplacement,
  safeReturnOnWithdrawal,
} from "./safe-return-by-ground.ts";
export {
  type ShortPeriodPremiumInput,
  type ShortPeriodPremiumResult,
  safeShortPeriodPremium,
  shortPeriodPremium,
} from "./short-period-premium.ts";
