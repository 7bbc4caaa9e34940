import { formula } from "../formulas/formula.js";
import { readDecimal } from "../formulas/read-decimal.js";
import { type Step, Trace } from "../formulas/trace.js";
import { capitalise, fill, inTiyn, sayNumber, sayShare, wordsOf } from "./fill.js";
import type { Currency, Locale } from "./locale.js";

type Fraction = ReturnType<typeof readDecimal>;

/** Each step in full precision, for readers who check the calculation. */
export const fullSteps = (
  steps: readonly Step[],
  cite: (clause: string) => string,
  locale: Locale,
): readonly (readonly string[])[] =>
  steps.map((step) => {
    const value = sayNumber(inTiyn(step.value), locale);
    const expression = write(step.formula, locale, (name) => numberOf(step.operands[name] ?? "", steps));
    const isRepeated = value.replace(/\D00$/, "") === expression.replace(/\D00$/, "");
    return [cite(step.clause), nameOf(step, locale), value, ...(isRepeated ? [] : [`= ${expression}`])];
  });

/** Each step as shown to clients: with two decimals, and without the limits and the rounding in its formula. */
export const shortSteps = (
  steps: readonly Step[],
  currency: Currency,
  locale: Locale,
  mode: unknown = "half-up",
): readonly (readonly string[])[] => steps.map((step) => [nameOf(step, locale), shorten(step, locale, currency, mode)]);

const nameOf = ({ id }: Step, { words }: Locale): string => capitalise(wordsOf(words.steps, id) ?? id);

function shorten({ formula: whole, operands, value }: Step, locale: Locale, currency: Currency, mode: unknown): string {
  const [, rounded, cap] = /^(?:min\()?round\((.*?)\)(?:, (\w+)\))?$/.exec(whole) ?? [];
  const inner = (rounded ?? whole).replace(/^max\((.*), 0\)$/, "$1");
  const exact = Object.fromEntries(Object.entries(operands).map(([name, text]) => [name, fractionOf(text)]));
  // A value that is not rounded is shown as computed, if it can be written in full.
  const isExact = rounded === undefined && !value.includes("…");
  const result = isExact ? value : resultOf(inner, exact).replace("-", "−");
  const shown = value.includes("…") ? result : value;
  const isBelow = result.startsWith("−");
  const isSame = !isBelow && Number(result) === Number(shown);
  const isSum = /[−+×÷(]/.test(inner);
  if (isSame && !isSum) return sayNumber(inTiyn(shown), locale);
  const expression = write(inner, locale, (name) =>
    operands[name]?.includes("/") ? inTwoDecimals(name, exact) : (operands[name] ?? ""),
  );
  const { sentences } = locale;
  if (isSame) return `${expression} = ${sayNumber(inTiyn(shown), locale)}`;
  const sum = isSum ? `${expression} = ${sayNumber(inTiyn(result), locale)}` : expression;
  const isCapped = cap !== undefined && Number(operands[cap]) === Number(shown);
  const template = isCapped ? sentences.capped : isBelow ? sentences.below : sentences.rounded;
  const money = locale.money(sayNumber(inTiyn(shown), locale), currency);
  // If halves do not always go up, a reader who rounds out of habit must be told the direction of rounding.
  const direction = mode === "half-up" ? {} : { [Number(shown) < Number(result) ? "down" : "up"]: "" };
  return fill(template, { sum, result: money, ...direction }, locale);
}

/** A formula with words in place of its functions and numbers in place of its names. */
function write(text: string, locale: Locale, numberOf: (name: string) => string): string {
  const { min, max, round } = locale.functions;
  const functions: Readonly<Record<string, string>> = { min, max, round };
  return text.replaceAll(", ", "; ").replaceAll(/[A-Za-z]+|\d+(?:\.\d+)?/g, (name) => {
    const number = numberOf(name) || name;
    // The step that computes a share also shows it as a percentage.
    return functions[name] ?? (/share$/i.test(name) ? sayShare(number, locale) : sayNumber(inTiyn(number), locale));
  });
}

/** A fraction without an exact decimal form is shown as the step that computes it. */
const numberOf = (operand: string, steps: readonly Step[]): string =>
  operand.includes("/") ? (steps.find(({ exact }) => exact === operand)?.value ?? `(${operand})`) : operand;

function fractionOf(text: string): Fraction {
  const [numerator = "", denominator] = text.split("/");
  const exact = readDecimal(numerator);
  return denominator === undefined ? exact : { ...exact, denominator: BigInt(denominator) };
}

/** The value of part of a formula: exact if a few decimals are enough, otherwise rounded for reading. */
function resultOf(text: string, operands: Readonly<Record<string, Fraction>>): string {
  const trace = new Trace();
  for (const [name, value] of Object.entries(operands)) trace.given(name, value);
  trace.step("result", "", formula(text));
  const [{ value } = { value: "…" }] = trace.steps;
  return /…|\.\d{7}/.test(value) ? inTwoDecimals(text, operands) : value;
}

/** Computes part of a formula, rounded for reading. */
function inTwoDecimals(text: string, operands: Readonly<Record<string, Fraction>>): string {
  const trace = new Trace({ unit: "0.01", mode: "half-up" }, { record: false });
  for (const [name, value] of Object.entries(operands)) trace.given(name, value);
  return trace.amount("result", "", formula(`round(${text})`));
}
