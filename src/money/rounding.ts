import { Decimal } from "decimal.js";
import { ExactDecimal, readDecimal } from "./decimal.ts";
import { type Fraction, fraction } from "./fraction.ts";

/** How a number between two multiples of the unit is rounded. Amounts are never negative, so `up` is away from zero. */
export const roundingModes = ["half-up", "half-even", "half-down", "up", "down"] as const;

export type RoundingMode = (typeof roundingModes)[number];

/** The one rounding of a result. */
export interface Rounding {
  /** An amount above zero in canonical text: `"0.01"`, `"1"`, `"10"`. */
  readonly unit: string;
  readonly mode: RoundingMode;
}

const decimalModes: Record<RoundingMode, Decimal.Rounding> = {
  "half-up": Decimal.ROUND_HALF_UP,
  "half-even": Decimal.ROUND_HALF_EVEN,
  "half-down": Decimal.ROUND_HALF_DOWN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
};

/** The multiple of the unit that the mode chooses for an exact number. */
export function rounded(value: Fraction, { unit, mode }: Rounding): Fraction {
  const size = readDecimal(unit);
  const units = new ExactDecimal((value.numerator * size.denominator).toString())
    .div((value.denominator * size.numerator).toString())
    .toDecimalPlaces(0, decimalModes[mode]);
  return fraction(BigInt(units.toFixed()) * size.numerator, size.denominator);
}
