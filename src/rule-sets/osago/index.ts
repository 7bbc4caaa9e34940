/**
 * Compulsory motor liability insurance in Russia: what goes back when a policy ends early, what a late payment costs, and
 * the limits of payouts.
 *
 * @module return-premium/osago
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
export type {
  AmountInput,
  DateInput,
  Outcome,
  ResultFrame,
  RoundingInput,
  RuleSet,
  ShareInput,
} from "../../input/index.ts";
export type { Rounding, RoundingMode } from "../../money/index.ts";
export type { Note, Step } from "../../trace/index.ts";
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
