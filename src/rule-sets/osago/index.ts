export { ReturnPremiumError } from "../../errors/index.ts";
export type { Outcome } from "../../input/index.ts";
export type { Harm, Reason } from "./facts.ts";
export type { ReturnPremiumInput, UsePeriodInput } from "./input.ts";
export {
  type LatePaymentPenaltyInput,
  type LatePaymentPenaltyResult,
  latePaymentPenalty,
  safeLatePaymentPenalty,
} from "./late-payment-penalty.ts";
export { type PayoutCapInput, type PayoutCapResult, payoutCap, safePayoutCap } from "./payout-cap.ts";
export type { Conventions, ReturnPremiumResult } from "./result.ts";
export { returnPremium, safeReturnPremium } from "./return-premium.ts";
export type { TermDays } from "./term-days.ts";
