import { divide, type Fraction, fraction, reduce } from "./fraction.js";

const READING_DECIMALS = 12;

const hundredth = fraction(1n, 100n);

/** Reads plain decimal text, such as `"20000.50"`, as an exact fraction. */
export function readDecimal(text: string): Fraction {
  if (text === "0.01") return hundredth;
  const point = text.indexOf(".");
  if (point < 0) return fraction(BigInt(text));
  const decimals = text.length - point - 1;
  return fraction(BigInt(text.slice(0, point) + text.slice(point + 1)), powerOfTen(decimals));
}

/** Reads a number as `printExact` formats it: as a decimal, or as a fraction, either of which may be negative. */
export const readExact = (text: string): Fraction =>
  text.includes("/") ? text.split("/").map(readDecimal).reduce(divide) : readDecimal(text);

/** Formats a number with the given number of decimals, at least one; any further digits are cut off. */
export function printDecimals(value: Fraction, decimals: number): string {
  const { numerator, denominator } = value;
  const scaled = (numerator * powerOfTen(decimals)) / denominator;
  const sign = scaled < 0n ? "-" : "";
  const digits = `${scaled}`.slice(sign.length).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** Formats a fraction with its denominator, as in `"350137/20"`; the fraction must be in lowest terms. */
export const printFraction = ({ numerator, denominator }: Fraction): string => `${numerator}/${denominator}`;

/** Formats a number exactly: as a finite decimal if possible, otherwise as a fraction in lowest terms. */
export function printExact(value: Fraction): string {
  const decimal = printFinite(value);
  if (decimal !== undefined) return decimal;
  const reduced = reduce(value);
  return reduced === value ? printFraction(value) : printExact(reduced);
}

/**
 * Formats a number for display: as an exact decimal if possible, otherwise truncated to 12 decimals and followed by
 * `…`. The fraction must be in lowest terms.
 */
export const printForReading = (value: Fraction): string =>
  printFinite(value) ?? `${printDecimals(value, READING_DECIMALS)}…`;

/**
 * Formats a number as a decimal; undefined if it is not finite, or if that is unclear until the fraction is reduced.
 */
function printFinite(value: Fraction): string | undefined {
  if (value.denominator === 1n) return `${value.numerator}`;
  const decimals = decimalsOf(value.denominator);
  return decimals === undefined ? undefined : withoutZeros(printDecimals(value, decimals));
}

/** Decimal text without trailing zeros, and without a trailing point. */
function withoutZeros(text: string): string {
  let end = text.length;
  while (text[end - 1] === "0") end -= 1;
  return text.slice(0, text[end - 1] === "." ? end - 1 : end);
}

/**
 * A number of decimals that is enough for 1 ÷ denominator; undefined if they never end, because a prime other than 2 and
 * 5 divides the denominator.
 */
function decimalsOf(denominator: bigint): number | undefined {
  if (100n % denominator === 0n) return 2;
  let rest = denominator;
  let decimals = 0;
  for (; rest % 10n === 0n; decimals += 1) rest /= 10n;
  const prime = rest % 2n === 0n ? 2n : 5n;
  for (; rest % prime === 0n; decimals += 1) rest /= prime;
  return rest === 1n ? decimals : undefined;
}

const powersOfTen = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent));

const powerOfTen = (exponent: number): bigint => powersOfTen[exponent] ?? 10n ** BigInt(exponent);
