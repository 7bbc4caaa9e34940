import { describe, expect, it } from "vitest";
import { describeExplanation, describeVerdict } from "../../src/diagnose/describe.js";
import { findDiagnosis } from "../../src/diagnose/diagnose.js";
import type { AnyOperation } from "../../src/engine/operation.js";
import { returnPremium } from "../../src/kazakhstan/life-cabinet/return-premium.js";
import { payout } from "../../src/kazakhstan/ogpo-plus/payout.js";
import { printed } from "./inputs.js";

/** The first explanation of an amount, or the nearest one, line by line. */
function linesOf(operation: AnyOperation, input: unknown, shown: string): readonly string[] {
  const { diagnosis, found } = findDiagnosis(operation, input, shown);
  const first = diagnosis.nearest ?? diagnosis.explanations[0];
  return first === undefined ? [] : describeExplanation(first, found[0]);
}

describe("a verdict in words", () => {
  it.each([
    { verdict: { verdict: "agrees" }, lines: ["They agree."] },
    {
      verdict: { verdict: "explained" },
      lines: ["These mistakes produce the amount shown, most likely first:"],
    },
    { verdict: { verdict: "unexplained" }, lines: ["No known mistake produces the amount shown."] },
    {
      verdict: { verdict: "unreadable", readings: ["1234", "1.234"] },
      lines: ["The text shown cannot be read as a single amount.", "It may mean 1234 or 1.234."],
    },
    { verdict: { verdict: "unreadable" }, lines: ["The text shown cannot be read as a single amount."] },
    {
      verdict: {
        verdict: "unexplained",
        nearest: { mistakes: ["retained-shown"], gives: "6230", clause: "842(2)", remedy: "" },
      },
      lines: ["No known mistake produces the amount shown.", "The nearest amount is 6230:"],
    },
  ] as const)("$lines", ({ verdict, lines }) => {
    expect(describeVerdict(verdict)).toEqual(lines);
  });
});

describe("an explanation in words", () => {
  it("says of two mistakes what was done, and what to do instead", () => {
    // 60000 − 33 × 8 − 6000, with 33 tenge for one day.
    expect(linesOf(returnPremium, printed, "53 736")).toEqual([
      "  the day of termination was counted as used; and " +
        "the premium for one day was rounded before it was multiplied by the number of days",
      "      termination-day-counted, rounds-daily-premium, against 842(2)",
      "      charge for the days before the day of termination, but not for the day of termination itself; " +
        "multiply first and round once, at the end",
    ]);
  });

  it("names both options of the input that another reading replaces", () => {
    const given = { ...printed, options: { usedDays: "through-termination", costs: { amount: "500" } } };
    // 60000 less 7 of 1827 days, without costs: 59770.11.
    expect(linesOf(returnPremium, given, "59 770").at(-1)).toBe(
      "      not a mistake, but another reading, in place of your options.usedDays and options.costs: " +
        "--options.usedDays=before-termination --options.costs.share=0",
    );
  });

  it("names a step as people write it", () => {
    // The loss less the deductible, 280 000, when 250 000 is left to pay.
    const loss = { sumInsured: "500000", depreciation: "300000", paidClaims: "250000" };
    const input = { ...loss, deductible: { kind: "unconditional", amount: "20000" } };
    expect(linesOf(payout, input, "280 000").slice(0, 3)).toEqual([
      "  more than the limit was paid",
      expect.stringMatching(/^ {6}payout-uncapped, against /),
      "      do not pay more than the limit",
    ]);
    const { found } = findDiagnosis(payout, input, "280 000");
    const shown = found.flatMap(({ mistakes }) => mistakes).find(({ name }) => name === "loss-after-deductible-shown");
    expect([shown?.meaning, shown?.remedy]).toEqual([
      'the step "loss after deductible" is shown',
      'show the step "payable"',
    ]);
  });

  it.each([
    { unit: "1", shown: "53 770,11", says: "the amount was not rounded to whole tenge" },
    { unit: "10", shown: "53 770,11", says: "the amount was rounded to 0.01 instead of to the rounding unit" },
    { unit: "1", shown: "53 770,1149", says: "the amount was not rounded" },
    { unit: "0.01", shown: "53 770", says: "the decimals of the amount are not shown" },
  ])("of $shown, with the rounding unit $unit: $says", ({ unit, shown, says }) => {
    const given = { ...printed, options: { rounding: { unit, mode: "half-up" } } };
    const { found } = findDiagnosis(returnPremium, given, shown);
    expect(found.flatMap(({ mistakes }) => mistakes.map(({ meaning }) => meaning))).toContain(says);
  });
});
