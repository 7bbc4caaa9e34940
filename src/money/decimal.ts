import { Decimal } from "decimal.js";
import { type Fraction, fraction, reduced } from "./fraction.ts";

/** A constructor of our own: whatever a program sets on its decimal.js changes no digit here. */
export const ExactDecimal = Decimal.clone({ defaults: true, precision: 60 });

const READING_DECIMALS = 12;

/** Reads plain decimal text, `"20000.50"`, as an exact fraction. */
export function readDecimal(text: string): Fraction {
  const [integer = "", decimals = ""] = text.split(".");
  return fraction(BigInt(integer + decimals), 10n ** BigInt(decimals.length));
}

/** Decimal text for reading: exact where it is finite, else 12 decimals, truncated, and `…`. */
export function decimalText(value: Fraction): string {
  const { numerator, denominator } = reduced(value);
  const quotient = new ExactDecimal(numerator.toString()).div(denominator.toString());
  return isFiniteDecimal(denominator)
    ? quotient.toFixed()
    : `${quotient.toFixed(READING_DECIMALS, Decimal.ROUND_DOWN)}…`;
}

/** Exact text of a number: a decimal where it is finite, else a fraction in lowest terms. */
export function exactText(value: Fraction): string {
  const { numerator, denominator } = reduced(value);
  return isFiniteDecimal(denominator) ? decimalText(value) : `${numerator}/${denominator}`;
}

/** Whether one over the denominator is a finite decimal: no prime but 2 and 5 divides it. */
function isFiniteDecimal(denominator: bigint): boolean {
  let rest = denominator;
  while (rest % 10n === 0n) rest /= 10n;
  while (rest % 2n === 0n) rest /= 2n;
  while (rest % 5n === 0n) rest /= 5n;
  return rest === 1n;
}
