import { Decimal } from "decimal.js";
import { type ExactNumber, fractionOf, show } from "./checks.js";

export type { Decimal };

/** The highest precision that decimal.js accepts. */
const MOST_DIGITS = 1e9;

/**
 * Convert an exact number to a decimal.js `Decimal` for further calculation.
 *
 * @param number - a fraction, such as one returned by `Trace.value`
 * @param digits - the maximum number of significant digits, 1 or more
 * @returns the exact number if that many digits suffice, otherwise the nearest one, rounded half up
 * @throws RangeError or TypeError, with the value, for anything else
 * @example
 * ```ts
 * import { decimalOf, readDecimal } from "return-premium/formulas";
 * decimalOf(readDecimal("17506.85"), 20).div(3).toFixed(2); // => "5835.62"
 * decimalOf({ numerator: 2n, denominator: 3n }, 5).toString(); // => "0.66667"
 * ```
 */
export function decimalOf(number: ExactNumber, digits: number): Decimal {
  const { numerator, denominator } = fractionOf("number", number);
  if (!Number.isInteger(digits) || digits < 1 || digits > MOST_DIGITS) {
    throw new RangeError(`digits is ${show(digits)}; it must be a whole number from 1 to ${MOST_DIGITS}`);
  }
  // The division uses a constructor of our own, but the result belongs to the caller's constructor, so that the
  // caller's settings apply to further calculations.
  const Exact = Decimal.clone({ defaults: true, precision: digits });
  return new Decimal(new Exact(`${numerator}`).div(`${denominator}`));
}
