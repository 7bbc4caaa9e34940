import { describe, expect, it } from "vitest";
import { textOf } from "../../src/diagnose/account.js";
import { mistakesFor } from "../../src/diagnose/mistakes.js";
import { valueAt } from "../../src/engine/received.js";
import { returnPremium as civilCodeReturnPremium } from "../../src/kazakhstan/civil-code/return-premium.js";
import { returnPremium as lifeCabinetReturnPremium } from "../../src/kazakhstan/life-cabinet/return-premium.js";
import { returnPremium as ogpoPlusReturnPremium } from "../../src/kazakhstan/ogpo-plus/return-premium.js";
import { latePaymentPenalty } from "../../src/russia/osago/late-payment-penalty.js";
import { evaluateStep } from "../oracle/evaluate-step.js";
import { fractionText, readFraction } from "../oracle/fractions.js";
import { rightAccount } from "./accounts.js";
import { printed } from "./inputs.js";

interface Case {
  readonly operation: Parameters<typeof rightAccount>[0];
  readonly input: unknown;
  readonly name: string;
}

/** The accounts that a mistake gives, at whatever stage a mistake of that name is made. */
const accountsOf = ({ operation, input, name }: Case) => {
  const right = rightAccount(operation, input);
  return mistakesFor(right, 2).flatMap((mistake) => (mistake.name === name ? mistake.make(right) : []));
};

/** 60 000 for 1827 days, of which 37 are used, the last of them 29 February 2024; there is another in 2028. */
const afterLeapDay = {
  operation: civilCodeReturnPremium,
  input: {
    contract: { ...printed.contract, concludedOn: "2024-01-24", policyholder: "natural-person" },
    termination: { reason: "object-ceased", terminatedOn: "2024-03-01" },
  },
};

const late = {
  operation: latePaymentPenalty,
  input: { premium: "7000", dueOn: "2025-02-28", paidOn: "2025-03-01" },
};

const ending = (terminatedOn: string) => ({
  operation: lifeCabinetReturnPremium,
  input: { ...printed, termination: { ...printed.termination, terminatedOn } },
});

describe("a mistake is made in all its ways and in no other", () => {
  it.each([
    {
      ...afterLeapDay,
      name: "leap-day-forgotten",
      // Counted up to the last day, plus one, the leap day is not lost.
      amounts: ["60000 − 60000 × 36 ÷ 1825", "60000 − 60000 × 37 ÷ 1825", "60000 − 60000 × 36 ÷ 1825"],
    },
    {
      ...afterLeapDay,
      name: "local-time-days",
      // Counted up to the last day, plus one, its 25th hour is not counted.
      amounts: ["60000 − 60000 × 38 ÷ 1828", "60000 − 60000 × 37 ÷ 1828", "60000 − 60000 × 38 ÷ 1828"],
    },
    // It ends on its first day, and not before the term.
    { ...ending("2024-01-24"), name: "reason-before-start", amounts: [] },
    // Paid a single day late, at 1% of the premium a day.
    { ...late, name: "penalty-of-one-day", amounts: [] },
    { ...late, name: "penalty-on-due-day", amounts: ["140"] },
    // By 30-day months, there are three days from 28 February to 1 March; in 2025, there is no 29 February.
    { ...late, name: "penalty-by-thirty-day-months", amounts: ["210"] },
    { ...late, name: "leap-day-forgotten", amounts: [] },
    // Its formula divides no premium into two parts.
    { ...late, name: "rounds-other-part", amounts: [] },
    // Its input has no actual loss, no count and no day of application.
    { ...late, name: "double-forgotten", amounts: [] },
    { ...late, name: "whole-counts-only", amounts: [] },
    { ...late, name: "penalty-from-application", amounts: [] },
  ])("$name: $amounts", ({ amounts, ...one }) => {
    const rounding = { unit: "0.01", mode: "half-up" } as const;
    const byHand = amounts.map((amount) => evaluateStep({ formula: `round(${amount})`, operands: {} }, rounding));
    expect(accountsOf(one).map(({ amount }) => fractionText(readFraction(textOf(amount))))).toEqual(byHand);
  });
});

/** A natural person withdraws from OGPO+ insurance. */
const withdrawn = (concludedOn: string, firstDay: string, terminatedOn: string) => ({
  operation: ogpoPlusReturnPremium,
  input: {
    contract: { concludedOn, firstDay, lastDay: "2026-02-06", premium: "36500", policyholder: "natural-person" },
    termination: { reason: "withdrawal", terminatedOn },
  },
});

describe("the last day of the cooling-off period", () => {
  it.each([
    // From Friday, 7 February, the period ends on a Friday, and a day later on a Saturday that is taken as a working day.
    { ...withdrawn("2025-02-07", "2025-02-07", "2025-02-22"), name: "cooling-off-15-days", days: ["2025-02-22"] },
    // From 1 March, it ends on Saturday, 15 March, and therefore on Monday.
    {
      ...withdrawn("2025-03-01", "2025-03-02", "2025-03-17"),
      name: "shift-backward",
      days: ["2025-03-14", "2025-03-13", "2025-03-12"],
    },
    // From 20 April 2024, it ends on Saturday, 4 May, which is a working day.
    {
      operation: civilCodeReturnPremium,
      input: {
        contract: {
          ...printed.contract,
          concludedOn: "2024-04-20",
          firstDay: "2024-04-21",
          policyholder: "natural-person",
        },
        termination: { reason: "withdrawal", terminatedOn: "2024-05-06" },
      },
      name: "ignores-working-weekends",
      days: ["2024-05-06"],
    },
  ])("is $days by $name", ({ days, ...one }) => {
    expect(accountsOf(one).map(({ result }) => valueAt(result, ["coolingOff", "lastDay"]))).toEqual(days);
  });
});

describe("a contract that predates the rules", () => {
  it.each([
    {
      firstDay: "2022-09-12",
      why: "is concluded when they take effect, on its first day",
      contract: { concludedOn: "2022-09-12", firstDay: "2022-09-12", lastDay: "2023-09-04" },
    },
    {
      firstDay: "2022-09-05",
      why: "comes four years later, if they take effect after its first day",
      contract: { concludedOn: "2026-09-01", firstDay: "2026-09-05", lastDay: "2027-09-04" },
    },
  ])("$why", ({ firstDay, contract }) => {
    const input = {
      contract: { concludedOn: "2022-09-01", firstDay, lastDay: "2023-09-04", premium: "36500" },
      termination: { reason: "withdrawal", terminatedOn: "2022-09-14" },
    };
    const withPolicyholder = { ...input, contract: { ...input.contract, policyholder: "natural-person" } };
    const accounts = accountsOf({
      operation: civilCodeReturnPremium,
      input: withPolicyholder,
      name: "law-reaches-back",
    });
    expect(accounts.map((account) => account.input)).toMatchObject([{ contract }]);
  });
});
