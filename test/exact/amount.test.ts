import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountText, isCanonical, printAmount } from "../../src/exact/amount.js";
import { printFraction, readDecimal } from "../../src/exact/decimal.js";
import { reduce } from "../../src/exact/fraction.js";
import { fractionText as oracleFractionText } from "../oracle/fractions.js";
import { amountFraction, readAmount } from "../oracle/money.js";

describe("an amount", () => {
  const accepted: readonly { readonly value: string | number | bigint; readonly text: string; readonly why: string }[] =
    [
      { value: "0", text: "0", why: "zero is an amount" },
      { value: "0.00", text: "0.00", why: "zero may have two decimals" },
      { value: "0.5", text: "0.5", why: "one decimal is enough" },
      { value: "0.01", text: "0.01", why: "the smallest amount above zero" },
      { value: "1", text: "1", why: "one digit is enough" },
      { value: "1.20", text: "1.20", why: "two decimals, the last of them a zero" },
      { value: "10", text: "10", why: "a zero may end the digits" },
      { value: "60000.0000", text: "60000.0000", why: "a database's NUMERIC(19,4)" },
      { value: "0.1000", text: "0.1000", why: "zeros from the second decimal on" },
      { value: `0.01${"0".repeat(16)}`, text: `0.01${"0".repeat(16)}`, why: "18 decimals are the most" },
      { value: "999999999999999", text: "999999999999999", why: "15 digits are the most" },
      { value: "999999999999999.99", text: "999999999999999.99", why: "the largest amount of all, as text" },
      { value: 0, text: "0", why: "the number 0" },
      { value: 60000, text: "60000", why: "a whole number" },
      { value: 60000.5, text: "60000.5", why: "a number with one decimal" },
      { value: 0.01, text: "0.01", why: "a number with two decimals" },
      { value: 1.1, text: "1.1", why: "1.10 and 1.1 are one number, whose shortest text is 1.1" },
      { value: 1e3, text: "1000", why: "the shortest text of 1e3 has no exponent" },
      { value: 999999999999999, text: "999999999999999", why: "a whole number of 15 digits" },
      { value: 12345678901234.5, text: "12345678901234.5", why: "14 digits and one decimal make 15" },
      { value: 9999999999999.99, text: "9999999999999.99", why: "13 digits and two decimals make 15" },
      { value: 0n, text: "0", why: "the bigint 0" },
      { value: 60000n, text: "60000", why: "a bigint" },
      { value: 999999999999999n, text: "999999999999999", why: "a bigint of 15 digits" },
    ];

  it.each(accepted)("is read from $value: $why", ({ value, text }) => {
    expect(amountText(value)).toBe(text);
  });

  const refused: readonly { readonly value: string | number | bigint; readonly why: string }[] = [
    { value: "", why: "nothing is no amount" },
    { value: " ", why: "a space is no amount" },
    { value: "01", why: "a leading zero" },
    { value: "00", why: "two zeros" },
    { value: "00.5", why: "two zeros before the point" },
    { value: "1.", why: "a point without decimals" },
    { value: ".5", why: "a point without digits before it" },
    { value: ".", why: "a point alone" },
    { value: "1.234", why: "three decimals" },
    { value: "60.000", why: "three decimals, even zeros: it may be sixty thousand" },
    { value: "1.2340", why: "the third decimal is no zero" },
    { value: "1.0001", why: "the fourth decimal is no zero" },
    { value: `0.01${"0".repeat(17)}`, why: "19 decimals" },
    { value: "1.2.3", why: "two points" },
    { value: "+1", why: "a plus sign" },
    { value: "-1", why: "below zero" },
    { value: "-0", why: "zero has no sign" },
    { value: "\u22121", why: "the minus of a formula" },
    { value: " 1", why: "a space before" },
    { value: "1 ", why: "a space after" },
    { value: "1\n", why: "a line break after" },
    { value: "1\n2", why: "two lines" },
    { value: "1e3", why: "an exponent" },
    { value: "1E3", why: "an exponent in capitals" },
    { value: "0x10", why: "hexadecimal" },
    { value: "1,5", why: "a decimal comma" },
    { value: "1 000", why: "a space between thousands" },
    { value: "1\u00a0000", why: "a no-break space between thousands" },
    { value: "1_000", why: "an underscore between thousands" },
    { value: "1n", why: "the way a program writes a bigint" },
    { value: "\uff11", why: "a full-width digit" },
    { value: "\uff11\uff12.\uff15", why: "full-width digits" },
    { value: "\u0661", why: "an Arabic-Indic digit" },
    { value: "NaN", why: "not a number" },
    { value: "Infinity", why: "not finite" },
    { value: "1000000000000000", why: "16 digits" },
    { value: "1000000000000000.00", why: "16 digits and decimals" },
    { value: -1, why: "below zero" },
    { value: -0.01, why: "just below zero" },
    { value: Number.NaN, why: "not a number" },
    { value: Number.POSITIVE_INFINITY, why: "not finite" },
    { value: 0.1 + 0.2, why: "0.30000000000000004 has 17 decimals" },
    { value: 1.005, why: "three decimals" },
    { value: 0.001, why: "three decimals, below the smallest amount" },
    { value: 1e-7, why: "its shortest text has an exponent" },
    { value: 1e21, why: "its shortest text has an exponent" },
    { value: 1e15, why: "a whole number of 16 digits" },
    { value: 123456789012345.5, why: "15 digits and one decimal make 16" },
    { value: Number("99999999999999.99"), why: "16 digits, of which the last is lost: the number ends in 8" },
    { value: Number.MAX_SAFE_INTEGER, why: "a safe integer of 16 digits" },
    { value: -1n, why: "a bigint below zero" },
    { value: 1_000_000_000_000_000n, why: "a bigint of 16 digits" },
  ];

  it.each(refused)("is not read from $value: $why", ({ value }) => {
    expect(amountText(value)).toBeUndefined();
  });

  it("is read as the exact number of hundredths that an independent reader finds", () => {
    const hundredths = fc.bigInt({ min: 0n, max: 10n ** 17n - 1n });
    fc.assert(
      fc.property(hundredths, fc.integer({ min: 0, max: 2 }), (count, decimals) => {
        const whole = String(count / 100n);
        const text =
          decimals === 0
            ? whole
            : `${whole}.${String(count % 100n)
                .padStart(2, "0")
                .slice(0, decimals)}`;
        expect(amountText(text)).toBe(text);
        expect(printFraction(reduce(readDecimal(text)))).toBe(oracleFractionText(amountFraction(readAmount(text))));
      }),
      { numRuns: 1000 },
    );
  });

  it("is read from a number of hundredths below 10^13 as from its text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999_999 }), (hundredths) => {
        const value = hundredths / 100;
        expect(amountText(value)).toBe(String(value));
      }),
      { numRuns: 1000 },
    );
  });
});

it.each([
  { text: "60000.0000", printed: "60000.00", why: "four zeros" },
  { text: "60000.5000", printed: "60000.50", why: "one decimal that counts" },
  { text: "0.01000000", printed: "0.01", why: "two that count" },
  { text: `999999999999999.99${"0".repeat(16)}`, printed: "999999999999999.99", why: "the longest of all" },
])("the amount $text prints two decimals: $why", ({ text, printed }) => {
  expect(printAmount(readDecimal(amountText(text) ?? ""))).toBe(printed);
});

describe("canonical text", () => {
  it.each([
    { text: "0.01", isIt: true, why: "every decimal says something" },
    { text: "0.1", isIt: true, why: "one decimal that says something" },
    { text: "0.25", isIt: true, why: "two decimals that say something" },
    { text: "1", isIt: true, why: "no decimals" },
    { text: "10", isIt: true, why: "a zero before the point is no decimal" },
    { text: "100", isIt: true, why: "two zeros before the point are no decimals" },
    { text: "0.10", isIt: false, why: "the last decimal says nothing" },
    { text: "1.0", isIt: false, why: "the only decimal says nothing" },
    { text: "1.00", isIt: false, why: "two decimals that say nothing" },
    { text: "0.0100", isIt: false, why: "the third and the fourth decimal say nothing" },
    { text: "10.50", isIt: false, why: "the last of two decimals says nothing" },
  ])("is $isIt of $text: $why", ({ text, isIt }) => {
    expect(isCanonical(text)).toBe(isIt);
  });
});
