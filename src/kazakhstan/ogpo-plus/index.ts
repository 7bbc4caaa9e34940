/**
 * The rules of the OGPO+ product (Kazakhstan): what goes back when a contract ends early, on which ground, and the last
 * day of each period that the rules set.
 *
 * @module return-premium/ogpo-plus
 */

export * from "../../engine/public.js";
export type { DeductibleKind } from "../../formulas/deductible.js";
export type * from "../ended-contract/public.js";
export type { ClaimsPaidBar, Mitigation } from "./choices.js";
export type { ConditionCode, Effect, ExcludedLoss, RefusalCode, Verdict } from "./claim-codes.js";
export { claimEligibility } from "./claim-eligibility.js";
export type {
  ClaimEligibilityInput,
  ClaimEligibilityResult,
  ClaimInput,
  JudgedCondition,
  RefusalGround,
} from "./claim-eligibility.types.js";
export { coverPeriod } from "./cover-period.js";
export type { CoverPeriodInput, CoverPeriodResult } from "./cover-period.types.js";
export { deadline } from "./deadline.js";
export type { DeadlineInput, DeadlineResult } from "./deadline.types.js";
export type { DeadlineKind, Period } from "./deadlines.js";
export type { ReturnPremiumIssueCode, TermIssueCode } from "./issues.js";
export type { InputOn, ReturnOnGround } from "./on-ground.js";
export { payout } from "./payout.js";
export type { Bound, PayoutInput, PayoutResult } from "./payout.types.js";
export type { Reason } from "./reasons.js";
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
} from "./return-by-ground.js";
export { returnPremium } from "./return-premium.js";
export type {
  Conventions,
  EndedContractInput,
  Ground,
  OgpoPlusReturn,
  ReturnOn,
  ReturnPremiumInput,
  ReturnPremiumResult,
  WithReason,
} from "./return-premium.types.js";
export { shortPeriodPremium } from "./short-period-premium.js";
export type { ShortPeriodPremiumInput, ShortPeriodPremiumResult } from "./short-period-premium.types.js";
