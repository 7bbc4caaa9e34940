/**
 * Compulsory motor insurance in Kazakhstan under Law 446-II: the return premium when a contract ends early, and the
 * premium for a term of less than twelve months.
 *
 * @module return-premium/ogpo-vts
 */

export * from "../../engine/public.js";
export {
  type Circumstance,
  circumstances,
  type NoDueDay,
  noDueDayCodes,
  type Policyholder,
  policyholders,
  type UsedDays,
  usedDaysChoices,
} from "../ended-contract/codes.js";
export type { EndedContractIssueCode } from "../ended-contract/issues.js";
export type { ReturnFrame, TermDays } from "../ended-contract/return.result.js";
export * from "./codes.js";
export type { ReturnPremiumIssueCode, ShortPeriodPremiumIssueCode } from "./issues.js";
export { returnPremium } from "./return-premium.js";
export type {
  Conventions,
  ReturnByDays,
  ReturnLessShare,
  ReturnOnAnyGround,
  ReturnPremiumResult,
} from "./return-premium.result.js";
export type { ReturnPremiumInput } from "./return-premium.types.js";
export { shortPeriodPremium } from "./short-period-premium.js";
export type {
  PremiumByDays,
  PremiumByShare,
  PremiumForAnyUse,
  ShortPeriodPremiumResult,
} from "./short-period-premium.result.js";
export type { ShortPeriodPremiumInput } from "./short-period-premium.types.js";
