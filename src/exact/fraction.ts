/**
 * An exact number: a numerator and a denominator above zero, not necessarily in lowest terms. `readDecimal` reads one
 * from text. A number that has no finite decimal form must be written as an object:
 * `{ numerator: 1n, denominator: 3n }`.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const fraction = (numerator: bigint, denominator = 1n): Fraction =>
  denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };

export const whole = (count: number): Fraction => ({ numerator: BigInt(count), denominator: 1n });

export const zero = whole(0);

export const add = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});

export const subtract = (a: Fraction, b: Fraction): Fraction =>
  a.denominator === b.denominator
    ? { numerator: a.numerator - b.numerator, denominator: a.denominator }
    : {
        numerator: a.numerator * b.denominator - b.numerator * a.denominator,
        denominator: a.denominator * b.denominator,
      };

export const multiply = (a: Fraction, b: Fraction): Fraction => ({
  numerator: a.numerator * b.numerator,
  denominator: a.denominator * b.denominator,
});

/** Divides a by b. Division by zero throws a RangeError. */
export function divide(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) throw new RangeError("division by zero");
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Whether `a` is less than `b`. */
export const isLess = (a: Fraction, b: Fraction): boolean =>
  a.denominator === b.denominator
    ? a.numerator < b.numerator
    : a.numerator * b.denominator < b.numerator * a.denominator;

export const isEqual = (a: Fraction, b: Fraction): boolean =>
  a.numerator * b.denominator === b.numerator * a.denominator;

export const minimum = (a: Fraction, b: Fraction): Fraction => (isLess(b, a) ? b : a);

export const maximum = (a: Fraction, b: Fraction): Fraction => (isLess(a, b) ? b : a);

/** The same number in lowest terms. */
export function reduce(value: Fraction): Fraction {
  if (value.denominator === 1n) return value;
  let a = value.numerator < 0n ? -value.numerator : value.numerator;
  let b = value.denominator;
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 1n ? value : { numerator: value.numerator / a, denominator: value.denominator / a };
}
