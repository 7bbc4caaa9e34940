/** Exact fractions of two BigInts, the denominator always above zero. */

export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

export function fraction(numerator: bigint, denominator: bigint): Fraction {
  if (denominator === 0n) throw new Error("division by zero");
  return denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
}

export function add(left: Fraction, right: Fraction): Fraction {
  const numerator = left.numerator * right.denominator + right.numerator * left.denominator;
  return fraction(numerator, left.denominator * right.denominator);
}

export function subtract(left: Fraction, right: Fraction): Fraction {
  return add(left, fraction(-right.numerator, right.denominator));
}

export function multiply(left: Fraction, right: Fraction): Fraction {
  return fraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

export function divide(left: Fraction, right: Fraction): Fraction {
  return fraction(left.numerator * right.denominator, left.denominator * right.numerator);
}

export function isLess(left: Fraction, right: Fraction): boolean {
  return left.numerator * right.denominator < right.numerator * left.denominator;
}

export function smaller(left: Fraction, right: Fraction): Fraction {
  return isLess(right, left) ? right : left;
}

export function larger(left: Fraction, right: Fraction): Fraction {
  return isLess(left, right) ? right : left;
}

function greatestCommonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : greatestCommonDivisor(right, left % right);
}

export function lowestTerms({ numerator, denominator }: Fraction): Fraction {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator);
  return fraction(numerator / divisor, denominator / divisor);
}

/** Lowest terms, always with a denominator: "350137/20", "20000/1". */
export function fractionText(value: Fraction): string {
  const { numerator, denominator } = lowestTerms(value);
  return `${numerator}/${denominator}`;
}

/** Reads "20000", "0.1", "-2.5" or "1424000/73". */
export function readFraction(text: string): Fraction {
  const parts = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text);
  if (parts === null) throw new Error(`neither a decimal nor a fraction: ${text}`);
  const [, sign = "", whole = "", decimals = "", denominator = "1"] = parts;
  const numerator = BigInt(whole + decimals);
  return fraction(sign === "-" ? -numerator : numerator, BigInt(denominator) * 10n ** BigInt(decimals.length));
}

/** Whether a decimal of finite length is exactly this fraction: nothing but twos and fives below the line. */
export function isFiniteDecimal(value: Fraction): boolean {
  let { denominator } = lowestTerms(value);
  while (denominator % 2n === 0n) denominator /= 2n;
  while (denominator % 5n === 0n) denominator /= 5n;
  return denominator === 1n;
}

/** The decimal for reading: exact where finite, else 12 decimals, truncated, and an ellipsis. */
export function decimalText(value: Fraction): string {
  const finite = isFiniteDecimal(value);
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  let rest = size % value.denominator;
  let decimals = "";
  while (finite ? rest !== 0n : decimals.length < 12) {
    rest *= 10n;
    decimals += String(rest / value.denominator);
    rest %= value.denominator;
  }
  const sign = value.numerator < 0n ? "-" : "";
  return `${sign}${size / value.denominator}${decimals === "" ? "" : `.${decimals}`}${finite ? "" : "…"}`;
}
