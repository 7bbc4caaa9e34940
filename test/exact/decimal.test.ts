import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printExact, printForReading, printFraction, readDecimal, readExact } from "../../src/exact/decimal.js";
import { fraction, reduce } from "../../src/exact/fraction.js";
import * as oracle from "../oracle/fractions.js";

describe("decimal text that is read", () => {
  it.each([
    { text: "20000", exact: "20000/1", why: "no decimals" },
    { text: "20000.50", exact: "40001/2", why: "2000050 hundredths" },
    { text: "0.1", exact: "1/10", why: "exactly a tenth, which no binary number is" },
    { text: "0.000001", exact: "1/1000000", why: "the smallest share" },
    { text: "0", exact: "0/1", why: "nothing" },
    { text: "0.00", exact: "0/1", why: "nothing, with decimals" },
    { text: "999999999999999.99", exact: "99999999999999999/100", why: "the largest amount" },
  ])("$text is $exact: $why", ({ text, exact }) => {
    expect(printFraction(reduce(readDecimal(text)))).toBe(exact);
  });
});

describe("a number as text, decimal or not, that is read", () => {
  it.each([
    { text: "5", exact: "5/1" },
    { text: "2.5", exact: "5/2" },
    { text: "-2.5", exact: "-5/2" },
    { text: "7/3", exact: "7/3" },
    { text: "-7/3", exact: "-7/3" },
  ])("$text is $exact", ({ text, exact }) => {
    expect(printFraction(reduce(readExact(text)))).toBe(exact);
  });
});

describe("decimal text for reading", () => {
  it.each([
    { exact: "20000/1", text: "20000", why: "whole numbers have no decimals" },
    { exact: "350137/20", text: "17506.85", why: "350137 × 5 hundredths" },
    { exact: "1/2", text: "0.5", why: "finite" },
    { exact: "3/6", text: "0.5", why: "finite in lowest terms only" },
    { exact: "1/1024", text: "0.0009765625", why: "finite: 5^10 over 10^10" },
    {
      exact: "1/1048576",
      text: "0.00000095367431640625",
      why: "finite: 5^20 over 10^20, beyond 12 decimals, no exponent",
    },
    { exact: "-1/8", text: "-0.125", why: "finite and below zero" },
    { exact: "0/7", text: "0", why: "nothing has no sign and no decimals" },
    { exact: "999999999999999/1", text: "999999999999999", why: "15 digits without an exponent" },
    { exact: "1/3", text: "0.333333333333…", why: "12 decimals and a mark" },
    { exact: "2/3", text: "0.666666666666…", why: "truncated: rounded it would end in 7" },
    { exact: "-2/3", text: "-0.666666666666…", why: "truncated toward zero" },
    { exact: "4/6", text: "0.666666666666…", why: "the same number not in lowest terms" },
    { exact: "7/6", text: "1.166666666666…", why: "an integer digit" },
    { exact: "1424000/73", text: "19506.849315068493…", why: "62/73 is 0.84931506 again and again" },
    { exact: "2999999999999998/3", text: "999999999999999.333333333333…", why: "all integer digits stay" },
    { exact: "1/3000000000000", text: "0.000000000000…", why: "nothing within 12 decimals" },
    {
      exact: "2999999999999999999999999/3000000000000000000000000",
      text: "0.999999999999…",
      why: "24 nines, truncated",
    },
  ])("of $exact is $text: $why", ({ exact, text }) => {
    expect(printForReading(reduce(oracle.readFraction(exact)))).toBe(text);
  });

  it("is what long division gives", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 1, max: 400_000 }), (a, b) => {
        const value = fraction(a, BigInt(b));
        expect(printForReading(reduce(value))).toBe(oracle.decimalText(value));
      }),
      { numRuns: 2000 },
    );
  });

  it("of a finite decimal shows every digit", () => {
    const exponent = fc.integer({ min: 0, max: 20 });
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), exponent, exponent, (a, twos, fives) => {
        const value = fraction(a, 2n ** BigInt(twos) * 5n ** BigInt(fives));
        expect(printForReading(reduce(value))).toBe(oracle.decimalText(value));
        expect(printExact(value)).toBe(oracle.decimalText(value));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("exact text", () => {
  it.each([
    { exact: "20000/1", text: "20000", why: "a decimal where one exists" },
    { exact: "350137/20", text: "17506.85", why: "a decimal where one exists" },
    { exact: "1/1048576", text: "0.00000095367431640625", why: "a decimal however long" },
    { exact: "-1/8", text: "-0.125", why: "a decimal below zero" },
    { exact: "0/3", text: "0", why: "nothing" },
    { exact: "9/6", text: "1.5", why: "finite in lowest terms only" },
    { exact: "1424000/73", text: "1424000/73", why: "no decimal is exact" },
    { exact: "2848000/146", text: "1424000/73", why: "in lowest terms" },
    { exact: "-4/6", text: "-2/3", why: "in lowest terms, the sign before it" },
    { exact: "1/15", text: "1/15", why: "a 5 below the line, but a 3 too" },
  ])("of $exact is $text: $why", ({ exact, text }) => {
    expect(printExact(oracle.readFraction(exact))).toBe(text);
  });

  it("reads back as the very number", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
        fc.bigInt({ min: 1n, max: 10n ** 8n }),
        (a, b) => {
          const value = fraction(a, b);
          expect(oracle.fractionText(oracle.readFraction(printExact(value)))).toBe(oracle.fractionText(value));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
