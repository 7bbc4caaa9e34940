import { Decimal } from "decimal.js";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { decimalOf } from "../../src/exact/decimal-of.js";
import { type Fraction, fraction } from "../../src/exact/fraction.js";

const fractions = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.bigInt({ min: 1n, max: 10n ** 30n }))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe("the Decimal of a fraction", () => {
  afterEach(() => {
    Decimal.set({ defaults: true });
  });

  it.each([
    { number: fraction(350_137n, 20n), digits: 7, text: "17506.85", why: "seven digits write it" },
    { number: fraction(350_137n, 20n), digits: 6, text: "17506.9", why: "a digit less: half up" },
    { number: fraction(-350_137n, 20n), digits: 6, text: "-17506.9", why: "away from zero below zero too" },
    { number: fraction(2n, 3n), digits: 5, text: "0.66667", why: "no decimal ends" },
    { number: fraction(200n, 3n), digits: 5, text: "66.667", why: "the digits before the point count" },
    { number: fraction(123_456n), digits: 2, text: "120000", why: "a whole number of more digits" },
    { number: fraction(0n, 7n), digits: 1, text: "0", why: "nothing" },
    { number: fraction(1n, 4n), digits: 1e9, text: "0.25", why: "as many digits as decimal.js can be set to" },
    { number: new Decimal("0.125"), digits: 20, text: "0.125", why: "an operand may be a Decimal itself" },
  ])("of $digits digits is $text: $why", ({ number, digits, text }) => {
    expect(decimalOf(number, digits).toFixed()).toBe(text);
  });

  it("is the nearest of so many digits, by whole numbers", () => {
    fc.assert(
      fc.property(fractions, fc.integer({ min: 1, max: 60 }), ({ numerator, denominator }, digits) => {
        const decimal = decimalOf(fraction(numerator, denominator), digits);
        expect(decimal.precision()).toBeLessThanOrEqual(digits);
        // Within half of the last digit: |d - n/m| <= 10^(exponent - digits + 1) / 2, all times 2m * 10^places.
        const places = Math.max(digits, decimal.decimalPlaces(), digits - decimal.e);
        const scaled = BigInt(decimal.toFixed(places).replace(".", ""));
        const distance = scaled * denominator - numerator * 10n ** BigInt(places);
        const lastDigit = 10n ** BigInt(places + decimal.e - digits + 1);
        expect(2n * (distance < 0n ? -distance : distance) <= lastDigit * denominator).toBe(true);
      }),
      { numRuns: 500, examples: [[fraction(5n, 2n), 1]] },
    );
  });

  it("is a Decimal of the program, with its settings, and no setting changes a digit", () => {
    Decimal.set({ precision: 5, rounding: Decimal.ROUND_DOWN });
    const third = decimalOf(fraction(2n, 3n), 12);
    expect(third).toBeInstanceOf(Decimal);
    expect(third.toFixed()).toBe("0.666666666667");
    // From here on the program computes, with five digits.
    expect(third.times(1).toFixed()).toBe("0.66666");
  });

  it.each([0, -1, 1.5, Number.NaN, 1e9 + 1])("has no %d digits", (digits) => {
    expect(() => decimalOf(fraction(1n), digits)).toThrow(
      new RangeError(`digits is ${digits}; it must be a whole number from 1 to 1000000000`),
    );
  });

  it("is of a number", () => {
    // What a program passes that no compiler has checked.
    expect(() => decimalOf("1" as unknown as Fraction, 5)).toThrow(
      new TypeError('number is "1"; it must be a fraction of two bigints, or a Decimal'),
    );
  });
});
