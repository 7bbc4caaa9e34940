/**
 * The arithmetic alone, without products or dates: exact fractions, formulas that people can read and the library can
 * evaluate, a trace of the calculation steps, and the formulas that the rules use to return a premium.
 *
 * @module return-premium/formulas
 */

export type { ExactNumber } from "../exact/checks.js";
export type { DecimalObject } from "../exact/decimal-object.js";
export { type Decimal, decimalOf } from "../exact/decimal-of.js";
export type { Fraction } from "../exact/fraction.js";
export { type Rounding, type RoundingMode, roundingModes } from "../exact/rounding.js";
export { type AgreedReturnOperands, agreedReturn } from "./agreed-return.js";
export { allocate } from "./allocate.js";
export { type CappedPayout, capPayout, type PayoutBound } from "./cap-payout.js";
export {
  type Deductible,
  type DeductibleKind,
  type DeductibleOperands,
  deductibleKinds,
  lossAfterDeductible,
} from "./deductible.js";
export { type Formula, formula } from "./formula.js";
export { noReturn } from "./no-return.js";
export { type ProRataRetentionOperands, proRataRetention } from "./pro-rata-retention.js";
export { type Costs, type ProRataReturnOperands, proRataReturn } from "./pro-rata-return.js";
export { readDecimal } from "./read-decimal.js";
export { type PaidPremium, type ReturnedAmounts, returnBy } from "./returned-amounts.js";
export { type ShortPeriodShareOperands, shortPeriodShare } from "./short-period-share.js";
export {
  type DecimalText,
  type ExactText,
  type FractionText,
  type Recording,
  type Step,
  Trace,
} from "./trace.js";
export { wholeReturn } from "./whole-return.js";
