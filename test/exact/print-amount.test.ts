import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printAmount } from "../../src/exact/amount.js";
import { readDecimal } from "../../src/exact/decimal.js";
import { fraction } from "../../src/exact/fraction.js";
import { printAmount as oraclePrintAmount } from "../oracle/money.js";

describe("a printed amount", () => {
  it.each([
    { value: "20000", unit: "0.01", text: "20000.00", why: "unit 0.01 has two decimals" },
    { value: "20000", unit: "0.1", text: "20000.0", why: "unit 0.1 has one decimal" },
    { value: "20000", unit: "1", text: "20000", why: "unit 1 has none" },
    { value: "20000", unit: "10", text: "20000", why: "unit 10 has none" },
    {
      value: "20000",
      unit: "0.25",
      text: "20000.00",
      why: "unit 0.25 has two decimals, and 20000 is a multiple of it",
    },
    { value: "20000", unit: "0.5", text: "20000.0", why: "unit 0.5 has one decimal" },
    { value: "53770.11", unit: "0.01", text: "53770.11", why: "a multiple of 0.01" },
    { value: "20000.5", unit: "1", text: "20000.50", why: "no multiple of 1: two decimals" },
    { value: "20000.5", unit: "0.1", text: "20000.5", why: "a multiple of 0.1" },
    { value: "20000.55", unit: "0.1", text: "20000.55", why: "no multiple of 0.1: two decimals" },
    { value: "20005", unit: "10", text: "20005.00", why: "no multiple of 10, though whole: two decimals" },
    { value: "20010", unit: "10", text: "20010", why: "a multiple of 10" },
    { value: "7.5", unit: "0.25", text: "7.50", why: "a multiple of 0.25 has its two decimals" },
    { value: "7.3", unit: "0.25", text: "7.30", why: "no multiple of 0.25: two decimals" },
    { value: "9", unit: "3", text: "9", why: "a multiple of 3" },
    { value: "10", unit: "3", text: "10.00", why: "no multiple of 3: two decimals" },
    { value: "0", unit: "0.01", text: "0.00", why: "nothing is a multiple of every unit" },
    { value: "0", unit: "1", text: "0", why: "nothing is a multiple of every unit" },
    { value: "0.01", unit: "0.01", text: "0.01", why: "the smallest amount" },
    { value: "999999999999999", unit: "1", text: "999999999999999", why: "15 digits without an exponent" },
    { value: "999999999999999.99", unit: "0.01", text: "999999999999999.99", why: "the largest amount, to the tiyn" },
    { value: "20000", unit: undefined, text: "20000.00", why: "where nothing is rounded, two decimals" },
    { value: "20000.5", unit: undefined, text: "20000.50", why: "where nothing is rounded, two decimals" },
    { value: "0", unit: undefined, text: "0.00", why: "where nothing is rounded, two decimals" },
    { value: "-1.5", unit: "0.01", text: "-1.50", why: "below zero, with a minus" },
    { value: "-0.05", unit: "0.01", text: "-0.05", why: "below zero, with a zero before the point" },
    { value: "-20", unit: "1", text: "-20", why: "below zero, a multiple of 1" },
  ])("of $value by unit $unit is $text: $why", ({ value, unit, text }) => {
    expect(printAmount(readDecimal(value), unit)).toBe(text);
  });

  it("does not depend on how the fraction is written", () => {
    expect(printAmount(fraction(2000n, 100n), "1")).toBe("20");
    expect(printAmount(fraction(-41n, -2n), "1")).toBe("20.50");
  });

  it.each([
    { value: fraction(1n, 3n), unit: "0.01", says: "no amount: 1/3", why: "its decimals do not end" },
    { value: readDecimal("0.005"), unit: "0.01", says: "no amount: 0.005", why: "half a hundredth" },
    { value: readDecimal("0.005"), unit: "1", says: "no amount: 0.005", why: "half a hundredth, whatever the unit" },
  ])("is refused where two decimals cannot print it, $says: $why", ({ value, unit, says }) => {
    expect(() => printAmount(value, unit)).toThrow(new RangeError(says));
  });

  it("is what an independent printer prints, for every unit", () => {
    const hundredths = fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 17n - 1n }), fc.bigInt({ min: 0n, max: 3000n }));
    const units = fc.constantFrom("0.01", "0.05", "0.1", "0.25", "0.5", "1", "5", "10", "100");
    fc.assert(
      fc.property(hundredths, units, (count, unit) => {
        expect(printAmount(fraction(count, 100n), unit)).toBe(oraclePrintAmount(count, unit));
      }),
      { numRuns: 2000 },
    );
  });
});
