/**
 * The arithmetic alone, without a product and without dates: exact fractions, formulas that are text and computation in
 * one, a trace of the steps, and the returns that the rules are made of.
 *
 * @module return-premium/formulas
 */

export { type Fraction, type Rounding, type RoundingMode, roundingModes } from "../money/index.ts";
export { type Formula, formula, type Step, Trace } from "../trace/index.ts";
export { type AgreedReturnOperands, agreedReturn } from "./agreed-return.ts";
export { type CappedPayout, capPayout, type PayoutBound } from "./cap-payout.ts";
export {
  type Deductible,
  type DeductibleKind,
  type DeductibleOperands,
  deductibleKinds,
  lossAfterDeductible,
} from "./deductible.ts";
export { noReturn } from "./no-return.ts";
export { type ProRataRetentionOperands, proRataRetention } from "./pro-rata-retention.ts";
export { type Costs, type ProRataReturnOperands, proRataReturn } from "./pro-rata-return.ts";
export { readDecimal } from "./read-decimal.ts";
export { type PaidPremium, type ReturnedAmounts, returnBy } from "./returned-amounts.ts";
export { type ShortPeriodShareOperands, shortPeriodShare } from "./short-period-share.ts";
export { wholeReturn } from "./whole-return.ts";
