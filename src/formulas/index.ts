export { type Fraction, type Rounding, type RoundingMode, readDecimal, roundingModes } from "../money/index.ts";
export { type Formula, formula, type Lookup, type Round, type Step, Trace } from "../trace/index.ts";
export { noReturn } from "./no-return.ts";
export { type Costs, type ProRataReturnOperands, proRataReturn } from "./pro-rata-return.ts";
export type { PaidPremium, ReturnedAmounts } from "./returned-amounts.ts";
export { wholeReturn } from "./whole-return.ts";
