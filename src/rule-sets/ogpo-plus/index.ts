export { ReturnPremiumError } from "../../errors/index.ts";
export type { Outcome } from "../../input/index.ts";
export { type DeadlineInput, type DeadlineResult, deadline, safeDeadline } from "./deadline.ts";
export type { DeadlineKind, Period } from "./deadlines.ts";
export type { ClaimsPaidBar, Reason } from "./facts.ts";
export type { Ground } from "./grounds.ts";
export type { EndedContractInput, ReturnPremiumInput, WithReason } from "./input.ts";
export type { Conventions, ReturnPremiumResult } from "./result.ts";
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
