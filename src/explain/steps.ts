import { printAmount } from "../exact/amount.js";
import { printForReading, readDecimal, readExact } from "../exact/decimal.js";
import { type Fraction, isEqual, isLess, reduce, zero } from "../exact/fraction.js";
import { type Rounding, round } from "../exact/rounding.js";
import { formula } from "../formulas/formula.js";
import type { Step } from "../formulas/trace.js";
import { capitalise, currencyOf, type Facts, fill, inTiyn, sayNumber, sayShare, wordsOf } from "./fill.js";
import type { Locale } from "./locale.js";

/** Each step at full precision, for readers who check the calculation. */
export const fullSteps = (
  steps: readonly Step[],
  cite: (clause: string) => string,
  locale: Locale,
): readonly (readonly string[])[] =>
  steps.map((step) => {
    const value = sayNumber(inTiyn(step.value), locale);
    const expression = write(step.formula, locale, (name) => numberOf(step.operands[name], steps));
    const isRepeated = value.replace(/\D00$/, "") === expression;
    return [cite(step.clause), nameOf(step, locale), value, ...(isRepeated ? [] : [`= ${expression}`])];
  });

/** Each step as shown to clients, with two decimals and with limits and rounding left out of the formula. */
export const shortSteps = (steps: readonly Step[], facts: Facts, locale: Locale): readonly (readonly string[])[] =>
  steps.map((step) => [nameOf(step, locale), shorten(step, facts, locale)]);

const nameOf = ({ id }: Step, { words }: Locale): string => capitalise(wordsOf(words.steps, id) ?? id);

function shorten({ formula: whole, operands, value }: Step, facts: Facts, locale: Locale): string {
  const limited = /^min\(round\((.*)\), (\w+)\)$/.exec(whole);
  const inner = (limited?.[1] ?? whole).replace(/^max\((.*), 0\)$/, "$1");
  const numbers = Object.fromEntries(Object.entries(operands).map(([name, text]) => [name, readExact(text)]));
  const isTruncated = value.includes("…");
  // A value that is neither limited nor rounded is shown as computed, if it can be written in full.
  const isComplete = inner === whole && !isTruncated;
  const exact = isComplete ? readDecimal(value) : resultOf(inner, numbers);
  const result = isComplete ? value : toRead(exact);
  const shown = isTruncated ? result : value;
  const given = readDecimal(shown);
  const isSame = isEqual(readDecimal(result), given);
  const isSum = /[−+×÷(]/.test(inner);
  if (isSame && !isSum) return sayNumber(inTiyn(shown), locale);
  const expression = write(inner, locale, (name) => {
    const operand = operands[name];
    return operand?.includes("/") ? toRead(readExact(operand)) : operand;
  });
  const { sentences } = locale;
  if (isSame) return `${expression} = ${sayNumber(inTiyn(shown), locale)}`;
  const sum = isSum ? `${expression} = ${sayNumber(inTiyn(result), locale)}` : expression;
  const cap = limited?.[2];
  const limit = cap === undefined ? undefined : numbers[cap];
  const isCapped = limit !== undefined && isEqual(limit, given);
  const template = isCapped ? sentences.capped : isLess(exact, zero) ? sentences.below : sentences.rounded;
  const money = locale.money(sayNumber(inTiyn(shown), locale), currencyOf(facts));
  // If halves do not always go up, a reader who rounds out of habit must be told the direction of rounding.
  const mode = facts.conventionsRoundingMode ?? "half-up";
  const direction = mode === "half-up" ? {} : { [isLess(given, exact) ? "down" : "up"]: "" };
  return fill(template, { sum, result: money, ...direction }, locale);
}

/** A formula with words in place of its functions and numbers in place of its names. */
function write(text: string, locale: Locale, numberOf: (name: string) => string | undefined): string {
  const { min, max, round } = locale.functions;
  const functions: Readonly<Record<string, string>> = { min, max, round };
  return text.replaceAll(", ", "; ").replaceAll(/[A-Za-z]+|\d+(?:\.\d+)?/g, (name) => {
    const number = numberOf(name) ?? name;
    // The step that computes a share also shows it as a percentage.
    return functions[name] ?? (/share$/i.test(name) ? sayShare(number, locale) : sayNumber(inTiyn(number), locale));
  });
}

/** A fraction without an exact decimal form is shown as the step that computes it. */
const numberOf = (operand: string | undefined, steps: readonly Step[]): string | undefined =>
  operand?.includes("/") ? (steps.find(({ exact }) => exact === operand)?.value ?? `(${operand})`) : operand;

/** Computes part of a formula. A step has an operand for each name in its formula. */
function resultOf(text: string, numbers: Readonly<Record<string, Fraction>>): Fraction {
  const { operands, evaluate } = formula(text);
  return evaluate(operands.map((name) => numbers[name] ?? zero));
}

/** Readers round to hundredths out of habit, whatever the rounding of the result. */
const FOR_READING: Rounding = { unit: "0.01", mode: "half-up" };

/** A number for reading: exact if a few decimals are enough, otherwise rounded to two. */
function toRead(number: Fraction): string {
  const text = printForReading(reduce(number));
  return /…|\.\d{7}/.test(text) ? printAmount(round(number, FOR_READING)) : text;
}
