import { describe, expect, it } from "vitest";
import { roundingModes } from "../../src/exact/rounding.js";
import {
  exactHundredths,
  NotExact,
  type Operand,
  plainFormula,
  readExpression,
  replaceNames,
} from "../../src/tables/spreadsheet-formula.js";
import { tiesLessATenth } from "../kazakhstan/less-a-tenth.js";

/** The functions of a spreadsheet that amounts are computed with, in the same binary numbers. */
const functions = {
  ROUND: (value: number) => Math.floor(value + 0.5),
  INT: Math.floor,
  MOD: (value: number, divisor: number) => value - divisor * Math.floor(value / divisor),
  MIN: Math.min,
  MAX: Math.max,
  IF: (condition: boolean, yes: number, no: number) => (condition ? yes : no),
  AND: (...conditions: readonly boolean[]) => conditions.every(Boolean),
};

/** Compute a formula of a spreadsheet over some cells. */
function computed(
  formula: string,
  cells: Readonly<Record<string, number>>,
  watched: { readonly MOD?: typeof functions.MOD } = {},
): unknown {
  const known = { ...functions, ...watched, ...cells };
  const body = formula.replaceAll(/([^<>])=/g, "$1===");
  return new Function(...Object.keys(known), `return ${body}`)(...Object.values(known));
}

const operands: Readonly<Record<string, Operand>> = {
  paidPremium: { kind: "amount", cell: "A1" },
  usedDays: { kind: "count", cell: "B1" },
  termDays: { kind: "count", cell: "C1" },
  costsShare: { kind: "share", cell: "D1" },
};

const operandOf = (name: string): Operand => operands[name] ?? { kind: "amount", cell: "Z1" };

describe("an exact formula", () => {
  const text =
    "min(round(max(paidPremium − paidPremium × usedDays ÷ termDays − paidPremium × costsShare, 0)), paidPremium)";

  it("gives the multiple that each mode chooses at a constructed tie, and next to one", () => {
    const wrong = tiesLessATenth(20, 365)
      .filter(({ premium }) => premium <= 10n ** 12n)
      .flatMap(({ days, premium, rounding, size, expected, numerator, denominator }) => {
        const formula = exactHundredths(readExpression(text), operandOf, { unit: Number(size), mode: rounding.mode });
        const cellsOf = (hundredths: bigint) => ({
          A1: Number(hundredths) / 100,
          B1: days.used,
          C1: days.term,
          D1: 0.1,
        });
        // A hundredth more or less is no tie: the nearest multiple is right whatever the mode, but up and down.
        const isNearest = rounding.mode.startsWith("half");
        const nearest = (hundredths: bigint): bigint =>
          ((2n * hundredths * numerator + denominator * size) / (2n * denominator * size)) * size;
        const neighbours = isNearest ? [premium - 1n, premium + 1n] : [];
        const cases = [{ at: premium, right: expected }, ...neighbours.map((at) => ({ at, right: nearest(at) }))];
        return cases
          .map(({ at, right }) => ({
            at,
            rounding,
            right: right > at ? at : right,
            given: computed(formula, cellsOf(at)),
          }))
          .filter(({ right, given }) => Number(right) !== given);
      });
    expect(wrong).toEqual([]);
  });

  it.each(roundingModes)(
    "of 10 billion in a term of 20,000 days is computed in whole numbers below 10^14, rounded %s",
    (mode) => {
      const formula = exactHundredths(readExpression(text), operandOf, { unit: 1, mode });
      const cells = { A1: 9_999_999_999.99, B1: 7, C1: 20_000, D1: 0.099999 };
      const divided: number[] = [];
      const given = computed(formula, cells, {
        MOD: (value, divisor) => {
          divided.push(Math.abs(value));
          return functions.MOD(value, divisor);
        },
      });
      // P × (1 − 7 ÷ 20000 − 0.099999) = 999999999999 × 0.899651 = 899650999999.100349
      expect(given).toBe(mode === "up" ? 899_651_000_000 : 899_650_999_999);
      expect(Math.max(...divided)).toBeLessThan(1e14);
    },
  );

  it("keeps the whole, unrounded, by a share of 1 that a table gives", () => {
    const table: Operand = { kind: "share", cell: "D1", isWholeUnrounded: true };
    const formula = exactHundredths(
      readExpression("min(round(paidPremium × retainedShare), paidPremium)"),
      (name) => (name === "retainedShare" ? table : operandOf(name)),
      { unit: 100, mode: "down" },
    );
    expect(computed(formula, { A1: 20_000.5, D1: 1 })).toBe(2_000_050);
    expect(computed(formula, { A1: 20_000.5, D1: 0.15 })).toBe(300_000);
  });

  it.each([
    { text: "paidPremium ÷ 3", why: "is not rounded" },
    { text: "round(paidPremium × paidPremium)", why: "multiplies amounts" },
    { text: "round(paidPremium ÷ (usedDays + termDays))", why: "divides by a sum" },
    { text: "round(paidPremium × max(usedDays, 1))", why: "has a function in a product" },
    { text: "round(usedDays ÷ 3)", why: "rounds what is no amount" },
  ])("is refused where $text $why", ({ text }) => {
    expect(() => exactHundredths(readExpression(text), operandOf, { unit: 1, mode: "half-up" })).toThrow(NotExact);
  });
});

describe("a plain formula", () => {
  it.each([
    { text: "paidPremium − paidPremium × usedDays ÷ termDays", formula: "A1-A1*B1/C1" },
    { text: "(paidPremium − usedDays) × termDays", formula: "(A1-B1)*C1" },
    { text: "paidPremium − (usedDays + termDays)", formula: "A1-(B1+C1)" },
    { text: "min(max(paidPremium, 0.5), termDays)", formula: "MIN(MAX(A1,0.5),C1)" },
    { text: "100 × usedDays ÷ termDays", formula: "100*B1/C1" },
  ])("of $text is $formula", ({ text, formula }) => {
    expect(plainFormula(readExpression(text), (name) => operandOf(name).cell)).toBe(formula);
  });

  it("takes other formulas in the places of names", () => {
    const whole = replaceNames(readExpression("round(max(unearned, 0)) − usedDays"), (name) =>
      name === "unearned" ? readExpression("paidPremium − termDays") : undefined,
    );
    expect(whole).toEqual(readExpression("round(max(paidPremium − termDays, 0)) − usedDays"));
  });
});
