import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenBy } from "../../src/exact/decimal-object.js";
import { decimalLibraries, numberTexts, writing } from "../support/decimal-objects.js";

class Money extends Number {
  override toFixed(): string {
    return "5";
  }
}

const withToFixed = (value: object): object => Object.assign(value, { toFixed: () => "5", toString: () => "5" });

describe.each(decimalLibraries)("an object of $library", ({ decimal }) => {
  it.each([
    { text: "60000.50", written: "60000.5", why: "a decimal that says nothing is dropped" },
    { text: "60000", written: "60000", why: "a whole number" },
    { text: "1e21", written: "1000000000000000000000", why: "String writes it with an exponent" },
    { text: "1e-9", written: "0.000000001", why: "String writes it with an exponent" },
    { text: "-1.5", written: "-1.5", why: "below zero" },
    { text: "-0", written: "0", why: "nothing" },
  ])("writes $text as $written: $why", ({ text, written }) => {
    expect(writtenBy(decimal(text))).toEqual({ text: written, isSure: true });
  });
});

describe("an object with toFixed", () => {
  it.each([
    { text: "60000.0000", other: "60000", why: "zeros at the end" },
    { text: "60000", other: "6e+4", why: "an exponent" },
    { text: "60000", other: "6.0000e4", why: "an exponent without a sign, and zeros" },
    { text: "0.00001", other: "1e-5", why: "an exponent below zero" },
    { text: "007.50", other: "7.5", why: "zeros before it" },
    { text: "-0", other: "0", why: "nothing has no sign" },
    { text: "0.000", other: "0", why: "nothing, with decimals" },
    { text: "100000000000000.01", other: "100000000000000.010", why: "more digits than a number holds" },
  ])("is sure of $text beside $other: $why", ({ text, other }) => {
    expect(writtenBy(writing(text, other))).toEqual({ text, isSure: true });
  });

  it.each([
    { text: "100000000000000.01", other: "100000000000000.02", why: "as a number of JavaScript they are one" },
    { text: "10000000000000000.1", other: "10000000000000000.01", why: "as a number of JavaScript they are one" },
    { text: "60000", other: "600000", why: "ten times as much" },
    { text: "60000", other: "-60000", why: "another sign" },
    { text: "60000", other: "60 000", why: "no number" },
    { text: "60000", other: "[object Object]", why: "no number" },
    { text: "60000", other: "0xea60", why: "the same number in another notation" },
    { text: "60000", other: "", why: "nothing" },
    { text: "NaN", other: "NaN", why: "no number" },
    { text: "Infinity", other: "Infinity", why: "no number" },
    { text: "60 000", other: "60 000", why: "no number" },
    { text: "", other: "", why: "nothing" },
    { text: "5\n", other: "5", why: "a line end" },
  ])("is not sure of $text beside $other: $why", ({ text, other }) => {
    expect(writtenBy(writing(text, other))).toEqual({ text, isSure: false });
  });

  it.each([
    { value: Object.assign(Object.create(null), { toFixed: () => "5" }), why: "it has no prototype" },
    { value: { toFixed: () => "5", toString: () => ({}), valueOf: () => ({}) }, why: "it has no text" },
    { value: writing("5", Symbol("5")), why: "its text is a symbol" },
  ])("is not sure where String fails: $why", ({ value }) => {
    expect(writtenBy(value)).toEqual({ text: "5", isSure: false });
  });

  it.each([
    { value: new Number(5), why: "a Number, whose toFixed rounds" },
    { value: new Money(5), why: "a kind of Number" },
    { value: Object.create(Number.prototype), why: "what inherits from Number" },
    { value: withToFixed(new Date(0)), why: "a Date" },
    { value: { toFixed: "5", toString: () => "5" }, why: "toFixed is text" },
    { value: writing(5, "5"), why: "toFixed gives a number" },
    { value: writing(undefined, "5"), why: "toFixed gives nothing" },
    { value: {}, why: "no toFixed" },
    { value: null, why: "null" },
    { value: 5, why: "a number" },
    { value: "5", why: "text" },
    { value: withToFixed(() => 5), why: "a function" },
  ])("is none: $why", ({ value }) => {
    expect(writtenBy(value)).toBeUndefined();
  });

  it("passes on what toFixed throws, and what reading it throws", () => {
    const fault = new Error("no");
    const fails = () => {
      throw fault;
    };
    expect(() => writtenBy({ toFixed: fails })).toThrow(fault);
    expect(() => writtenBy(Object.defineProperty({}, "toFixed", { get: fails }))).toThrow(fault);
  });

  it("is asked once", () => {
    let [reads, calls] = [0, 0];
    const value = {
      get toFixed() {
        reads += 1;
        return () => {
          calls += 1;
          return "5";
        };
      },
      toString: () => "5",
    };
    expect(writtenBy(value)).toEqual({ text: "5", isSure: true });
    expect([reads, calls]).toEqual([1, 1]);
  });

  it("is sure where decimal.js finds two texts equal, and only there", () => {
    const pairs = fc.oneof(
      fc.tuple(numberTexts, numberTexts),
      numberTexts.map((text) => [text, new Decimal(text).toString()] as const),
      numberTexts.map((text) => [text, new Decimal(text).toExponential()] as const),
    );
    fc.assert(
      fc.property(pairs, ([text, other]) => {
        expect(writtenBy(writing(text, other))?.isSure).toBe(new Decimal(text).eq(other));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes no minutes for a row of zeros inside", () => {
    const text = `1${"0".repeat(1_000_000)}1`;
    expect(writtenBy(writing(text, `${text}.0`))).toEqual({ text, isSure: true });
  });
});
