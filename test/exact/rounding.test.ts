import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printAmount } from "../../src/exact/amount.js";
import { printFraction, readDecimal } from "../../src/exact/decimal.js";
import { add, type Fraction, fraction, reduce } from "../../src/exact/fraction.js";
import { round, roundingModes } from "../../src/exact/rounding.js";
import * as oracle from "../oracle/fractions.js";
import { amountFraction, roundToUnit } from "../oracle/money.js";

/** How far a number is off a tie: one part in 10^20, far beyond any binary number. */
const HAIR = fraction(1n, 10n ** 20n);
const nudges = { below: fraction(-1n, 10n ** 20n), on: fraction(0n), above: HAIR } as const;

interface Row {
  readonly unit: string;
  /** A number, and where the value stands: on it, or a hair beside it. */
  readonly at: readonly [keyof typeof nudges, string];
  /** What the five modes give: half-up, half-even, half-down, up, down. */
  readonly by: readonly [string, string, string, string, string];
  readonly why: string;
}

const rows: readonly Row[] = [
  { unit: "0.01", at: ["on", "0.025"], by: ["0.03", "0.02", "0.02", "0.03", "0.02"], why: "a tie, 2 is even" },
  { unit: "0.01", at: ["on", "0.035"], by: ["0.04", "0.04", "0.03", "0.04", "0.03"], why: "a tie, 4 is even" },
  { unit: "0.01", at: ["below", "0.025"], by: ["0.02", "0.02", "0.02", "0.03", "0.02"], why: "just below a tie" },
  { unit: "0.01", at: ["above", "0.025"], by: ["0.03", "0.03", "0.03", "0.03", "0.02"], why: "just above a tie" },
  { unit: "0.01", at: ["on", "0.02"], by: ["0.02", "0.02", "0.02", "0.02", "0.02"], why: "a multiple stays" },
  { unit: "0.01", at: ["above", "0.02"], by: ["0.02", "0.02", "0.02", "0.03", "0.02"], why: "just above a multiple" },
  { unit: "0.01", at: ["below", "0.02"], by: ["0.02", "0.02", "0.02", "0.02", "0.01"], why: "just below a multiple" },
  { unit: "0.1", at: ["on", "0.25"], by: ["0.3", "0.2", "0.2", "0.3", "0.2"], why: "a tie, 2 is even" },
  { unit: "0.1", at: ["on", "0.35"], by: ["0.4", "0.4", "0.3", "0.4", "0.3"], why: "a tie, 4 is even" },
  { unit: "0.1", at: ["below", "0.35"], by: ["0.3", "0.3", "0.3", "0.4", "0.3"], why: "just below a tie" },
  { unit: "0.1", at: ["above", "0.35"], by: ["0.4", "0.4", "0.4", "0.4", "0.3"], why: "just above a tie" },
  { unit: "0.1", at: ["on", "0.3"], by: ["0.3", "0.3", "0.3", "0.3", "0.3"], why: "a multiple stays" },
  { unit: "1", at: ["on", "2.5"], by: ["3", "2", "2", "3", "2"], why: "a tie, 2 is even" },
  { unit: "1", at: ["on", "1507.5"], by: ["1508", "1508", "1507", "1508", "1507"], why: "a tie, 1508 is even" },
  { unit: "1", at: ["below", "1507.5"], by: ["1507", "1507", "1507", "1508", "1507"], why: "just below a tie" },
  { unit: "1", at: ["above", "1507.5"], by: ["1508", "1508", "1508", "1508", "1507"], why: "just above a tie" },
  { unit: "1", at: ["on", "0.5"], by: ["1", "0", "0", "1", "0"], why: "a tie, 0 is even" },
  { unit: "1", at: ["above", "0"], by: ["0", "0", "0", "1", "0"], why: "just above nothing" },
  { unit: "1", at: ["on", "0"], by: ["0", "0", "0", "0", "0"], why: "nothing stays nothing" },
  { unit: "10", at: ["on", "25"], by: ["30", "20", "20", "30", "20"], why: "a tie, 2 tens is even" },
  { unit: "10", at: ["on", "35"], by: ["40", "40", "30", "40", "30"], why: "a tie, 4 tens is even" },
  { unit: "10", at: ["below", "25"], by: ["20", "20", "20", "30", "20"], why: "just below a tie" },
  { unit: "10", at: ["above", "25"], by: ["30", "30", "30", "30", "20"], why: "just above a tie" },
  { unit: "10", at: ["on", "5"], by: ["10", "0", "0", "10", "0"], why: "a tie, 0 is even" },
  { unit: "10", at: ["on", "20"], by: ["20", "20", "20", "20", "20"], why: "a multiple stays" },
  { unit: "0.25", at: ["on", "0.625"], by: ["0.75", "0.50", "0.50", "0.75", "0.50"], why: "a tie, 2 quarters is even" },
  { unit: "0.25", at: ["on", "0.875"], by: ["1.00", "1.00", "0.75", "1.00", "0.75"], why: "a tie, 4 quarters is even" },
  { unit: "0.25", at: ["below", "0.625"], by: ["0.50", "0.50", "0.50", "0.75", "0.50"], why: "just below a tie" },
  { unit: "0.25", at: ["above", "0.625"], by: ["0.75", "0.75", "0.75", "0.75", "0.50"], why: "just above a tie" },
  { unit: "0.25", at: ["on", "0.75"], by: ["0.75", "0.75", "0.75", "0.75", "0.75"], why: "a multiple stays" },
  {
    unit: "0.01",
    at: ["below", "999999999999999.995"],
    by: ["999999999999999.99", "999999999999999.99", "999999999999999.99", "1000000000000000.00", "999999999999999.99"],
    why: "just below a tie, 15 digits before the point and 20 behind it",
  },
];

describe("rounding", () => {
  it.each(rows)(
    "to unit $unit of the number $at by the five modes gives $by: $why",
    ({ unit, at: [side, text], by }) => {
      const value = add(readDecimal(text), nudges[side]);
      expect(roundingModes).toEqual(["half-up", "half-even", "half-down", "up", "down"]);
      expect(roundingModes.map((mode) => printAmount(round(value, { unit, mode }), unit))).toEqual(by);
    },
  );

  const rounding = fc.record({
    unit: fc.constantFrom("0.01", "0.1", "1", "10", "0.25", "0.05", "3", "0.07"),
    mode: fc.constantFrom(...roundingModes),
  });

  const agrees = (value: Fraction, how: { readonly unit: string; readonly mode: (typeof roundingModes)[number] }) =>
    expect(printFraction(reduce(round(value, how)))).toBe(oracle.fractionText(amountFraction(roundToUnit(value, how))));

  it("agrees with an independent BigInt rounding for any premium and any term", () => {
    const hundredths = fc.bigInt({ min: 0n, max: 10n ** 17n - 1n });
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 1, max: 401_768 }), rounding, (count, days, how) => {
        agrees(fraction(count, 100n * BigInt(days)), how);
      }),
      { numRuns: 3000 },
    );
  });

  it("agrees with an independent BigInt rounding on ties and a hair beside them", () => {
    const units = fc.bigInt({ min: 0n, max: 10n ** 14n });
    const nudge = fc.tuple(fc.constantFrom(-1n, 0n, 1n), fc.integer({ min: 5, max: 20 }));
    fc.assert(
      fc.property(units, nudge, rounding, (count, [side, exponent], how) => {
        const halfUnit = readDecimal(how.unit);
        const tie = fraction((2n * count + 1n) * halfUnit.numerator, 2n * halfUnit.denominator);
        agrees(add(tie, fraction(side, 10n ** BigInt(exponent))), how);
      }),
      { numRuns: 3000 },
    );
  });

  it("below zero mirrors what is above", () => {
    const hundredths = fc.bigInt({ min: -(10n ** 17n) + 1n, max: -1n });
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 1, max: 1000 }), rounding, (count, days, how) => {
        agrees(fraction(count, 100n * BigInt(days)), how);
      }),
      { numRuns: 500 },
    );
  });

  it("of a rounded number changes nothing", () => {
    const hundredths = fc.bigInt({ min: 0n, max: 10n ** 17n - 1n });
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 1, max: 1000 }), rounding, (count, days, how) => {
        const once = round(fraction(count, 100n * BigInt(days)), how);
        expect(printFraction(reduce(round(once, how)))).toBe(printFraction(reduce(once)));
      }),
      { numRuns: 500 },
    );
  });
});
