/**
 * The rules of the OGPO+ product (Kazakhstan): the return premium when a contract ends early, premiums, cover, claims,
 * payouts and deadlines.
 *
 * @module return-premium/ogpo-plus
 */

export * from "../../engine/public.js";
export * from "../ended-contract/public.js";
export { claimEligibility } from "./claim-eligibility.js";
export type { ClaimEligibilityResult, JudgedCondition, RefusalGround } from "./claim-eligibility.result.js";
export type { ClaimEligibilityInput } from "./claim-eligibility.types.js";
export * from "./codes.js";
export { coverPeriod } from "./cover-period.js";
export type { CoverPeriodResult } from "./cover-period.result.js";
export type { CoverPeriodInput } from "./cover-period.types.js";
export { deadline } from "./deadline.js";
export type { DeadlineResult } from "./deadline.result.js";
export type { DeadlineInput } from "./deadline.types.js";
export type { ReturnPremiumIssueCode, TermIssueCode } from "./issues.js";
export type { InputOn, InputWithoutReason, InputWithReason, ReturnOnGround } from "./on-ground.js";
export { payout } from "./payout.js";
export type { PayoutResult } from "./payout.result.js";
export type { PayoutInput } from "./payout.types.js";
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
  ReturnByAgreement,
  ReturnByRules,
  ReturnOn,
  ReturnOnAnyGround,
  ReturnPremiumResult,
} from "./return-premium.result.js";
export type { ReturnPremiumInput } from "./return-premium.types.js";
export { shortPeriodPremium } from "./short-period-premium.js";
export type { ShortPeriodPremiumResult } from "./short-period-premium.result.js";
export type { ShortPeriodPremiumInput } from "./short-period-premium.types.js";
