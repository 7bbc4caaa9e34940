import { describe, expect, it } from "vitest";
import { ReturnPremiumError } from "../../../src/engine/return-premium-error.js";
import { osago } from "../../../src/index.js";
import { latePaymentPenalty } from "../../../src/russia/osago/late-payment-penalty.js";
import { inShort, issuesOf } from "../../engine/inputs.js";
import { dayAfter } from "../../oracle/days.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { answersIn, runMain } from "../../support/command-line.js";

const dueOn = "2025-01-31";

const penaltyOf = (paidOn: string, premium = "7000", rounding?: osago.Conventions["rounding"]) =>
  osago.latePaymentPenalty({ premium, paidOn, dueOn, options: { rounding } });

describe("run computes the worked cases, of a premium of 7000", () => {
  it.each([
    { paidOn: "2025-02-14", daysLate: 14, penalty: "980.00", capped: false, why: "14 × 70" },
    { paidOn: "2025-05-11", daysLate: 100, penalty: "7000.00", capped: false, why: "100 × 70 is the premium" },
    { paidOn: "2025-05-12", daysLate: 101, penalty: "7000.00", capped: true, why: "101 × 70 = 7070 is above it" },
  ])("$daysLate days late cost $penalty: $why", async ({ paidOn, daysLate, penalty, capped }) => {
    const stdin = `${JSON.stringify({ premium: "7000", paidOn, dueOn })}\n`;
    const { code, stdout } = await runMain(["run", "osago/late-payment-penalty"], { stdin });
    expect(code).toBe(0);
    expect(answersIn(stdout)).toMatchObject([
      {
        operation: "osago/late-payment-penalty",
        ruleSet: { id: "osago" },
        currency: "RUB",
        dueOn,
        daysLate,
        penalty,
        capped,
      },
    ]);
  });
});

describe("the days late", () => {
  it.each([
    { paidOn: "2024-01-01", daysLate: 0, penalty: "0.00", why: "long before" },
    { paidOn: "2025-01-30", daysLate: 0, penalty: "0.00", why: "the day before" },
    { paidOn: "2025-01-31", daysLate: 0, penalty: "0.00", why: "on the very day" },
    { paidOn: "2025-02-01", daysLate: 1, penalty: "70.00", why: "the day after" },
    { paidOn: "2025-03-01", daysLate: 29, penalty: "2030.00", why: "28 days of February and one" },
    { paidOn: "2025-05-10", daysLate: 99, penalty: "6930.00", why: "one day short of the premium" },
    { paidOn: "2026-01-31", daysLate: 365, penalty: "7000.00", why: "a year late, never more than the premium" },
  ])("paid on $paidOn are $daysLate and cost $penalty: $why", ({ paidOn, daysLate, penalty }) => {
    expect(penaltyOf(paidOn)).toMatchObject({ daysLate, penalty, capped: daysLate > 100 });
  });

  it.each([
    { appliedOn: "2025-01-17", paidOn: "2025-01-31", daysLate: 0, why: "the 14th day after the application" },
    { appliedOn: "2025-01-17", paidOn: "2025-02-01", daysLate: 1, why: "the 15th" },
    { appliedOn: "2025-01-18", paidOn: "2025-02-03", daysLate: 2, why: "a Saturday is not moved to Monday" },
    { appliedOn: "2025-02-01", paidOn: "2025-01-31", daysLate: 0, why: "paid before it was applied for" },
  ])("from the application of $appliedOn to $paidOn are $daysLate: $why", ({ appliedOn, paidOn, daysLate }) => {
    const result = osago.latePaymentPenalty({ premium: "7000", appliedOn, paidOn });
    const dueOn = { "2025-01-17": "2025-01-31", "2025-01-18": "2025-02-01", "2025-02-01": "2025-02-15" }[appliedOn];
    expect(result).toMatchObject({ dueOn, daysLate, penalty: `${daysLate * 70}.00` });
  });
});

describe("the penalty", () => {
  it("has its steps and its note", () => {
    expect(penaltyOf("2025-02-03", "33.33")).toEqual({
      operation: "osago/late-payment-penalty",
      ruleSet: { id: "osago", edition: "2023-01-30" },
      currency: "RUB",
      dueOn,
      daysLate: 3,
      // 0.3333 × 3 = 0.9999.
      penalty: "1.00",
      capped: false,
      steps: [
        {
          id: "accrued-penalty",
          clause: "40-FZ 16.1(4)",
          formula: "premium × dailyShare × daysLate",
          operands: { premium: "33.33", dailyShare: "0.01", daysLate: "3" },
          exact: "9999/10000",
          value: "0.9999",
        },
        {
          id: "penalty",
          clause: "40-FZ 16.1(4)",
          formula: "min(round(accruedPenalty), premium)",
          operands: { accruedPenalty: "0.9999", premium: "33.33" },
          exact: "1/1",
          value: "1.00",
        },
      ],
      notes: [{ code: "natural-persons-only", clause: "40-FZ 16.1(4)", facts: {} }],
      assumed: [],
      conventions: { rounding: { unit: "0.01", mode: "half-up" } },
    });
  });

  it.each([
    { premium: "1050.50", days: 99, unit: "1", mode: "half-up", penalty: "1040", why: "1039.995" },
    { premium: "1050.50", days: 99, unit: "1", mode: "down", penalty: "1039", why: "1039.995, down" },
    {
      premium: "1050.50",
      days: 100,
      unit: "1",
      mode: "down",
      penalty: "1050.50",
      why: "the premium itself, unrounded",
    },
    { premium: "1050.50", days: 101, unit: "1", mode: "up", penalty: "1050.50", why: "and above it too" },
    {
      premium: "105",
      days: 99,
      unit: "10",
      mode: "up",
      penalty: "105.00",
      why: "103.95 rounded is 110, above the premium",
    },
    { premium: "105", days: 99, unit: "10", mode: "down", penalty: "100", why: "103.95, down" },
    { premium: "0.01", days: 49, unit: "0.01", mode: "half-up", penalty: "0.00", why: "0.0049" },
    { premium: "0.01", days: 50, unit: "0.01", mode: "half-up", penalty: "0.01", why: "0.005, half up" },
    { premium: "0.01", days: 50, unit: "0.01", mode: "half-down", penalty: "0.00", why: "0.005, half down" },
    { premium: "0.01", days: 100, unit: "0.01", mode: "down", penalty: "0.01", why: "the premium itself" },
    { premium: "7000", days: 0, unit: "1", mode: "half-up", penalty: "0", why: "nothing, in whole roubles" },
  ] as const)(
    "of $premium after $days days, by $unit $mode, is $penalty: $why",
    ({ premium, days, unit, mode, penalty }) => {
      const paidOn = dayAfter(dueOn, days);
      const result = penaltyOf(paidOn, premium, { unit, mode });
      expect(result).toMatchObject({ daysLate: days, penalty, capped: days > 100 });
      expect(result.steps.at(-1)?.value).toBe(penalty);
      expect(complaintsAboutSteps(result.steps, { unit, mode })).toEqual([]);
    },
  );
});

describe("an input", () => {
  const ok = { premium: "7000", paidOn: "2025-02-14", dueOn };

  it.each([
    { input: ok, issues: [], why: "with the last day to pay" },
    {
      input: { premium: 7000n, paidOn: "2025-02-14", appliedOn: "2025-01-17" },
      issues: [],
      why: "with the application",
    },
    { input: { ...ok, appliedOn: "2025-01-17" }, issues: ["contradictory-facts dueOn"], why: "with both, which agree" },
    { input: { ...ok, dueOn: undefined }, issues: ["missing-field appliedOn"], why: "with neither" },
    { input: { ...ok, dueOn: null }, issues: ["invalid-type dueOn"], why: "null is no day, and no absence either" },
    { input: { ...ok, dueOn: "x" }, issues: ["invalid-date dueOn"], why: "no day" },
    { input: { ...ok, appliedOn: "x" }, issues: ["invalid-date appliedOn"], why: "no day beside a day" },
    {
      input: { ...ok, appliedOn: "x", dueOn: 5 },
      issues: ["invalid-date appliedOn", "invalid-type dueOn"],
      why: "none is one",
    },
    { input: { ...ok, premium: "0" }, issues: ["invalid-amount premium"], why: "a premium of nothing" },
    {
      input: { ...ok, options: { rounding: { unit: "0" } } },
      issues: ["invalid-amount options.rounding.unit", "missing-field options.rounding.mode"],
      why: "no rounding",
    },
    {
      input: { ...ok, options: { dailyShare: "0.02" } },
      issues: ["unknown-field options.dailyShare"],
      why: "the law sets the share",
    },
    { input: {}, issues: ["missing-field premium", "missing-field paidOn", "missing-field appliedOn"], why: "nothing" },
    { input: null, issues: ["invalid-type "], why: "null" },
  ])("has the issues $issues: $why", ({ input, issues }) => {
    expect(inShort(issuesOf(latePaymentPenalty, input))).toEqual(issues);
  });

  it("with both days is told of both", () => {
    expect(issuesOf(latePaymentPenalty, { ...ok, appliedOn: "2025-01-17" })).toMatchObject([
      {
        code: "contradictory-facts",
        path: ["dueOn"],
        received: dueOn,
        other: { path: ["appliedOn"], received: "2025-01-17" },
      },
    ]);
  });

  it("at fault is thrown by one form and returned by the other, the very same", () => {
    const input = { premium: "7000", paidOn: "2025-02-14" };
    expect(() => osago.latePaymentPenalty(input)).toThrow(ReturnPremiumError);
    expect(osago.latePaymentPenalty.safe(input)).toMatchObject({
      success: false,
      error: { code: "invalid-input", issues: [{ code: "missing-field", path: ["appliedOn"] }] },
    });
  });
});
