import { readDecimal } from "./decimal.js";
import { type DecimalObject, writtenBy } from "./decimal-object.js";
import type { Fraction } from "./fraction.js";
import { type Rounding, roundingModes } from "./rounding.js";

const UNIT = /^(?!0$)(0|[1-9]\d{0,14})(\.\d?[1-9])?$/;

/** A value as shown in an error message. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "bigint" ? `${value}n` : String(value);
}

/** An exact number used as an operand: a fraction, or a decimal.js, big.js or bignumber.js object. */
export type ExactNumber = Fraction | DecimalObject;

/** Converts an exact number to a fraction; throws an error for any other value. */
export function fractionOf(name: string, operand: ExactNumber | undefined): Fraction {
  const written = writtenBy(operand);
  if (written?.isSure && !written.text.includes("e")) return readDecimal(written.text);
  // Any other value must be a fraction, which is checked below.
  const value = operand as Fraction | undefined;
  if (typeof value?.numerator !== "bigint" || typeof value.denominator !== "bigint") {
    throw new TypeError(`${name} is ${show(value)}; it must be a fraction of two bigints, or a Decimal`);
  }
  if (value.denominator < 1n) {
    throw new RangeError(`${name} is ${value.numerator}/${value.denominator}; its denominator must be above zero`);
  }
  return value;
}

/** Throws a RangeError if the rounding unit is not an amount above zero or the mode is unknown. */
export function checkRounding({ unit, mode }: Rounding): void {
  if (typeof unit !== "string" || !UNIT.test(unit)) {
    throw new RangeError(`rounding.unit is ${show(unit)}; it must be an amount above zero in text, "0.01", "1", "10"`);
  }
  if (!roundingModes.includes(mode)) {
    throw new RangeError(`rounding.mode is ${show(mode)}; it must be one of ${roundingModes.join(", ")}`);
  }
}
