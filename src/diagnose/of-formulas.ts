import { monthsStarted } from "../dates/months.js";
import { isRecord, valueAt } from "../engine/received.js";
import { readDecimal, readExact } from "../exact/decimal.js";
import { divide, type Fraction, fraction, isLess, minimum, multiply, subtract, whole } from "../exact/fraction.js";
import { type RoundingMode, round } from "../exact/rounding.js";
import type { Step } from "../formulas/trace.js";
import {
  type Account,
  amountAt,
  dayAt,
  operandOf,
  stepIn,
  textOf,
  withAll,
  withInput,
  withOperands,
  withStep,
} from "./account.js";
import { proRataIn, replaceCall } from "./formula-text.js";
import { inSteps, type Mistake } from "./mistake.js";

/**
 * The account with a different formula for the step with the given id, and any operands that this formula needs in
 * addition.
 */
const withFormula = (
  account: Account,
  id: string,
  change: (formula: string, operands: Step["operands"]) => string | undefined,
  more: Readonly<Record<string, Fraction>> = {},
): readonly Account[] =>
  withStep(account, (step) => {
    const formula = step.id === id ? change(step.formula, step.operands) : undefined;
    if (formula === undefined || formula === step.formula) return undefined;
    const added = Object.entries(more).map(([name, value]) => [name, textOf(value)]);
    return { formula, operands: { ...step.operands, ...Object.fromEntries(added) } };
  });

/** The account with the share for costs taken from another amount. */
const costsOf = (account: Account, other: string, value?: Fraction): readonly Account[] =>
  withFormula(
    account,
    "costs",
    (formula) => formula.replace("paidPremium", other),
    value === undefined ? {} : { [other]: value },
  );

/**
 * The account with the pro rata part computed in a different order: by the premium for one day, or by the share of the
 * days.
 */
const withProRata = (
  account: Account,
  change: (values: {
    readonly amount: Fraction;
    readonly days: Fraction;
    readonly term: Fraction;
    readonly share: Fraction | undefined;
  }) => { readonly perDay: Fraction } | { readonly shareOfDays: Fraction },
): readonly Account[] =>
  withStep(account, ({ formula, operands }) => {
    const part = proRataIn(formula);
    const operandIn = (name: string): Fraction => readExact(operands[name] ?? "0");
    if (part === undefined) return undefined;
    const { amount, share, days, termDays } = part;
    const values = {
      amount: operandIn(amount),
      days: operandIn(days),
      term: operandIn(termDays),
      share: share === undefined ? undefined : operandIn(share),
    };
    const changed = change(values);
    const besides = share === undefined ? "" : ` × ${share}`;
    const [text, name, value] =
      "perDay" in changed
        ? [`premiumOfDay${besides} × ${days}`, "premiumOfDay", changed.perDay]
        : [`${amount} × shareOfDays`, "shareOfDays", changed.shareOfDays];
    return { formula: formula.replace(part.text, text), operands: { ...operands, [name]: textOf(value) } };
  });

const unitOf = (decimals: number): string => (decimals === 0 ? "1" : `0.${"0".repeat(decimals - 1)}1`);

const roundTo = (value: Fraction, decimals: number, mode: RoundingMode = "half-up"): Fraction =>
  round(value, { unit: unitOf(decimals), mode });

/** Rounds the premium for one day to the given number of significant digits. */
function toDigits(value: Fraction, digits: number): Fraction {
  const integerDigits = String(value.numerator / value.denominator).length;
  return roundTo(value, Math.max(digits - integerDigits, 0));
}

const one = whole(1);

/** The reciprocal of the greatest relative error of a binary number after a few operations. */
const DRIFT = 2n ** 50n;

/**
 * The costs for a paid premium under the conventions of the case, and under those that would apply without its option.
 */
const costsIn = (account: Account, paidPremium: Fraction): readonly Fraction[] =>
  [account, ...withInput(account, { "options.costs": undefined })]
    .map(({ result }) => valueAt(result.conventions, ["costs"]))
    .filter(isRecord)
    .map(({ share, amount }) =>
      typeof share === "string" ? multiply(paidPremium, readDecimal(share)) : readDecimal(String(amount)),
    );

export const mistakesOfFormulas: readonly Mistake[] = [
  {
    name: "costs-on-unearned",
    meaning: "the costs were calculated as a share of the unearned premium",
    remedy: "calculate the costs as a share of the paid premium",
    likelihood: 0.7,
    ...inSteps((account) =>
      stepIn(account, "costs")
        ? costsOf(account, "unearnedPremium")
        : // Costs given as an amount are treated as a share of the paid premium.
          withFormula(account, account.amountId, (formula) =>
            formula.replace("− costs", "− unearnedPremium × costs ÷ paidPremium"),
          ),
    ),
  },
  {
    name: "costs-of-premium",
    meaning: "the costs were calculated from the premium under the contract, not from the premium received",
    remedy: "calculate the costs as a share of the paid premium",
    likelihood: 0.5,
    ...inSteps((account) =>
      withAll([operandOf(account, "premium")], (premium) => costsOf(account, "premium", premium)),
    ),
  },
  {
    name: "costs-forgotten",
    meaning: "no costs were deducted",
    remedy: "deduct the costs that the insurer may keep under the clause",
    likelihood: 0.65,
    // The input may give costs as an amount instead of a share.
    option: { "options.costs.amount": undefined, "options.costs.share": "0" },
    ...inSteps((account) =>
      stepIn(account, "costs") ? withFormula(account, "costs", () => "0") : withOperands(account, { costs: whole(0) }),
    ),
  },
  {
    name: "costs-on-circumstance",
    meaning: "costs were deducted although the Code does not allow any deduction for costs",
    remedy: "do not deduct any costs on this ground",
    likelihood: 0.6,
    ...inSteps((account) =>
      withAll([operandOf(account, "paidPremium")], (paid) =>
        costsIn(account, paid).flatMap((costs) =>
          withFormula(
            account,
            account.amountId,
            (formula) => formula.replace("max(unearnedPremium, 0)", "max(unearnedPremium − costs, 0)"),
            { costs },
          ),
        ),
      ),
    ),
  },
  {
    name: "earned-from-paid",
    meaning: "the earned premium was calculated from the premium received, not from the premium under the contract",
    remedy: "calculate the earned premium from the premium under the contract",
    likelihood: 0.55,
    ...inSteps((account) =>
      withAll([operandOf(account, "paidPremium")], (premium) => withOperands(account, { premium })),
    ),
  },
  {
    name: "share-forgotten",
    meaning: "the part of the premium that is not intended for payouts was also returned",
    remedy: "return only the share of the premium intended for payouts",
    likelihood: 0.7,
    option: { "options.returnableShare": "1" },
    ...inSteps((account) => withOperands(account, { returnableShare: one })),
  },
  {
    name: "share-of-whole",
    meaning:
      "the share that is not returned was calculated from the whole premium, not from the premium for the unused days",
    remedy: "apply the share to the premium for the unused days",
    likelihood: 0.55,
    ...inSteps((account) =>
      withFormula(account, account.amountId, (formula) =>
        formula.includes("returnableShare")
          ? replaceCall(
              formula,
              "round",
              (inner) =>
                `round(max(${inner.replace(" × returnableShare", "")} − paidPremium × (1 − returnableShare), 0))`,
            )
          : undefined,
      ),
    ),
  },
  {
    name: "percent-cut",
    meaning: "percentages were truncated to one decimal before they were multiplied",
    remedy: "multiply first and round once, at the end",
    likelihood: 0.4,
    ...inSteps((account) => [
      ...withProRata(account, ({ days, term, share = one }) => ({
        shareOfDays: roundTo(multiply(roundTo(divide(days, term), 3, "down"), share), 3, "down"),
      })),
      ...withProRata(account, ({ days, term, share = one }) => ({
        shareOfDays: multiply(roundTo(divide(days, term), 3, "down"), share),
      })),
    ]),
  },
  {
    name: "rounds-share-of-days",
    meaning: "the share of the days in the term was rounded before it was multiplied by the premium",
    remedy: "multiply first and round once, at the end",
    likelihood: 0.35,
    ...inSteps((account) =>
      [2, 4].flatMap((decimals) =>
        withProRata(account, ({ days, term, share = one }) => ({
          shareOfDays: multiply(roundTo(divide(days, term), decimals), share),
        })),
      ),
    ),
  },
  {
    name: "rounds-daily-premium",
    meaning: "the premium for one day was rounded before it was multiplied by the number of days",
    remedy: "multiply first and round once, at the end",
    likelihood: 0.6,
    ...inSteps((account) =>
      [2, 0].flatMap((decimals) =>
        withProRata(account, ({ amount, term }) => ({ perDay: roundTo(divide(amount, term), decimals) })),
      ),
    ),
  },
  {
    name: "divides-first",
    meaning:
      "the premium was first divided by the days in the term, to a fixed number of digits, and only then multiplied",
    remedy: "multiply first, then divide once",
    likelihood: 0.25,
    ...inSteps((account) => [
      ...[20, 10].flatMap((digits) =>
        withProRata(account, ({ amount, term }) => ({ perDay: toDigits(divide(amount, term), digits) })),
      ),
      ...withProRata(account, ({ amount, term }) => ({ perDay: roundTo(divide(amount, term), 20) })),
    ]),
  },
  {
    name: "rounds-daily-penalty",
    meaning: "the penalty for one day was rounded before it was multiplied by the number of days",
    remedy: "multiply first and round once, at the end",
    likelihood: 0.5,
    ...inSteps((account) => {
      const values = [operandOf(account, "premium"), operandOf(account, "dailyShare"), account.rounding] as const;
      return withAll(values, (premium, share, rounding) =>
        withFormula(account, "accrued-penalty", () => "penaltyOfDay × daysLate", {
          penaltyOfDay: round(multiply(premium, share), rounding),
        }),
      );
    }),
  },
  {
    name: "penalty-uncapped",
    meaning: "a penalty greater than the premium was charged",
    remedy: "do not charge more than the premium",
    likelihood: 0.6,
    ...inSteps((account) =>
      stepIn(account, "accrued-penalty") ? withFormula(account, "penalty", () => "round(accruedPenalty)") : [],
    ),
  },
  {
    name: "payout-uncapped",
    meaning: "more than the limit was paid",
    remedy: "do not pay more than the limit",
    likelihood: 0.6,
    ...inSteps((account) => withFormula(account, "payout", (formula) => formula.replace(/\blimit\b/, HUGE))),
  },
  {
    name: "deductible-after-limit",
    meaning: "the deductible was deducted after the limit had been applied to the loss",
    remedy: "deduct the deductible from the loss before applying the limit",
    likelihood: 0.4,
    ...inSteps((account) =>
      withAll([operandOf(account, "sumInsured"), operandOf(account, "paidClaims")], (insured, claims) => {
        const most = subtract(insured, claims);
        const loss = operandOf(account, "depreciation") ?? most;
        const deductible = amountAt(account, "deductible.amount");
        const isBelow = deductible !== undefined && !isLess(deductible, minimum(loss, most));
        return withFormula(
          account,
          "loss-after-deductible",
          (formula) =>
            formula.startsWith("max") ? formula.replace("loss", "min(loss, most)") : isBelow ? "0" : "min(loss, most)",
          { most },
        );
      }),
    ),
  },
  {
    name: "double-of-depreciation",
    meaning: "the amount that others paid was deducted from the depreciation, not from the whole loss",
    remedy: "deduct the amount that others paid from the whole loss",
    likelihood: 0.4,
    ...inSteps((account) =>
      withFormula(account, "uncompensated-loss", (formula) => formula.replace("actualLoss", "loss")),
    ),
  },
  {
    name: "set-off-unbounded",
    meaning: "the premium set off exceeded the payout",
    remedy: "do not set off more than the payout",
    likelihood: 0.3,
    ...inSteps((account) => withFormula(account, "set-off", () => "premiumDue")),
  },
  {
    name: "pro-rata-months",
    meaning: "one twelfth was charged for each month",
    remedy: "charge the share in the table",
    likelihood: 0.6,
    ...inSteps((account) => {
      const { months } = account.result as { readonly months?: number };
      const started = months ?? withAll([dayAt(account, "firstDay"), dayAt(account, "lastDay")], monthsStarted);
      const partOfYear = "min(round(annualPremium × months ÷ 12), annualPremium)";
      return withAll([started], (count) => withFormula(account, "premium", () => partOfYear, { months: whole(count) }));
    }),
  },
  {
    name: "pro-rata-for-share",
    meaning: "the premium for the elapsed days was kept, although the law lets the insurer keep a share from the table",
    remedy: "keep the share in the table",
    likelihood: 0.6,
    ...inSteps((account) => {
      const { operands } = stepIn(account, "elapsed-percent") ?? {};
      const partOfDays = "min(round(paidPremium × usedDays ÷ termDays), paidPremium)";
      return withAll([operands?.usedDays, operands?.termDays], (usedDays, termDays) =>
        withFormula(account, "retained-premium", () => partOfDays, {
          usedDays: readExact(usedDays),
          termDays: readExact(termDays),
        }),
      );
    }),
  },
  {
    name: "share-of-contract-premium",
    meaning: "the retained premium was calculated from the premium under the contract, not from the premium received",
    remedy: "keep a part of the premium received",
    likelihood: 0.5,
    ...inSteps((account) =>
      withAll([amountAt(account, "contract.premium")], (premium) =>
        withFormula(account, "retained-premium", (formula) => formula.replace("round(paidPremium", "round(premium"), {
          premium,
        }),
      ),
    ),
  },
  {
    name: "costs-besides-share",
    meaning: "a further 10% was kept for costs",
    remedy: "do not keep anything for costs",
    likelihood: 0.45,
    ...inSteps((account) =>
      withFormula(account, "retained-premium", (formula) =>
        replaceCall(formula, "round", (inner) => `round(${inner} + paidPremium × 0.1)`),
      ),
    ),
  },
  {
    name: "leap-year-of-last-day",
    meaning: "the number of days in the wrong year was used",
    remedy: "use the number of days in the year in which the term begins",
    likelihood: 0.4,
    ...inSteps((account) =>
      withAll([operandOf(account, "yearDays")], (yearDays) =>
        withOperands(account, { yearDays: subtract(whole(365 + 366), yearDays) }),
      ),
    ),
  },
  {
    name: "negative-return",
    meaning: "the return premium was negative",
    remedy: "return nothing if the costs exceed the unearned premium",
    likelihood: 0.4,
    ...inSteps((account) =>
      withFormula(account, account.amountId, (formula) => replaceCall(formula, "max", (inner) => `(${inner})`)),
    ),
  },
  {
    name: "above-whole",
    meaning: "after rounding, a part of the amount was greater than the whole",
    remedy: "after rounding, limit each part to the whole",
    likelihood: 0.15,
    ...inSteps((account) =>
      withStep(account, ({ formula }) => {
        const text = formula.startsWith("min(round(") ? replaceCall(formula, "min", (part) => part) : undefined;
        return text === undefined ? undefined : { formula: text };
      }),
    ),
  },
  {
    name: "floats",
    meaning: "the amount was computed in binary floating point",
    remedy: "compute with exact decimals or fractions",
    likelihood: 0.2,
    ...inSteps((account) =>
      [DRIFT + 1n, DRIFT - 1n].flatMap((numerator) =>
        withStep(account, ({ formula, operands }) => {
          const text = replaceCall(formula, "round", (inner) => `round(drift × (${inner}))`);
          const drift = textOf(fraction(numerator, DRIFT));
          return text === undefined ? undefined : { formula: text, operands: { ...operands, drift } };
        }),
      ),
    ),
  },
  {
    name: "rounds-other-part",
    meaning: "the amount that the clause does not define was rounded",
    remedy: "round only the part that the clause defines, and take the remainder as the other part",
    likelihood: 0.2,
    ...inSteps((account) =>
      withStep(account, ({ formula, operands }) => {
        if (operands.paidPremium === undefined) return undefined;
        const text = replaceCall(formula, "round", (inner) => `(paidPremium − round(paidPremium − (${inner})))`);
        return text === undefined ? undefined : { formula: text };
      }),
    ),
  },
  {
    name: "rounds-both-parts",
    meaning: "the return premium and the retained premium were each rounded separately",
    remedy: "round only the part that the clause defines, and take the remainder as the other part",
    likelihood: 0.15,
    ...inSteps((account) => {
      const retained = stepIn(account, "retained-premium");
      const unlimited = retained && replaceCall(retained.formula, "min", (part) => part);
      const exact = unlimited && replaceCall(unlimited, "round", (inner) => `(${inner})`);
      return withAll([retained, exact], ({ operands }, text) =>
        withStep(account, ({ id }) =>
          id === account.amountId ? { formula: `round(paidPremium − ${text})`, operands } : undefined,
        ),
      );
    }),
  },
];

/** Greater than any limit. */
const HUGE = "1000000000000000";
