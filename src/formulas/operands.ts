import { type ExactNumber, fractionOf, show } from "../exact/checks.js";
import { printExact } from "../exact/decimal.js";
import { type Fraction, isLess } from "../exact/fraction.js";

/**
 * Reads an amount or a share; throws an error if it is not an exact number, is below 0 or exceeds the given maximum.
 */
export function readAmount(name: string, operand: ExactNumber | undefined, most?: Fraction): Fraction {
  const amount = fractionOf(name, operand);
  if (amount.numerator >= 0n && (most === undefined || !isLess(most, amount))) return amount;
  const range = most === undefined ? "0 or more" : `from 0 to ${printExact(most)}`;
  throw new RangeError(`${name} is ${printExact(amount)}; it must be ${range}`);
}

/** Throws a RangeError if a count (of days, for example) is not a whole number or is outside its range. */
export function checkCount(name: string, count: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(count) && count >= least && count <= most) return;
  throw new RangeError(`${name} is ${show(count)}; it must be a whole number from ${least} to ${most}`);
}
