export { amountText, isCanonical, printAmount } from "./amount.ts";
export { decimalText, exactText, readDecimal } from "./decimal.ts";
export {
  add,
  divide,
  type Fraction,
  fraction,
  fractionText,
  isEqual,
  isLess,
  maximum,
  minimum,
  multiply,
  reduced,
  subtract,
  whole,
  zero,
} from "./fraction.ts";
export { type Rounding, type RoundingMode, rounded, roundingModes } from "./rounding.ts";
