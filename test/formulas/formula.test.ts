import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printFraction } from "../../src/exact/decimal.js";
import { reduce, whole } from "../../src/exact/fraction.js";
import type { Rounding } from "../../src/exact/rounding.js";
import { formula } from "../../src/formulas/formula.js";
import { evaluateStep } from "../oracle/evaluate-step.js";
import { readFraction } from "../oracle/fractions.js";

type Operands = Readonly<Record<string, string>>;

/** Up to the next whole number, so that a rounding shows. */
const upToWhole: Rounding = { unit: "1", mode: "up" };

function evaluate(text: string, operands: Operands = {}, rounding = upToWhole): string {
  const read = formula(text);
  const values = read.operands.map((name) => readFraction(operands[name] ?? ""));
  return printFraction(reduce(read.evaluate(values, rounding)));
}

describe("a formula", () => {
  it.each([
    { text: "7", result: "7/1", why: "a number is a formula" },
    { text: "2.50", result: "5/2", why: "a decimal number" },
    { text: "0.1 + 0.2", result: "3/10", why: "decimals are exact" },
    { text: "2 + 3 × 4", result: "14/1", why: "2 + 12: × binds tighter than +" },
    { text: "2 × 3 + 4", result: "10/1", why: "6 + 4" },
    { text: "20 − 12 ÷ 4", result: "17/1", why: "20 − 3: ÷ binds tighter than −" },
    { text: "20 − 4 − 6", result: "10/1", why: "16 − 6: from left to right" },
    { text: "20 − 4 + 6", result: "22/1", why: "16 + 6: + and − are equals" },
    { text: "24 ÷ 4 ÷ 2", result: "3/1", why: "6 ÷ 2: from left to right" },
    { text: "24 ÷ 4 × 2", result: "12/1", why: "6 × 2: × and ÷ are equals" },
    { text: "2 × 3 ÷ 4 × 2", result: "3/1", why: "6 ÷ 4 × 2" },
    { text: "(2 + 3) × 4", result: "20/1", why: "parentheses first" },
    { text: "20 − (4 − 6)", result: "22/1", why: "20 less −2" },
    { text: "24 ÷ (4 ÷ 2)", result: "12/1", why: "24 ÷ 2" },
    { text: "((7))", result: "7/1", why: "parentheses in parentheses" },
    { text: "((1 + 2) × (3 + 4)) ÷ ((5))", result: "21/5", why: "3 × 7 ÷ 5" },
    { text: "1 ÷ 3", result: "1/3", why: "no decimal is cut" },
    { text: "1 ÷ 3 × 3", result: "1/1", why: "nothing is lost on the way" },
    { text: "3 − 5", result: "-2/1", why: "below zero on the way is allowed" },
    { text: "min(1, 2)", result: "1/1", why: "the lesser" },
    { text: "min(2, 1)", result: "1/1", why: "the lesser, in any order" },
    { text: "max(1, 2)", result: "2/1", why: "the greater" },
    { text: "max(3 − 5, 0)", result: "0/1", why: "at least 0" },
    { text: "max(1, min(5, 3)) + 1", result: "4/1", why: "functions in functions: 3 + 1" },
    { text: "2 × min(3 + 4, 5) ÷ 2", result: "5/1", why: "a function is an operand like any other" },
    { text: "round(7 ÷ 2)", result: "4/1", why: "the rounding at hand, here upwards" },
    { text: "round(1 ÷ 3) + 1 ÷ 3", result: "4/3", why: "only what stands in it is rounded" },
    { text: "min(round(max(7 ÷ 2 − 1, 0)), 10)", result: "3/1", why: "2.5 upwards" },
    { text: "2+3×4", result: "14/1", why: "spaces say nothing" },
    { text: " min ( 1 , 2 ) ", result: "1/1", why: "spaces anywhere between words say nothing" },
  ])("$text is $result: $why", ({ text, result }) => {
    expect(evaluate(text)).toBe(result);
  });

  it.each([
    { text: "usedDays ÷ termDays", operands: { usedDays: "7", termDays: "1827" }, result: "1/261", why: "7 ÷ 1827" },
    { text: "premium − premium", operands: { premium: "1/3" }, result: "0/1", why: "a fraction is an operand" },
    { text: "min(a, b)", operands: { a: "-1/2", b: "0" }, result: "-1/2", why: "an operand may be below zero" },
    { text: "min", operands: { min: "5" }, result: "5/1", why: "without parentheses min is a name" },
  ])("$text looks up its operands: $why", ({ text, operands, result }) => {
    expect(evaluate(text, operands)).toBe(result);
  });

  it.each([
    { text: "7", operands: [], why: "numbers are no operands" },
    { text: "b + a × b", operands: ["b", "a"], why: "each once, in the order of the text" },
    { text: "min(round(max(x − y, 0)), z)", operands: ["x", "y", "z"], why: "functions are no operands" },
    { text: "paidPremium − returnPremium", operands: ["paidPremium", "returnPremium"], why: "camelCase names" },
  ])("$text names the operands $operands: $why", ({ text, operands }) => {
    expect(formula(text).operands).toEqual(operands);
    expect(formula(text).text).toBe(text);
  });

  it.each([
    { text: "", why: "nothing" },
    { text: "   ", why: "spaces" },
    { text: "5 - 3", why: "the minus of a keyboard" },
    { text: "5 \u2013 3", why: "a dash" },
    { text: "5 * 3", why: "an asterisk" },
    { text: "5 / 3", why: "a slash" },
    { text: "5 \u00b7 3", why: "a middle dot" },
    { text: "5 x 3", why: "the letter x in place of ×: two operands side by side" },
    { text: "5 % 3", why: "a percent sign" },
    { text: "5 ^ 3", why: "a power" },
    { text: "5 = 3", why: "an equals sign" },
    { text: "a_b", why: "an underscore" },
    { text: "unearned-premium", why: "a step's id in place of its name" },
    { text: "5;", why: "a semicolon" },
    { text: "[5]", why: "square brackets" },
    { text: "5\t+ 3", why: "a tab" },
    { text: "5\n", why: "a line break" },
    { text: "\u0430 + 1", why: "a Cyrillic letter" },
    { text: "5.", why: "a point without decimals" },
    { text: ".5", why: "a point without digits before it" },
    { text: "1. 5", why: "a number torn apart" },
    { text: "1.2.3", why: "two points" },
    { text: "1e3", why: "an exponent" },
    { text: "1,5", why: "a decimal comma" },
    { text: "(5", why: "a parenthesis that is not closed" },
    { text: "5)", why: "a parenthesis that was not opened" },
    { text: "((5)", why: "one of two that is not closed" },
    { text: "()", why: "nothing in parentheses" },
    { text: ")5(", why: "parentheses the wrong way round" },
    { text: "5 +", why: "nothing after the sign" },
    { text: "+ 5", why: "a sign before the first operand" },
    { text: "−5", why: "a minus before the first operand" },
    { text: "5 × − 3", why: "two signs" },
    { text: "5 3", why: "two numbers" },
    { text: "a b", why: "two operands" },
    { text: "2(3)", why: "a × left out" },
    { text: "(2)(3)", why: "a × left out" },
    { text: "2a", why: "a × left out" },
    { text: "abs(5)", why: "a function that does not exist" },
    { text: "Min(1, 2)", why: "a function with a capital letter" },
    { text: "toString(5)", why: "a function of the language, not of formulas" },
    { text: "min()", why: "a function of two without any" },
    { text: "min(1)", why: "a function of two with one" },
    { text: "min(1, 2, 3)", why: "a function of two with three" },
    { text: "max(1, )", why: "a comma with nothing after it" },
    { text: "round()", why: "a function of one without it" },
    { text: "round(1, 2)", why: "a function of one with two" },
    { text: "min(1, 2", why: "a call that is not closed" },
    { text: "min 1, 2", why: "a call without parentheses" },
    { text: ", 1", why: "a comma alone" },
  ])("is not $text: $why", ({ text }) => {
    expect(() => formula(text)).toThrow(SyntaxError);
  });

  it.each([
    { text: "", says: "expected an operand in ", why: "it ends before it began" },
    { text: "5 * 3", says: "not a formula: 5 * 3", why: "a character that no formula has" },
    { text: "5 +", says: "expected an operand in 5 +", why: "it ends where an operand should stand" },
    { text: "× 5", says: "expected an operand in × 5", why: "a sign where an operand should stand" },
    { text: "(5", says: "expected ) in (5", why: "it ends inside parentheses" },
    { text: "round(1, 2)", says: "expected ) in round(1, 2)", why: "a second part that round does not have" },
    { text: "min(1)", says: "expected , in min(1)", why: "the second of two is missing" },
    { text: "max(1, 2", says: "expected ) in max(1, 2", why: "a call that is not closed" },
    { text: "abs(5)", says: "no function abs in abs(5)", why: "a function that does not exist" },
    { text: "2 (3)", says: "unexpected ( in 2 (3)", why: "something stands after the end" },
    { text: "a b", says: "unexpected b in a b", why: "an operand stands after the end" },
  ])("that is none says where it fails, $says: $why", ({ text, says }) => {
    expect(() => formula(text)).toThrow(new SyntaxError(says));
  });

  it.each([
    { text: "1 ÷ 0", operands: {}, why: "a zero in the formula" },
    { text: "1 ÷ 0.00", operands: {}, why: "a zero with decimals" },
    { text: "1 ÷ (2 − 2)", operands: {}, why: "a zero that is computed" },
    { text: "0 ÷ termDays", operands: { termDays: "0" }, why: "a zero among the operands" },
  ])("cannot divide by zero: $text has $why", ({ text, operands }) => {
    expect(() => evaluate(text, operands)).toThrow(new RangeError("division by zero"));
  });

  it("is computed anew for other operands", () => {
    const share = formula("a ÷ b");
    expect(printFraction(reduce(share.evaluate([whole(1), whole(2)])))).toBe("1/2");
    expect(printFraction(reduce(share.evaluate([whole(2), whole(3)])))).toBe("2/3");
  });

  it("is not computed without one of its operands", () => {
    expect(() => formula("a ÷ b").evaluate([whole(1)])).toThrow(new ReferenceError("no operand b"));
  });

  it("is not rounded without a rounding", () => {
    const nothing = new TypeError("nothing may be rounded without a rounding");
    expect(() => formula("round(a)").evaluate([whole(1)])).toThrow(nothing);
  });

  it("of any form is what an independent evaluator finds", () => {
    const operands = { a: "5", b: "7/3", c: "0.25" };
    const rounding = { unit: "0.01", mode: "half-even" } as const;
    const { text } = fc.letrec<{ text: string; leaf: string; inner: string }>((tie) => ({
      leaf: fc.constantFrom("a", "b", "c", "0", "1", "2.5", "12"),
      inner: fc.oneof({ depthSize: "small" }, tie("leaf"), tie("text")),
      text: fc.oneof(
        fc
          .tuple(tie("inner"), fc.constantFrom(" + ", " − ", " × ", " ÷ "), tie("inner"))
          .map((parts) => parts.join("")),
        fc.tuple(fc.constantFrom("min", "max"), tie("inner"), tie("inner")).map(([f, x, y]) => `${f}(${x}, ${y})`),
        tie("inner").map((inner) => `(${inner})`),
        tie("inner").map((inner) => `round(${inner})`),
      ),
    }));
    const outcomeOf = (compute: () => string): string => {
      try {
        return compute();
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    };
    fc.assert(
      fc.property(text, (text) => {
        const ours = outcomeOf(() => evaluate(text, operands, rounding));
        expect(ours).toBe(outcomeOf(() => evaluateStep({ formula: text, operands }, rounding)));
      }),
      { numRuns: 2000 },
    );
  });
});
