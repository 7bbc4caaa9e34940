export { amountText, isCanonical, printAmount, printWritten } from "./amount.ts";
export { checkFraction, checkRounding, shown } from "./checks.ts";
export { forReading, readDecimal, type WrittenNumber, written } from "./decimal.ts";
export {
  add,
  divide,
  type Fraction,
  fraction,
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
export { shareOfPercent } from "./percent.ts";
export { DEFAULT_ROUNDING, type Rounding, type RoundingMode, rounded, roundingModes } from "./rounding.ts";
