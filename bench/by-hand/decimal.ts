import { Decimal } from "decimal.js";

/** A constructor of our own: nobody else's `Decimal.set` changes a digit here. */
export const Money = Decimal.clone({ defaults: true, precision: 60 });

export type Money = Decimal;

export const ZERO = new Money(0);

const modes = {
  "half-up": Decimal.ROUND_HALF_UP,
  "half-even": Decimal.ROUND_HALF_EVEN,
  "half-down": Decimal.ROUND_HALF_DOWN,
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
} as const;

export const roundingModes = ["half-up", "half-even", "half-down", "up", "down"] as const satisfies (keyof typeof modes)[];

export interface Rounding {
  readonly unit: string;
  readonly mode: (typeof roundingModes)[number];
}

/** The multiple of the unit next to numerator ÷ denominator, but nothing below 0 and nothing above the whole. */
export function roundedPart(numerator: Money, denominator: number, whole: Money, { unit, mode }: Rounding): Money {
  if (numerator.isNegative()) return ZERO;
  return Money.min(numerator.div(denominator).toNearest(unit, modes[mode]), whole);
}

/** With the decimals of the unit or, where the amount is no multiple of it, with two. */
export function printAmount(amount: Money, unit = "0.01"): string {
  return amount.toFixed(amount.mod(unit).isZero() ? decimalsOf(unit) : 2);
}

function decimalsOf(unit: string): number {
  const point = unit.indexOf(".");
  return point < 0 ? 0 : unit.length - point - 1;
}

/** The exact fraction of a number in lowest terms, `"350137/20"`. */
export function printFraction(value: Money): string {
  const [numerator, denominator] = lowestTerms(value, 1);
  return `${numerator}/${denominator}`;
}

/** Numerator ÷ denominator, not negative, as steps print it: as a fraction, as an operand, and for reading. */
export function printQuotient(numerator: Money, denominator: number) {
  const [top, bottom] = lowestTerms(numerator, denominator);
  const exact = `${top}/${bottom}`;
  const quotient = numerator.div(denominator);
  if (!hasFiniteDecimals(Number(bottom))) {
    return { exact, operand: exact, value: `${quotient.toFixed(12, Decimal.ROUND_DOWN)}…` };
  }
  const decimal = quotient.toFixed();
  return { exact, operand: decimal, value: decimal };
}

function lowestTerms(numerator: Money, denominator: number): readonly [bigint, bigint] {
  const scale = 10 ** numerator.decimalPlaces();
  const top = BigInt(numerator.times(scale).toFixed());
  const bottom = BigInt(denominator * scale);
  const divisor = greatestCommonDivisor(top, bottom);
  return [top / divisor, bottom / divisor];
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let larger = a;
  let smaller = b;
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Whether a fraction in lowest terms over the denominator ends as a decimal: no prime but 2 and 5 divides it. */
function hasFiniteDecimals(denominator: number): boolean {
  let rest = denominator;
  while (rest % 2 === 0) rest /= 2;
  while (rest % 5 === 0) rest /= 5;
  return rest === 1;
}
