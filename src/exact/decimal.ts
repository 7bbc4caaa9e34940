import { type Fraction, fraction, reduce } from "./fraction.js";

const READING_DECIMALS = 12;

const hundredth = fraction(1n, 100n);

/** Reads plain decimal text, `"20000.50"`, as an exact fraction. */
export function readDecimal(text: string): Fraction {
  if (text === "0.01") return hundredth;
  const point = text.indexOf(".");
  if (point < 0) return fraction(readInteger(text));
  const decimals = text.length - point - 1;
  return fraction(readInteger(text.slice(0, point) + text.slice(point + 1)), powerOfTen(decimals));
}

/** A number holds 15 digits exactly, and reads them in half the time. */
const readInteger = (digits: string): bigint => BigInt(digits.length <= 15 ? Number(digits) : digits);

/** A number prints in half the time too, as far as it holds every integer. */
export function printInteger(integer: bigint): string {
  const number = Number(integer);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? `${number}` : `${integer}`;
}

/** Prints with so many decimals, at least one; digits beyond them are cut off. */
export function printDecimals(value: Fraction, decimals: number): string {
  const { numerator, denominator } = value;
  const scaled = (numerator * powerOfTen(decimals)) / denominator;
  const digits = printInteger(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const sign = scaled < 0n ? "-" : "";
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** A number in lowest terms, and the two ways in which a step writes it exactly. */
export interface WrittenNumber {
  readonly value: Fraction;
  /** Always with a denominator: `"350137/20"`. */
  readonly fraction: string;
  /** A decimal where it is finite, else the fraction. */
  readonly exact: string;
}

export function write(number: Fraction): WrittenNumber {
  const value = reduce(number);
  const { numerator, denominator } = value;
  if (denominator === 1n) {
    const integer = printInteger(numerator);
    return { value, fraction: `${integer}/1`, exact: integer };
  }
  const fraction = `${printInteger(numerator)}/${printInteger(denominator)}`;
  const decimals = decimalsOf(denominator);
  return { value, fraction, exact: decimals === undefined ? fraction : printDecimals(value, decimals) };
}

/** For reading: exact where it is finite, else 12 decimals, truncated, and `…`. */
export const printForReading = ({ value, fraction, exact }: WrittenNumber): string =>
  exact === fraction ? `${printDecimals(value, READING_DECIMALS)}…` : exact;

/** How many decimals one over the denominator has; undefined where they do not end: a prime but 2 and 5 divides it. */
function decimalsOf(denominator: bigint): number | undefined {
  if (100n % denominator === 0n) return 10n % denominator === 0n ? 1 : 2;
  let rest = denominator;
  let decimals = 0;
  for (; rest % 10n === 0n; decimals += 1) rest /= 10n;
  const prime = rest % 2n === 0n ? 2n : 5n;
  for (; rest % prime === 0n; decimals += 1) rest /= prime;
  return rest === 1n ? decimals : undefined;
}

const powersOfTen = Array.from({ length: 20 }, (_, exponent) => 10n ** BigInt(exponent));

const powerOfTen = (exponent: number): bigint => powersOfTen[exponent] ?? 10n ** BigInt(exponent);
