import { show } from "../exact/checks.js";
import { readDecimal as readDecimalText } from "../exact/decimal.js";
import type { Fraction } from "../exact/fraction.js";

const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * Reads plain decimal text as an exact number.
 *
 * @param text - digits, with or without a point and decimals, and with or without a `-` before them
 * @returns the number itself; nothing is rounded
 * @throws SyntaxError for any other text, and for a number, which is not exact
 * @example
 * ```ts
 * import { readDecimal } from "return-premium/formulas";
 * readDecimal("20000.50"); // => { numerator: 2000050n, denominator: 100n }
 * ```
 */
export function readDecimal(text: string): Fraction {
  if (typeof text !== "string" || !DECIMAL.test(text)) throw new SyntaxError(`not decimal text: ${show(text)}`);
  return readDecimalText(text);
}
