import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roundingModes } from "../../src/exact/rounding.js";
import { allocate, type ExactNumber, type Fraction, readDecimal } from "../../src/formulas/index.js";
import { fraction as oracleFraction } from "../oracle/fractions.js";
import { printAmount, readAmount, roundToUnit } from "../oracle/money.js";

const cents = { unit: "0.01", mode: "half-up" } as const;
const tenge = { unit: "1", mode: "half-up" } as const;

const third: Fraction = { numerator: 1n, denominator: 3n };

describe("an amount split by weights", () => {
  it.each([
    {
      amount: "100",
      weights: [1, 1, 1],
      rounding: cents,
      parts: ["33.34", "33.33", "33.33"],
      why: "the earlier first",
    },
    { amount: "0.05", weights: [1, 1], rounding: cents, parts: ["0.03", "0.02"], why: "the earlier of two" },
    // 10*1/7 = 1.428..., 10*2/7 = 2.857..., 10*4/7 = 5.714...: two units are left, for the last two.
    { amount: "10", weights: [1, 2, 4], rounding: tenge, parts: ["1", "3", "6"], why: "the largest remainders" },
    { amount: "10", weights: [4, 2, 1], rounding: tenge, parts: ["6", "3", "1"], why: "in any order" },
    {
      amount: "100",
      weights: [1, 0, 1],
      rounding: cents,
      parts: ["50.00", "0.00", "50.00"],
      why: "a weight of nothing",
    },
    { amount: "0", weights: [1, 2], rounding: cents, parts: ["0.00", "0.00"], why: "nothing to split" },
    { amount: "7", weights: [5], rounding: cents, parts: ["7.00"], why: "one part is all of it" },
    // Of 101 units of 0.05, 33.67 each: two are left.
    {
      amount: "5.05",
      weights: [1, 1, 1],
      rounding: { ...cents, unit: "0.05" },
      parts: ["1.70", "1.70", "1.65"],
      why: "another unit",
    },
    { amount: "100.5", weights: [1, 1], rounding: tenge, parts: ["51", "50"], why: "the amount is rounded: 101" },
    { amount: "100.5", weights: [1, 1], rounding: { ...tenge, mode: "down" }, parts: ["50", "50"], why: "or cut: 100" },
    {
      amount: "100",
      weights: [third, third],
      rounding: cents,
      parts: ["50.00", "50.00"],
      why: "weights that are fractions",
    },
    {
      amount: "1",
      weights: [readDecimal("0.5"), third, { numerator: 1n, denominator: 6n }],
      rounding: cents,
      parts: ["0.50", "0.33", "0.17"],
      why: "weights of different denominators",
    },
    {
      amount: "1",
      weights: [new Decimal("0.1"), new Decimal("0.3")],
      rounding: cents,
      parts: ["0.25", "0.75"],
      why: "Decimals",
    },
  ] as const)("$amount by $weights is $parts: $why", ({ amount, weights, rounding, parts }) => {
    expect(allocate(readDecimal(amount), weights, rounding)).toEqual(parts);
    expect(allocate(new Decimal(amount), weights, rounding)).toEqual(parts);
  });

  it("adds up to the rounded amount, each part less than a unit from its share, a larger remainder before a smaller", () => {
    const weights = fc
      .array(fc.nat(1000), { minLength: 1, maxLength: 12 })
      .filter((list) => list.some((weight) => weight > 0));
    const rounding = fc.record({
      unit: fc.constantFrom("0.01", "0.05", "0.1", "1", "10"),
      mode: fc.constantFrom(...roundingModes),
    });
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), weights, rounding, (tenths, list, how) => {
        const amount = { numerator: tenths, denominator: 1000n };
        const parts = allocate(amount, list, how).map(readAmount);
        const total = roundToUnit(oracleFraction(tenths, 1000n), how);
        const [unit, sum] = [readAmount(how.unit), BigInt(list.reduce((a, b) => a + b, 0))];
        expect(parts.reduce((a, b) => a + b, 0n)).toBe(total);
        // How much more than its share each part has, in units times the sum: in (-1, 1).
        const gains = parts.map((part, index) => (part * sum - total * BigInt(list[index] ?? 0)) / unit);
        for (const gain of gains) expect(gain > -sum && gain < sum).toBe(true);
        // A part that was enlarged has the larger remainder, or the same and stands earlier.
        gains.forEach((gain, index) => {
          gains.forEach((other, otherIndex) => {
            if (gain <= 0n || other >= 0n) return;
            const [remainder, otherRemainder] = [sum - gain, -other];
            expect(remainder > otherRemainder || (remainder === otherRemainder && index < otherIndex)).toBe(true);
          });
        });
        expect(allocate(amount, list, how)).toEqual(parts.map((part) => printAmount(part, how.unit)));
      }),
      { numRuns: 1000 },
    );
  });

  it("is the same whatever the scale of the weights", () => {
    const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 9n }),
        weights,
        fc.integer({ min: 1, max: 97 }),
        (units, list, scale) => {
          const amount = { numerator: units, denominator: 100n };
          const scaled = list.map((weight) => ({ numerator: BigInt(weight), denominator: BigInt(scale) }));
          expect(allocate(amount, scaled, cents)).toEqual(allocate(amount, list, cents));
        },
      ),
    );
  });

  it.each([
    {
      weights: [1, -1],
      says: "RangeError: weights[1] is -1; it must be a whole number from 0 to 9007199254740991",
      why: "below zero",
    },
    {
      weights: [readDecimal("-0.5"), 1],
      says: "RangeError: weights[0] is -0.5; it must be 0 or more",
      why: "below zero",
    },
    {
      weights: [0, readDecimal("0.00")],
      says: "RangeError: weights has no value above zero; it must have at least one",
      why: "nothing",
    },
    { weights: [], says: "RangeError: weights has no value above zero; it must have at least one", why: "none" },
    {
      weights: Array.from({ length: 100_000 }, () => 0),
      says: "RangeError: weights has no value above zero; it must have at least one",
      why: "nothing, in a message that can be read",
    },
    { weights: null, says: "TypeError: weights is null; it must be a list", why: "no list" },
    { weights: 3, says: "TypeError: weights is 3; it must be a list", why: "a count of equal parts" },
    { weights: "123", says: 'TypeError: weights is "123"; it must be a list', why: "text" },
    {
      weights: Array(2),
      says: "TypeError: weights[0] is undefined; it must be a fraction of two bigints, or a Decimal",
      why: "a list with holes",
    },
    {
      weights: [0.5],
      says: "RangeError: weights[0] is 0.5; it must be a whole number from 0 to 9007199254740991",
      why: "no exact number",
    },
    {
      weights: ["1"],
      says: 'TypeError: weights[0] is "1"; it must be a fraction of two bigints, or a Decimal',
      why: "text",
    },
    { amount: readDecimal("-1"), says: "RangeError: amount is -1; it must be 0 or more", why: "below zero" },
    {
      amount: 100,
      says: "TypeError: amount is 100; it must be a fraction of two bigints, or a Decimal",
      why: "a number",
    },
    {
      rounding: { ...cents, unit: "0" },
      says: 'RangeError: rounding.unit is "0"; it must be an amount above zero in text, "0.01", "1", "10"',
      why: "nothing",
    },
  ])("is refused: $says", ({ amount = readDecimal("1"), weights = [1], rounding = cents, says }) => {
    let thrown = "none";
    try {
      // Operands of types that the declarations do not allow.
      allocate(amount as ExactNumber, weights as readonly ExactNumber[], rounding);
    } catch (error) {
      thrown = String(error);
    }
    expect(thrown).toBe(says);
  });

  it("takes as many weights as a portfolio has", () => {
    const parts = allocate(
      readDecimal("1000.01"),
      Array.from({ length: 100_000 }, () => readDecimal("0.01")),
      cents,
    );
    expect([parts.length, parts.filter((part) => part === "0.02").length]).toEqual([100_000, 1]);
  });
});
