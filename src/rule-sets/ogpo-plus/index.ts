export { ReturnPremiumError } from "../../errors/index.ts";
export type { DeductibleKind } from "../../formulas/index.ts";
export type { Outcome } from "../../input/index.ts";
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
export type { Conventions, NoConventions, ReturnPremiumResult } from "./result.ts";
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
export type { ReturnOn } from "./return-on.ts";
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
