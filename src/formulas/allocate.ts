import { printAmount } from "../exact/amount.js";
import { checkRounding, type ExactNumber, show } from "../exact/checks.js";
import { readDecimal } from "../exact/decimal.js";
import { divide, type Fraction, fraction, reduce, whole } from "../exact/fraction.js";
import { type Rounding, round } from "../exact/rounding.js";
import { checkCount, readAmount } from "./operands.js";

/**
 * Split an amount by weights. The parts add up to the amount rounded to the unit, so an amount that includes tiyn or
 * kopecks is split in full only with the unit `"0.01"`.
 *
 * Each part is first truncated to whole units. The leftover units are assigned, one each, to the parts with the largest
 * remainders; if remainders are equal, the earlier part takes precedence.
 *
 * @param amount - 0 or more
 * @param weights - each 0 or more, at least one above zero: exact numbers, or whole numbers such as days
 * @param rounding - the unit of the parts, and the mode for an amount that is not a multiple of it
 * @returns the parts as text, in the order of the weights
 * @throws RangeError or TypeError, naming the operand and its value, for any other operand
 * @example
 * ```ts
 * import { allocate, readDecimal } from "return-premium/formulas";
 * const rounding = { unit: "0.01", mode: "half-up" } as const;
 * allocate(readDecimal("100"), [1, 1, 1], rounding); // => ["33.34", "33.33", "33.33"]
 * ```
 */
export function allocate(
  amount: ExactNumber,
  weights: readonly (ExactNumber | number)[],
  rounding: Rounding,
): readonly string[] {
  checkRounding(rounding);
  const unit = readDecimal(rounding.unit);
  const units = round(divide(readAmount("amount", amount), unit), { ...rounding, unit: "1" }).numerator;
  const shares = wholeShares(weights);
  const sum = shares.reduce((total, share) => total + share, 0n);
  if (sum === 0n) throw new RangeError("weights has no value above zero; it must have at least one");

  const parts = shares.map((share) => (units * share) / sum);
  const left = units - parts.reduce((total, part) => total + part, 0n);
  const remainders = shares.map((share, index) => ({ index, remainder: (units * share) % sum }));
  remainders.sort((a, b) => Number(b.remainder - a.remainder));
  const enlarged = new Set(remainders.slice(0, Number(left)).map(({ index }) => index));
  return parts.map((part, index) => {
    const size = enlarged.has(index) ? part + 1n : part;
    return printAmount(fraction(size * unit.numerator, unit.denominator), rounding.unit);
  });
}

/** The weights, multiplied by the smallest factor that makes all of them whole numbers. */
function wholeShares(weights: readonly (ExactNumber | number)[]): readonly bigint[] {
  checkList("weights", weights);
  // Unlike map, Array.from does not skip missing weights.
  const read = Array.from(weights, (weight, index) => readWeight(`weights[${index}]`, weight));
  const common = read.reduce((least, { denominator }) => least * reduce(fraction(denominator, least)).numerator, 1n);
  return read.map(({ numerator, denominator }) => numerator * (common / denominator));
}

function readWeight(name: string, weight: ExactNumber | number): Fraction {
  if (typeof weight !== "number") return readAmount(name, weight);
  checkCount(name, weight, 0);
  return whole(weight);
}

function checkList(name: string, list: unknown): void {
  if (!Array.isArray(list)) throw new TypeError(`${name} is ${show(list)}; it must be a list`);
}
