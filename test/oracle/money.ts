/** Amounts as BigInt hundredths: reading, rounding to a unit, printing. */

import { type Fraction, fraction, readFraction } from "./fractions.js";

export type AmountInput = string | number | bigint;
export type ShareInput = string | number;
export type RoundingMode = "half-up" | "half-even" | "half-down" | "up" | "down";

export interface Rounding {
  readonly unit: string;
  readonly mode: RoundingMode;
}

/** Hundredths of the currency unit: "60000.5" gives 6000050n. */
export function readAmount(amount: AmountInput): bigint {
  // Zeros behind the hundredths, two or more, are those of a database.
  const parts = /^(0|[1-9]\d{0,14})(?:\.(\d{1,2})(?:(?<=\.\d\d)0{2,16})?)?$/.exec(String(amount));
  if (parts === null) throw new Error(`not an amount: ${amount}`);
  const [, whole = "", decimals = ""] = parts;
  return BigInt(whole + decimals.padEnd(2, "0"));
}

/** A share from 0 to 1, as a fraction. */
export function readShare(share: ShareInput): Fraction {
  const text = String(share);
  if (!/^(0(\.\d{1,6})?|1(\.0{1,6})?)$/.test(text)) throw new Error(`not a share: ${text}`);
  return readFraction(text);
}

/** An amount in hundredths as a fraction of the currency unit. */
export function amountFraction(hundredths: bigint): Fraction {
  return fraction(hundredths, 100n);
}

function goesToTheLargerUnit(whole: bigint, rest: bigint, unit: bigint, mode: RoundingMode): boolean {
  if (mode === "down" || rest === 0n) return false;
  if (mode === "up") return true;
  if (rest * 2n !== unit) return rest * 2n > unit;
  if (mode === "half-even") return whole % 2n === 1n;
  return mode === "half-up";
}

/** The multiple of the unit, in hundredths, that the fraction is rounded to; below zero it mirrors what is above. */
export function roundToUnit(exact: Fraction, { unit, mode }: Rounding): bigint {
  const size = exact.numerator < 0n ? -exact.numerator : exact.numerator;
  const unitHundredths = readAmount(unit);
  const numerator = size * 100n;
  const denominator = exact.denominator * unitHundredths;
  const whole = numerator / denominator;
  const rest = numerator % denominator;
  const units = goesToTheLargerUnit(whole, rest, denominator, mode) ? whole + 1n : whole;
  return exact.numerator < 0n ? -units * unitHundredths : units * unitHundredths;
}

/** A multiple of the unit has the unit's decimals, every other amount two. */
export function printAmount(hundredths: bigint, unit: string): string {
  if (hundredths < 0n) throw new Error(`an amount below zero: ${hundredths}`);
  const [, unitDecimals = ""] = unit.split(".");
  const decimals = hundredths % readAmount(unit) === 0n ? unitDecimals.length : 2;
  const whole = String(hundredths / 100n);
  const cents = String(hundredths % 100n).padStart(2, "0");
  return decimals === 0 ? whole : `${whole}.${cents.slice(0, decimals)}`;
}
