/**
 * The compulsory motor insurance of Kazakhstan, Law 446-II: what goes back when a contract ends early, and what a term
 * below twelve months costs.
 *
 * @module return-premium/ogpo-vts
 */

export * from "../../engine/public.js";
export * from "./codes.js";
export type { ShortPeriodPremiumIssueCode } from "./issues.js";
export { shortPeriodPremium } from "./short-period-premium.js";
export type {
  PremiumByDays,
  PremiumByShare,
  PremiumForAnyUse,
  ShortPeriodPremiumResult,
} from "./short-period-premium.result.js";
export type { ShortPeriodPremiumInput } from "./short-period-premium.types.js";
