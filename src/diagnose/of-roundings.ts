import { valueAt } from "../engine/received.js";
import { isEqual, subtract } from "../exact/fraction.js";
import { type Rounding, type RoundingMode, round, roundingModes } from "../exact/rounding.js";
import { type Account, operandOf, valuesOf, withAll, withStep, withSteps } from "./account.js";
import { replaceCall } from "./formula-text.js";
import { inPrint, inSteps, type Mistake, showing } from "./mistake.js";

const modes: Readonly<Record<RoundingMode, Pick<Mistake, "meaning" | "likelihood">>> = {
  "half-up": { meaning: "the amount was rounded half up", likelihood: 0.5 },
  "half-even": { meaning: "the amount was rounded half to even", likelihood: 0.3 },
  "half-down": { meaning: "the amount was rounded half down", likelihood: 0.12 },
  up: { meaning: "the amount was always rounded up", likelihood: 0.4 },
  down: { meaning: "the amount was always rounded down", likelihood: 0.5 },
};

const units: readonly (Pick<Mistake, "name" | "meaning" | "likelihood"> & { readonly unit: string })[] = [
  {
    unit: "0.01",
    name: "always-hundredths",
    meaning: "the amount was rounded to 0.01 instead of to the rounding unit",
    likelihood: 0.7,
  },
  { unit: "1", name: "rounds-to-whole", meaning: "the amount was rounded to whole tenge or roubles", likelihood: 0.65 },
  { unit: "10", name: "rounds-to-tens", meaning: "the amount was rounded to a multiple of ten", likelihood: 0.12 },
];

/** Mistakes in which an amount is rounded with a different mode or unit, or not at all. */
export function mistakesOfRoundings(right: Account, decimals: number): readonly Mistake[] {
  const { result, rounding } = right;
  if (rounding === undefined) return [];
  // Change only the mode or only the unit, so that a pair of mistakes can change both.
  const otherwise = (
    part: keyof Rounding,
    other: string,
    words: Pick<Mistake, "name" | "meaning" | "likelihood">,
  ): Mistake => ({
    ...words,
    remedy: `round once, at the end, to ${rounding.unit}, ${rounding.mode}`,
    option: { [`options.rounding.${part}`]: other },
    ...inSteps((account) => withSteps(account, account.steps, { ...rounding, ...account.rounding, [part]: other })),
  });
  const money = valueAt(result, ["currency"]) === "RUB" ? "roubles" : "tenge";
  const inWords = (unit: string, meaning: string): string =>
    unit === "0.01" && rounding.unit === "1" ? `the amount was not rounded to whole ${money}` : meaning;
  return [
    ...roundingModes
      .filter((mode) => mode !== rounding.mode)
      .map((mode) => otherwise("mode", mode, { name: `always-${mode}`, ...modes[mode] })),
    ...units
      .filter(({ unit }) => unit !== rounding.unit)
      .map(({ unit, name, meaning, likelihood }) =>
        otherwise("unit", unit, { name, meaning: inWords(unit, meaning), likelihood }),
      ),
    withoutFormula,
    wholeUnrounded,
    ...(decimals > 2 ? [unrounded(decimals)] : []),
  ];
}

const isRounded = ({ steps }: Account): boolean => steps.some(({ formula }) => formula.includes("round("));

const withoutFormula: Mistake = {
  name: "rounds-without-formula",
  meaning: "an amount that was not calculated by a formula was rounded",
  remedy: "round only amounts calculated by a formula, not full, zero or agreed amounts",
  likelihood: 0.4,
  ...showing((account) =>
    isRounded(account)
      ? undefined
      : withAll([account.rounding], (rounding) => {
          const parts = [operandOf(account, "paidPremium"), valuesOf(account).get("retained-premium")] as const;
          const rest = withAll(parts, (paid, retained) => subtract(paid, round(retained, rounding)));
          return [round(account.amount, rounding), rest];
        }),
  ),
};

const wholeUnrounded: Mistake = {
  name: "whole-unrounded",
  meaning: "an amount calculated by a formula was not rounded, because it happened to equal the whole premium",
  remedy: "round every result of a formula",
  likelihood: 0.2,
  ...inPrint((account) =>
    withoutRounding(account).filter(({ amount }) => {
      const whole = operandOf(account, "paidPremium") ?? operandOf(account, "annualPremium");
      return whole && (amount.numerator === 0n || isEqual(amount, whole));
    }),
  ),
};

/** The account with nothing rounded. */
const withoutRounding = (account: Account): readonly Account[] =>
  withStep(account, ({ formula }) => {
    const text = replaceCall(formula, "round", (inner) => `(${inner})`);
    return text === undefined ? undefined : { formula: text };
  });

/**
 * The mistake of not rounding, for an amount shown with so many decimal places that only the page itself can have
 * rounded it.
 */
const unrounded = (decimals: number): Mistake => ({
  name: "not-rounded",
  meaning: "the amount was not rounded",
  remedy: "round the amount once, at the end",
  likelihood: 0.7,
  ...inPrint((account) => {
    const unit = `0.${"0".repeat(decimals - 1)}1`;
    return withoutRounding(account).flatMap((exact) =>
      (["half-up", "down"] as const).map((mode) => ({ ...exact, amount: round(exact.amount, { unit, mode }) })),
    );
  }),
});
