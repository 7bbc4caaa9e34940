/**
 * Compulsory motor liability insurance in Russia: the return premium when a policy ends early, the penalty for late
 * payment, and the payout limits.
 *
 * @module return-premium/osago
 */

export * from "../../engine/public.js";
export type { TermDays } from "../term.js";
export * from "./codes.js";
export { latePaymentPenalty } from "./late-payment-penalty.js";
export type { LatePaymentPenaltyResult } from "./late-payment-penalty.result.js";
export type { LatePaymentPenaltyInput } from "./late-payment-penalty.types.js";
export { payoutCap } from "./payout-cap.js";
export type { PayoutCapResult } from "./payout-cap.result.js";
export type { PayoutCapInput } from "./payout-cap.types.js";
export { returnPremium } from "./return-premium.js";
export type { Conventions, ReturnPremiumResult } from "./return-premium.result.js";
export type { ReturnPremiumInput } from "./return-premium.types.js";
