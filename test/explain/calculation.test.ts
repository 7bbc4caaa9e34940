import { expect, it } from "vitest";
import { isRecord } from "../../src/engine/received.js";
import type { ResultFrame } from "../../src/engine/result.js";
import { explain } from "../../src/explain/explain.js";
import { returnPremium as ogpoPlusReturnPremium } from "../../src/kazakhstan/ogpo-plus/return-premium.js";
import { evaluateStep } from "../oracle/evaluate-step.js";
import { decimalText, type Fraction, fractionText, isLess, readFraction } from "../oracle/fractions.js";
import { amountFraction, type Rounding, roundToUnit } from "../oracle/money.js";
import { results } from "./answers.js";

/** The cells of the rows under “Calculation”, one row for each step. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const [, section = ""] = text.split("\n## Calculation\n\n");
  const rows = section.split("\n\n")[0] ?? "";
  return rows === "" ? [] : rows.split("\n").map((row) => row.slice(2).replaceAll("\\", "").split(" · "));
}

/** A number as a text writes it: digits in groups of three, a minus right before them, a percent sign behind a share. */
const NUMBER = /−?\d{1,3}(?:,\d{3})*(?:\.\d+)?…?%?/g;

const readNumber = (text: string): Fraction => {
  const [, sign = "", digits = "", percent = ""] = /^(−?)([\d,.]+)…?(%?)$/.exec(text) ?? [];
  const value = readFraction(`${sign && "-"}${digits.replaceAll(",", "")}`);
  return percent === "" ? value : { ...value, denominator: value.denominator * 100n };
};

/** What a written calculation gives, by an evaluator that never sees how it came to be written. */
function calculate(written: string, rounding: Rounding | undefined): Fraction {
  const operands: Record<string, string> = {};
  const formula = written
    .replaceAll("the lesser of (", "min(")
    .replaceAll("the greater of (", "max(")
    .replaceAll("rounded (", "round(")
    .replaceAll(";", ",")
    .replaceAll(NUMBER, (number) => {
      const name = `n${Object.keys(operands).length}`;
      operands[name] = fractionText(readNumber(number));
      return name;
    });
  return readFraction(evaluateStep({ formula, operands }, rounding));
}

const isSame = (left: Fraction, right: Fraction): boolean => !isLess(left, right) && !isLess(right, left);

const toHundredths = (value: Fraction): Fraction =>
  amountFraction(roundToUnit(value, { unit: "0.01", mode: "half-up" }));

function roundingOf({ conventions }: ResultFrame): Rounding | undefined {
  // Some operations round nothing, and have no such choice.
  const { rounding } = conventions as { readonly rounding?: Rounding };
  return rounding;
}

/** A number of a step as English writes it: the digits in groups of three, and one decimal followed by a zero. */
const written = (value: string): string => {
  const [whole = "", decimals] = value.replace("-", "−").split(".");
  const grouped = whole.replace(/\d+/, (digits) => BigInt(digits).toLocaleString("en"));
  return decimals === undefined ? grouped : `${grouped}.${decimals.length === 1 ? `${decimals}0` : decimals}`;
};

/** The signs of a calculation; a minus right before a number is none. */
const OPERATION = /[+×÷(]|− /;

type Step = NonNullable<ResultFrame["steps"]>[number];

/** What is wrong with the row of a step in full: clause, name, value and, unless it only repeats the value, the formula. */
function faultInFull([, , value = "", formula]: readonly string[], step: Step, rounding: Rounding | undefined) {
  if (value !== written(step.value)) return `the value ${value}`;
  const exact = readFraction(step.exact);
  if (formula === undefined) return isSame(readNumber(value), exact) ? undefined : "no formula";
  // A formula that is but the number itself says nothing new.
  if (!OPERATION.test(formula) && isSame(readNumber(formula.slice("= ".length)), exact)) return "a formula for nothing";
  const given = calculate(formula.slice("= ".length), rounding);
  // What was cut off behind the twelfth decimal of an operand is missing in the result too.
  const isRight = formula.includes("…") ? isSame(toHundredths(given), toHundredths(exact)) : isSame(given, exact);
  return isRight ? undefined : `the formula ${formula}`;
}

/** The calculation before its limits and its rounding. */
function innerOf({ formula, operands }: Step): Pick<Step, "formula" | "operands"> {
  const inner = formula.replace(/^min\((round\(.*\)), \w+\)$/, "$1").replace(/^round\((.*)\)$/, "$1");
  return { formula: inner.replace(/^max\((.*), 0\)$/, "$1"), operands };
}

const exactly = (step: Pick<Step, "formula" | "operands">): Fraction => readFraction(evaluateStep(step));

/** What stands behind a calculation to two decimals whose result is not yet that of the step. */
function endingOf(step: Step, before: Fraction, rounding: Rounding | undefined, money: string): string {
  const value = readFraction(step.value);
  const [, cap = ""] = /, (\w+)\)$/.exec(step.formula) ?? [];
  if (Object.hasOwn(step.operands, cap) && isSame(readFraction(step.operands[cap] ?? ""), value)) {
    return `, rounded (to at most ${money}): ${money}`;
  }
  if (isLess(before, readFraction("0"))) return `, below zero, so ${money}`;
  const direction = isLess(value, before) ? " down" : " up";
  return `, rounded${rounding?.mode === "half-up" ? "" : direction} to ${money}`;
}

/** A value as a short text shows it: exact where six decimals are enough, otherwise to two. */
const toRead = (value: Fraction): Fraction => (/\.\d{7}/.test(decimalText(value)) ? toHundredths(value) : value);

/** The same calculation with its operands as a short text shows them. */
function asRead({ formula, operands }: Pick<Step, "formula" | "operands">): Fraction {
  const shown = Object.entries(operands).map(([name, text]) => [name, fractionText(toRead(readFraction(text)))]);
  return exactly({ formula, operands: Object.fromEntries(shown) });
}

/** What is wrong with the row of a step in short: the name, the calculation to two decimals, and how it was rounded. */
function faultInShort([, said = ""]: readonly string[], step: Step, rounding: Rounding | undefined, currency: string) {
  const ending = /, (?:rounded|below).*$/.exec(said)?.[0] ?? "";
  const sum = said.slice(0, said.length - ending.length);
  const [calculation = "", result = calculation] = sum.split(" = ");
  const before = readNumber(result);
  if (sum.includes(" = ") !== OPERATION.test(calculation)) return `the sign of equality in ${sum}`;
  const inner = innerOf(step);
  if (!isSame(calculate(calculation, undefined), asRead(inner))) return `the calculation ${sum}`;
  if (!isSame(toRead(exactly(inner)), before)) return `the result ${result}`;
  const isOpen = step.value.includes("…") || isSame(before, readFraction(step.value));
  const expected = isOpen ? "" : endingOf(step, before, rounding, `${written(step.value)} ${currency}`);
  return ending === expected ? undefined : `the ending${ending}`;
}

/** The steps of a result, each with its rows in full and in short. */
function rowsBySteps({ id, input, result }: (typeof results)[number]) {
  const full = rowsOf(explain(result, { input, format: "markdown" }));
  const short = rowsOf(explain(result, { input, format: "markdown", detail: "short" }));
  const { steps = [] } = result;
  expect([full.length, short.length]).toEqual([steps.length, steps.length]);
  return steps.map((step, place) => ({ id, result, step, full: full[place] ?? [], short: short[place] ?? [] }));
}

it("the calculation in a text gives what it says, in full and in short", () => {
  const rows = results.flatMap(rowsBySteps);
  const faults = rows.flatMap(({ id, result, step, full, short }) => {
    const currency = isRecord(result) && result.currency === "RUB" ? "RUB" : "KZT";
    const rounding = roundingOf(result);
    return [faultInFull(full, step, rounding), faultInShort(short, step, rounding, currency)]
      .filter((fault) => fault !== undefined)
      .map((fault) => `${id}, ${step.id}: ${fault}`);
  });
  expect(faults).toEqual([]);
  const endings = [
    /, rounded to /,
    /, rounded up to /,
    /, rounded down to /,
    /, rounded \(to at most /,
    /, below zero, so /,
  ];
  for (const ending of endings) expect(rows.some(({ short }) => ending.test(short[1] ?? ""))).toBe(true);
});

it("of many decimals, shows all that a step gives, and rounds for the reader what the next one does with them", () => {
  const input = {
    contract: {
      concludedOn: "2024-12-25",
      firstDay: "2025-01-01",
      lastDay: "2025-05-08",
      premium: "20000.01",
      policyholder: "natural-person",
    },
    termination: { reason: "object-ceased", terminatedOn: "2025-01-02" },
  } as const;
  // 20000.01 × 127 ÷ 128 = 19843.759921875, and 2000.001 less is 17843.758921875.
  const text = explain(ogpoPlusReturnPremium(input), { input, detail: "short" });
  expect(text).toContain("  20,000.01 − 20,000.01 × 1 ÷ 128 = 19,843.759921875\n");
  expect(text).toContain("  19,843.759921875 − 2,000.001 = 17,843.76\n");
});
