import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printFraction } from "../../src/exact/decimal.js";
import {
  add,
  divide,
  type Fraction,
  fraction,
  isEqual,
  isLess,
  maximum,
  minimum,
  multiply,
  reduce,
  subtract,
  whole,
  zero,
} from "../../src/exact/fraction.js";
import * as oracle from "../oracle/fractions.js";

const half = fraction(1n, 2n);
const third = fraction(1n, 3n);

describe("a fraction", () => {
  it.each([
    { value: add(half, third), text: "5/6", why: "3/6 + 2/6" },
    { value: add(third, fraction(2n, 3n)), text: "1/1", why: "1/3 + 2/3, in lowest terms" },
    { value: subtract(half, third), text: "1/6", why: "3/6 − 2/6" },
    { value: subtract(third, half), text: "-1/6", why: "2/6 − 3/6" },
    { value: multiply(half, third), text: "1/6", why: "1/2 × 1/3" },
    { value: multiply(fraction(2n, 3n), fraction(3n, 4n)), text: "1/2", why: "6/12, in lowest terms" },
    { value: divide(half, third), text: "3/2", why: "1/2 × 3/1" },
    { value: divide(half, fraction(-1n, 3n)), text: "-3/2", why: "a sign below the line moves above it" },
    { value: divide(fraction(-1n, 2n), fraction(-1n, 3n)), text: "3/2", why: "two signs cancel" },
    { value: fraction(20000n), text: "20000/1", why: "a whole number has a denominator too" },
    { value: fraction(350137n, -20n), text: "-350137/20", why: "the denominator is above zero" },
    { value: fraction(6n, 4n), text: "3/2", why: "lowest terms" },
    { value: fraction(0n, 5n), text: "0/1", why: "nothing in lowest terms" },
    { value: whole(7), text: "7/1", why: "a whole number" },
    { value: whole(-7), text: "-7/1", why: "a whole number below zero" },
    { value: zero, text: "0/1", why: "nothing" },
  ])("is written $text: $why", ({ value, text }) => {
    expect(printFraction(reduce(value))).toBe(text);
  });

  it("in lowest terms has no common divisor left", () => {
    expect(reduce(fraction(6n, 4n))).toEqual({ numerator: 3n, denominator: 2n });
    expect(reduce(fraction(-6n, 4n))).toEqual({ numerator: -3n, denominator: 2n });
    expect(reduce(fraction(3n, 2n))).toEqual({ numerator: 3n, denominator: 2n });
    expect(reduce(fraction(0n, 4n))).toEqual({ numerator: 0n, denominator: 1n });
  });

  it("cannot be divided by zero", () => {
    expect(() => divide(half, zero)).toThrow(new RangeError("division by zero"));
    expect(() => divide(zero, fraction(0n, 5n))).toThrow(new RangeError("division by zero"));
  });

  it.each([
    { a: "1/3", b: "1/2", isIt: true, why: "2/6 is less than 3/6" },
    { a: "1/2", b: "1/3", isIt: false, why: "3/6 is more than 2/6" },
    { a: "1/2", b: "1/2", isIt: false, why: "nothing is less than itself" },
    { a: "-1/2", b: "0", isIt: true, why: "below zero is less than zero" },
    { a: "-1/2", b: "-1/3", isIt: true, why: "−3/6 is less than −2/6" },
  ])("compared is as it should be: whether $a is less than $b is $isIt, because $why", ({ a, b, isIt }) => {
    expect(isLess(oracle.readFraction(a), oracle.readFraction(b))).toBe(isIt);
  });

  it.each([
    { a: "1/2", b: "2/4", isIt: true, why: "they are one number" },
    { a: "0/3", b: "0", isIt: true, why: "nothing is nothing" },
    { a: "1/2", b: "1/3", isIt: false, why: "3/6 is not 2/6" },
    { a: "1/2", b: "-1/2", isIt: false, why: "the sign counts" },
  ])("compared is as it should be: whether $a equals $b is $isIt, because $why", ({ a, b, isIt }) => {
    expect(isEqual(oracle.readFraction(a), oracle.readFraction(b))).toBe(isIt);
  });

  it("is not less than the same number written otherwise, which neither the lesser nor the greater replaces", () => {
    const sameHalf = fraction(2n, 4n);
    expect(isLess(half, sameHalf)).toBe(false);
    expect(isLess(sameHalf, half)).toBe(false);
    expect(minimum(half, sameHalf)).toBe(half);
    expect(maximum(half, sameHalf)).toBe(half);
  });

  it("has a lesser and a greater of two, in either order", () => {
    expect(minimum(half, third)).toBe(third);
    expect(minimum(third, half)).toBe(third);
    expect(maximum(half, third)).toBe(half);
    expect(maximum(third, half)).toBe(half);
  });

  it("obeys the arithmetic of an independent implementation", () => {
    const any: fc.Arbitrary<Fraction> = fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
      .map(([numerator, denominator]) => fraction(numerator, denominator));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(printFraction(reduce(add(a, b)))).toBe(oracle.fractionText(oracle.add(a, b)));
        expect(printFraction(reduce(subtract(a, b)))).toBe(oracle.fractionText(oracle.subtract(a, b)));
        expect(printFraction(reduce(multiply(a, b)))).toBe(oracle.fractionText(oracle.multiply(a, b)));
        expect(printFraction(reduce(minimum(a, b)))).toBe(oracle.fractionText(oracle.smaller(a, b)));
        expect(printFraction(reduce(maximum(a, b)))).toBe(oracle.fractionText(oracle.larger(a, b)));
        expect(isLess(a, b)).toBe(oracle.isLess(a, b));
        if (b.numerator !== 0n)
          expect(printFraction(reduce(divide(a, b)))).toBe(oracle.fractionText(oracle.divide(a, b)));
      }),
      { numRuns: 1000 },
    );
  });
});
