import { show } from "../exact/checks.js";
import { readDecimal as readDecimalText } from "../exact/decimal.js";
import type { Fraction } from "../exact/fraction.js";

const DECIMAL = /^-?\d+(\.\d+)?$/;

/**
 * Read plain decimal text as an exact number.
 *
 * @param text - digits, optionally with a decimal point and decimals, and a leading `-`
 * @returns the exact number; nothing is rounded
 * @throws SyntaxError for any other text, and for a JavaScript number, which is not exact
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
