/**
 * Compulsory motor liability insurance in Russia: what goes back when a policy ends early, what a late payment costs, and
 * the limits of payouts.
 *
 * @module return-premium/osago
 */

export * from "../../engine/public.js";
export type { TermDays } from "../term.js";
export { latePaymentPenalty } from "./late-payment-penalty.js";
export type { LatePaymentPenaltyInput, LatePaymentPenaltyResult } from "./late-payment-penalty.types.js";
export { payoutCap } from "./payout-cap.js";
export type { PayoutCapInput, PayoutCapResult } from "./payout-cap.types.js";
export type { Harm, Reason } from "./reasons.js";
export { returnPremium } from "./return-premium.js";
export type { Conventions, ReturnPremiumInput, ReturnPremiumResult, UsePeriodInput } from "./return-premium.types.js";
