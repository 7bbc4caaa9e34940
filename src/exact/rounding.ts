import { readDecimal } from "./decimal.js";
import { type Fraction, fraction } from "./fraction.js";

/**
 * The rounding modes.
 *
 * @example
 * ```ts
 * import { roundingModes } from "return-premium/formulas";
 * roundingModes; // => ["half-up", "half-even", "half-down", "up", "down"]
 * ```
 */
export const roundingModes = ["half-up", "half-even", "half-down", "up", "down"] as const;

/**
 * How a number between two multiples of the unit is rounded: `up` rounds away from zero, and `down` rounds towards
 * zero.
 */
export type RoundingMode = (typeof roundingModes)[number];

/** The rounding unit and mode. Only one amount in a result is rounded. */
export interface Rounding {
  /** The rounding unit: an amount above zero as canonical text, such as `"0.01"`, `"1"` or `"10"`. */
  readonly unit: string;
  /** How a number between two multiples of the unit is rounded. */
  readonly mode: RoundingMode;
}

/** Rounding half up to the nearest hundredth, which is the default when the rules do not specify how to round. */
export const DEFAULT_ROUNDING: Rounding = { unit: "0.01", mode: "half-up" };

/** Rounds an exact number to a multiple of the unit, according to the mode. */
export function round(value: Fraction, { unit, mode }: Rounding): Fraction {
  const size = readDecimal(unit);
  const isNegative = value.numerator < 0n;
  const numerator = (isNegative ? -value.numerator : value.numerator) * size.denominator;
  const denominator = value.denominator * size.numerator;
  const below = numerator / denominator;
  const units = goesUp(mode, below, numerator % denominator, denominator) ? below + 1n : below;
  return fraction((isNegative ? -units : units) * size.numerator, size.denominator);
}

/** Whether a number that lies this far above a multiple of the unit is rounded to the next multiple. */
function goesUp(mode: RoundingMode, below: bigint, remainder: bigint, denominator: bigint): boolean {
  switch (mode) {
    case "up":
      return remainder > 0n;
    case "down":
      return false;
    case "half-up":
      return remainder * 2n >= denominator;
    case "half-down":
      return remainder * 2n > denominator;
    case "half-even":
      return remainder * 2n + (below % 2n) > denominator;
  }
}
