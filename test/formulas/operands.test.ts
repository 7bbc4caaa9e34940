import Big from "big.js";
import { BigNumber } from "bignumber.js";
import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import {
  agreedReturn,
  type ExactNumber,
  type Fraction,
  lossAfterDeductible,
  noReturn,
  proRataRetention,
  proRataReturn,
  type Rounding,
  readDecimal,
  shortPeriodShare,
  Trace,
  wholeReturn,
} from "../../src/formulas/index.js";

const formulas = { agreedReturn, noReturn, proRataRetention, proRataReturn, wholeReturn };
// The keys of an object that was just written.
const names = Object.keys(formulas) as readonly (keyof typeof formulas)[];

const fraction = (numerator: bigint, denominator: bigint): Fraction => ({ numerator, denominator });

/** Operands for all of them, each at the end of its range. */
const valid = {
  paidPremium: readDecimal("100"),
  premium: readDecimal("100"),
  agreedReturn: readDecimal("100"),
  usedDays: 365,
  elapsedDays: 365,
  termDays: 365,
};

/** What a program passes in that no compiler has checked. */
type Unchecked = Readonly<Record<string, unknown>>;

/** Computes with some operands changed, and tells what was thrown. By then nothing may be recorded. */
function fault(name: keyof typeof formulas, changes: Unchecked, costs?: Unchecked): string {
  const trace = new Trace({ unit: "0.01", mode: "half-up" });
  // Operands of types that the declarations do not allow.
  const compute = formulas[name] as unknown as (trace: unknown, clause: string, ...operands: unknown[]) => unknown;
  const thrown = faultOf(() => compute(trace, "1", { ...valid, ...changes }, costs));
  if (thrown !== "none") expect(trace.steps).toEqual([]);
  return thrown;
}

function faultOf(compute: () => unknown): string {
  try {
    compute();
  } catch (error) {
    return String(error);
  }
  return "none";
}

describe("a formula of which an operand is no number that it can be", () => {
  it.each(names)("%s takes operands at the ends of their ranges", (name) => {
    expect(fault(name, {})).toBe("none");
    expect(fault(name, { paidPremium: readDecimal("0"), agreedReturn: readDecimal("0") })).toBe("none");
    expect(fault(name, { usedDays: 0, elapsedDays: 0, termDays: 1 })).toBe("none");
  });

  it.each(names)("%s names the paid premium and what it is", (name) => {
    const paid = (paidPremium: unknown) => fault(name, { paidPremium });
    expect(paid(readDecimal("-0.01"))).toBe("RangeError: paidPremium is -0.01; it must be 0 or more");
    expect(paid(undefined)).toBe(
      "TypeError: paidPremium is undefined; it must be a fraction of two bigints, or a Decimal",
    );
    expect(paid("100")).toBe('TypeError: paidPremium is "100"; it must be a fraction of two bigints, or a Decimal');
    expect(paid(100n)).toBe("TypeError: paidPremium is 100n; it must be a fraction of two bigints, or a Decimal");
    expect(paid(fraction(1n, 0n))).toBe("RangeError: paidPremium is 1/0; its denominator must be above zero");
    expect(paid(fraction(1n, -1n))).toBe("RangeError: paidPremium is 1/-1; its denominator must be above zero");
  });

  it.each([
    {
      name: "proRataReturn",
      changes: { termDays: 0 },
      says: "RangeError: termDays is 0; it must be a whole number from 1 to 9007199254740991",
      why: "no term",
    },
    {
      name: "proRataReturn",
      changes: { termDays: 365.5 },
      says: "RangeError: termDays is 365.5; it must be a whole number from 1 to 9007199254740991",
      why: "half a day",
    },
    {
      name: "proRataReturn",
      changes: { termDays: 2 ** 53 },
      says: "RangeError: termDays is 9007199254740992; it must be a whole number from 1 to 9007199254740991",
      why: "the first number that may stand for another one",
    },
    {
      name: "proRataReturn",
      changes: { termDays: "365" },
      says: 'RangeError: termDays is "365"; it must be a whole number from 1 to 9007199254740991',
      why: "text",
    },
    {
      name: "proRataReturn",
      changes: { usedDays: 366 },
      says: "RangeError: usedDays is 366; it must be a whole number from 0 to 365",
      why: "a day more than the term has",
    },
    {
      name: "proRataReturn",
      changes: { usedDays: -1 },
      says: "RangeError: usedDays is -1; it must be a whole number from 0 to 365",
      why: "a day before the term",
    },
    {
      name: "proRataReturn",
      changes: { usedDays: Number.NaN },
      says: "RangeError: usedDays is NaN; it must be a whole number from 0 to 365",
      why: "no number",
    },
    {
      name: "proRataReturn",
      changes: { usedDays: 9n },
      says: "RangeError: usedDays is 9n; it must be a whole number from 0 to 365",
      why: "a bigint",
    },
    {
      name: "proRataReturn",
      changes: { premium: readDecimal("-100") },
      says: "RangeError: premium is -100; it must be 0 or more",
      why: "below zero",
    },
    {
      name: "proRataReturn",
      changes: { premium: undefined },
      says: "TypeError: premium is undefined; it must be a fraction of two bigints, or a Decimal",
      why: "left out",
    },
    {
      name: "proRataRetention",
      changes: { termDays: 0 },
      says: "RangeError: termDays is 0; it must be a whole number from 1 to 9007199254740991",
      why: "no term",
    },
    {
      name: "proRataRetention",
      changes: { elapsedDays: 366 },
      says: "RangeError: elapsedDays is 366; it must be a whole number from 0 to 365",
      why: "a day more than the term has",
    },
    {
      name: "proRataRetention",
      changes: { elapsedDays: 0.5 },
      says: "RangeError: elapsedDays is 0.5; it must be a whole number from 0 to 365",
      why: "half a day",
    },
    {
      name: "agreedReturn",
      changes: { agreedReturn: readDecimal("-1") },
      says: "RangeError: agreedReturn is -1; it must be from 0 to 100",
      why: "below zero",
    },
    {
      name: "agreedReturn",
      changes: { agreedReturn: readDecimal("100.01") },
      says: "RangeError: agreedReturn is 100.01; it must be from 0 to 100",
      why: "more than was received",
    },
    {
      name: "agreedReturn",
      changes: { agreedReturn: 100 },
      says: "TypeError: agreedReturn is 100; it must be a fraction of two bigints, or a Decimal",
      why: "a number",
    },
  ] as const)("$name says $says: $why", ({ name, changes, says }) => {
    expect(fault(name, changes)).toBe(says);
  });

  it.each([
    { costs: { share: readDecimal("0") }, says: "none", why: "no costs" },
    { costs: { share: readDecimal("1") }, says: "none", why: "costs of the whole premium" },
    { costs: { amount: readDecimal("0") }, says: "none", why: "an amount of nothing" },
    { costs: { amount: readDecimal("1000") }, says: "none", why: "nothing goes back then" },
    {
      costs: { share: readDecimal("1.01") },
      says: "RangeError: costs.share is 1.01; it must be from 0 to 1",
      why: "more than the whole",
    },
    {
      costs: { share: fraction(-1n, 3n) },
      says: "RangeError: costs.share is -1/3; it must be from 0 to 1",
      why: "below zero",
    },
    {
      costs: { share: "0.1" },
      says: 'TypeError: costs.share is "0.1"; it must be a fraction of two bigints, or a Decimal',
      why: "text",
    },
    {
      costs: { amount: readDecimal("-0.01") },
      says: "RangeError: costs.amount is -0.01; it must be 0 or more",
      why: "below zero",
    },
    {
      costs: {},
      says: "TypeError: costs.amount is undefined; it must be a fraction of two bigints, or a Decimal",
      why: "neither of the two",
    },
  ])("proRataReturn says of its costs $says: $why", ({ costs, says }) => {
    expect(fault("proRataReturn", {}, costs)).toBe(says);
  });
});

/** What every formula makes of some numbers, and its steps. */
function everyFormula(read: (text: string) => ExactNumber): unknown {
  const trace = new Trace({ unit: "0.01", mode: "half-even" });
  const [paidPremium, premium] = [read("20000.50"), read("30000")];
  const days = { usedDays: 9, elapsedDays: 9, termDays: 365 };
  const operands = { paidPremium, premium, agreedReturn: read("0.01"), ...days };
  const deductible = { kind: "unconditional", amount: read("20000.25") } as const;
  return [
    ...names.map((name) => formulas[name](trace, "1", operands)),
    proRataReturn(trace, "2", operands, { share: read("0.105") }),
    proRataReturn(trace, "3", operands, { amount: read("1000.10") }),
    shortPeriodShare(trace, "4", { annualPremium: premium, share: read("0.7") }),
    shortPeriodShare(trace, "5", { annualPremium: premium }),
    lossAfterDeductible(trace, "6", { loss: paidPremium, deductible }),
    new Trace().given("x", read("-1e-30")).value("x"),
    trace.steps,
  ];
}

describe("an operand that is an object of decimal.js, big.js or bignumber.js", () => {
  it.each([
    { library: "decimal.js", read: (text: string) => new Decimal(text) },
    { library: "big.js", read: (text: string) => new Big(text) },
    { library: "bignumber.js", read: (text: string) => new BigNumber(text) },
  ])("counts as its fraction: $library", ({ read }) => {
    expect(everyFormula(read)).toEqual(everyFormula((text) => readDecimal(new Decimal(text).toFixed())));
  });

  it.each([
    { value: new Decimal("-0.01"), says: "RangeError: paidPremium is -0.01; it must be 0 or more", why: "below zero" },
    {
      value: new Decimal(Number.NaN),
      says: "TypeError: paidPremium is NaN; it must be a fraction of two bigints, or a Decimal",
      why: "no number",
    },
    {
      value: new BigNumber(Number.POSITIVE_INFINITY),
      says: "TypeError: paidPremium is Infinity; it must be a fraction of two bigints, or a Decimal",
      why: "no number",
    },
    {
      value: { toFixed: () => "1", toString: () => "2" },
      says: "TypeError: paidPremium is 2; it must be a fraction of two bigints, or a Decimal",
      why: "it writes two numbers",
    },
    {
      value: { toFixed: () => "1e2", toString: () => "1e2" },
      says: "TypeError: paidPremium is 1e2; it must be a fraction of two bigints, or a Decimal",
      why: "its toFixed writes an exponent",
    },
    {
      value: new Number(1),
      says: "TypeError: paidPremium is 1; it must be a fraction of two bigints, or a Decimal",
      why: "a Number",
    },
  ])("is refused, $says: $why", ({ value, says }) => {
    expect(fault("wholeReturn", { paidPremium: value })).toBe(says);
  });
});

describe("a trace", () => {
  it.each([
    { value: readDecimal("-5"), says: "none", why: "what is given may be below zero" },
    { value: 5, says: "TypeError: x is 5; it must be a fraction of two bigints, or a Decimal", why: "a number" },
    { value: "5", says: 'TypeError: x is "5"; it must be a fraction of two bigints, or a Decimal', why: "text" },
    { value: null, says: "TypeError: x is null; it must be a fraction of two bigints, or a Decimal", why: "nothing" },
    {
      value: { numerator: 5n },
      says: "TypeError: x is [object Object]; it must be a fraction of two bigints, or a Decimal",
      why: "half a fraction",
    },
    { value: fraction(5n, 0n), says: "RangeError: x is 5/0; its denominator must be above zero", why: "no number" },
  ])("that is given $value says $says: $why", ({ value, says }) => {
    // A value of a type that the declaration does not allow.
    expect(faultOf(() => new Trace().given("x", value as Fraction))).toBe(says);
  });

  const units = 'it must be an amount above zero in text, "0.01", "1", "10"';

  it.each([
    { unit: "0.01", mode: "half-even", says: "none", why: "the least unit" },
    { unit: "0.25", mode: "half-up", says: "none", why: "a quarter" },
    { unit: "10", mode: "down", says: "none", why: "tens" },
    { unit: "0", mode: "up", says: `RangeError: rounding.unit is "0"; ${units}`, why: "multiples of nothing" },
    { unit: "0.00", mode: "up", says: `RangeError: rounding.unit is "0.00"; ${units}`, why: "nothing, with decimals" },
    { unit: "0.10", mode: "up", says: `RangeError: rounding.unit is "0.10"; ${units}`, why: "a decimal too many" },
    { unit: "0.001", mode: "up", says: `RangeError: rounding.unit is "0.001"; ${units}`, why: "no amount has it" },
    { unit: "-1", mode: "up", says: `RangeError: rounding.unit is "-1"; ${units}`, why: "below zero" },
    { unit: 0.01, mode: "up", says: `RangeError: rounding.unit is 0.01; ${units}`, why: "a number" },
    {
      unit: "1",
      mode: "halfUp",
      says: 'RangeError: rounding.mode is "halfUp"; it must be one of half-up, half-even, half-down, up, down',
      why: "a word like one of the modes",
    },
    {
      unit: "1",
      mode: undefined,
      says: "RangeError: rounding.mode is undefined; it must be one of half-up, half-even, half-down, up, down",
      why: "left out",
    },
  ])("that rounds to $unit by $mode says $says: $why", ({ says, ...rounding }) => {
    // A rounding of a type that the declaration does not allow.
    expect(faultOf(() => new Trace(rounding as Rounding))).toBe(says);
  });
});

describe("decimal text", () => {
  it.each([
    { text: "20000.50", is: fraction(2000050n, 100n), why: "an amount" },
    { text: "-0.5", is: fraction(-5n, 10n), why: "below zero, above minus one" },
    { text: "007", is: fraction(7n, 1n), why: "zeros that say nothing" },
    { text: "0.000000000000000000000001", is: fraction(1n, 10n ** 24n), why: "as many decimals as anybody writes" },
  ])("$text is read: $why", ({ text, is }) => {
    expect(readDecimal(text)).toEqual(is);
  });

  it.each([
    { text: "", says: 'SyntaxError: not decimal text: ""', why: "nothing" },
    { text: " 1", says: 'SyntaxError: not decimal text: " 1"', why: "a space" },
    { text: "1e3", says: 'SyntaxError: not decimal text: "1e3"', why: "an exponent" },
    { text: "0x10", says: 'SyntaxError: not decimal text: "0x10"', why: "hexadecimal" },
    { text: "1.2.3", says: 'SyntaxError: not decimal text: "1.2.3"', why: "two points" },
    { text: ".5", says: 'SyntaxError: not decimal text: ".5"', why: "no digit before the point" },
    { text: "1,5", says: 'SyntaxError: not decimal text: "1,5"', why: "a comma" },
    { text: "1\n", says: 'SyntaxError: not decimal text: "1\\n"', why: "a line that ends" },
    { text: 0.1, says: "SyntaxError: not decimal text: 0.1", why: "a number, which is not exact" },
    { text: 5n, says: "SyntaxError: not decimal text: 5n", why: "a bigint" },
  ])("$text is refused: $why", ({ text, says }) => {
    // Text by a type that the declaration does not allow.
    expect(faultOf(() => readDecimal(text as string))).toBe(says);
  });
});
