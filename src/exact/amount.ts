import { readDecimal, type WrittenNumber, write } from "./decimal.js";
import type { Fraction } from "./fraction.js";

const AMOUNT = /^(0|[1-9]\d{0,14})(\.\d{1,2})?$/;
const MOST_DIGITS_OF_A_NUMBER = 15;

/**
 * The text of an amount, or undefined where the value is no amount. An amount is text with up to 15 digits and two
 * decimals, a bigint, or a number of at most 15 significant digits, which a binary number holds without doubt.
 */
export function amountText(value: string | number | bigint): string | undefined {
  const text = String(value);
  if (!AMOUNT.test(text)) return undefined;
  if (typeof value === "number" && text.replace(".", "").length > MOST_DIGITS_OF_A_NUMBER) return undefined;
  return text;
}

/**
 * Prints an amount with the decimals of the unit it is a multiple of; without a unit, or between two multiples, with two.
 * An amount that two decimals cannot print throws a RangeError: it had to be rounded first.
 */
export const printAmount = (value: Fraction, unit?: string): string => printWritten(write(value), unit);

/** Prints an amount that is written already. */
export function printWritten({ value, fraction, exact }: WrittenNumber, unit = "0.01"): string {
  const decimals = decimalsIn(exact);
  if (decimals === 2) return exact;
  if (exact === fraction || decimals > 2) throw new RangeError(`no amount: ${exact}`);
  const printed = isMultiple(value, unit) ? decimalsIn(unit) : 2;
  return decimals === 0 && printed > 0 ? `${exact}.${"0".repeat(printed)}` : exact + "0".repeat(printed - decimals);
}

function decimalsIn(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

function isMultiple(value: Fraction, unit: string): boolean {
  const size = readDecimal(unit);
  return (value.numerator * size.denominator) % (value.denominator * size.numerator) === 0n;
}

/** Canonical text has no decimal that says nothing: `"0.1"`, not `"0.10"`. */
export const isCanonical = (text: string): boolean => !/\.\d*0$/.test(text);
