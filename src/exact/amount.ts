import { printExact, readDecimal } from "./decimal.js";
import type { Fraction } from "./fraction.js";

const AMOUNT = /^(0|[1-9]\d{0,14})(\.\d{1,2}|\.\d{2}0{2,16})?$/;
const MOST_DIGITS_OF_A_NUMBER = 15;

/**
 * An amount as text, or undefined if the value is not an amount. An amount is text with at most 15 digits and two
 * decimals, a bigint, or a number with at most 15 significant digits, which floating-point numbers represent reliably.
 * Two or more zeros may follow the second decimal, as in a NUMERIC(19,4) column; a single extra zero is rejected,
 * because `60.000` may mean sixty thousand.
 */
export function amountText(value: string | number | bigint): string | undefined {
  const text = String(value);
  if (!AMOUNT.test(text)) return undefined;
  if (typeof value === "number" && text.replace(".", "").length > MOST_DIGITS_OF_A_NUMBER) return undefined;
  return text;
}

/**
 * Formats an amount with as many decimals as the unit has or, if the amount is not a multiple of the unit, with two.
 * Throws a RangeError for an amount with more than two decimals, which should have been rounded first.
 */
export function printAmount(value: Fraction, unit = "0.01"): string {
  const scaled = value.numerator * 100n;
  const hundredths = scaled / value.denominator;
  if (hundredths * value.denominator !== scaled) throw new RangeError(`no amount: ${printExact(value)}`);
  const sign = hundredths < 0n ? "-" : "";
  const digits = `${hundredths}`.slice(sign.length).padStart(3, "0");
  const decimals = isMultiple(hundredths, unit) ? decimalsIn(unit) : 2;
  const point = digits.length - 2;
  const end = decimals === 0 ? "" : `.${digits.slice(point, point + decimals)}`;
  return sign + digits.slice(0, point) + end;
}

function decimalsIn(text: string): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

function isMultiple(hundredths: bigint, unit: string): boolean {
  if (unit === "0.01") return true;
  const size = readDecimal(unit);
  return (hundredths * size.denominator) % (100n * size.numerator) === 0n;
}

/** Canonical text has no trailing zero after the decimal point: `"0.1"`, not `"0.10"`. */
export const isCanonical = (text: string): boolean => !/\.\d*0$/.test(text);
