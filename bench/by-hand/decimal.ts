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

export const roundingModes = [
  "half-up",
  "half-even",
  "half-down",
  "up",
  "down",
] as const satisfies (keyof typeof modes)[];

export interface Rounding {
  readonly unit: string;
  readonly mode: (typeof roundingModes)[number];
}

/** The multiple of the unit next to an amount, but nothing below 0 and nothing above the whole. */
export function roundedPart(amount: Money, whole: Money, { unit, mode }: Rounding): Money {
  if (amount.isNegative()) return ZERO;
  const rounded = amount.toNearest(unit, modes[mode]);
  return rounded.greaterThan(whole) ? whole : rounded;
}

/** With the decimals of the unit or, where the amount is no multiple of it, with two, which no amount exceeds. */
export function printAmount(amount: Money, unit = "0.01"): string {
  const decimals = decimalsOf(unit);
  return amount.toFixed(decimals < 2 && amount.mod(unit).isZero() ? decimals : 2);
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

/** An exact quotient as steps print it: as a fraction, as an operand, and for reading. */
export function printQuotient(quotient: Money, dividend: Money, divisor: number) {
  const [numerator, denominator] = lowestTerms(dividend, divisor);
  const exact = `${numerator}/${denominator}`;
  if (!endsAsDecimal(Number(denominator))) {
    return { exact, operand: exact, value: `${quotient.toFixed(12, Decimal.ROUND_DOWN)}…` };
  }
  const decimal = quotient.toFixed();
  return { exact, operand: decimal, value: decimal };
}

function lowestTerms(dividend: Money, divisor: number): readonly [numerator: bigint, denominator: bigint] {
  const numerator = BigInt(dividend.toFixed().replace(".", ""));
  const denominator = BigInt(divisor) * 10n ** BigInt(dividend.decimalPlaces());
  const common = greatestCommonDivisor(numerator, denominator);
  return [numerator / common, denominator / common];
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let larger = a;
  let smaller = b;
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

/** Whether a fraction in lowest terms over the denominator ends as a decimal: no prime but 2 and 5 divides it. */
function endsAsDecimal(denominator: number): boolean {
  let rest = denominator;
  while (rest % 2 === 0) rest /= 2;
  while (rest % 5 === 0) rest /= 5;
  return rest === 1;
}
