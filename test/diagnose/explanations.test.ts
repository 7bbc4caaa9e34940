import { describe, expect, it } from "vitest";
import { diagnose, findDiagnosis } from "../../src/diagnose/diagnose.js";
import { returnPremium } from "../../src/kazakhstan/life-cabinet/return-premium.js";
import { returnPremium as ogpoPlusReturnPremium } from "../../src/kazakhstan/ogpo-plus/return-premium.js";
import { thinned } from "../support/mutants.js";
import { withdrawn } from "../vectors/tables/yearly-contract.js";
import { printed } from "./inputs.js";

/** Whole amounts near the right one: some of them result from two mistakes. */
const nearby = Array.from({ length: 40 }, (_, index) => String(53_720 + index));

describe("explanations", () => {
  it("come with the likeliest first; a mistake in a formula is half as likely if it gives zero", () => {
    const { explanations } = diagnose(returnPremium, printed, "0");
    // Each has the likelihood 0.3, but that of the days, which are in a formula, is halved.
    expect(explanations.map(({ mistakes }) => mistakes)).toEqual([["nothing-returned"], ["used-days-for-unused"]]);
  });

  it("come with a mistake in a formula first that is likelier than one in the input", () => {
    const { explanations } = diagnose(returnPremium, printed, "53 803");
    // 0.35 and 0.2.
    expect(explanations.map(({ mistakes }) => mistakes)).toEqual([
      ["termination-day-unused"],
      ["zone-shifted-terminated-on"],
    ]);
  });

  it("are pairs only of an amount that no single mistake gives, and of two different mistakes, one after the other", () => {
    const pairs = thinned(nearby).flatMap((shown) => {
      const { diagnosis, found } = findDiagnosis(returnPremium, printed, shown);
      const isExplained = diagnosis.verdict === "explained";
      return isExplained && found[0]?.mistakes.length === 2 ? [found.map(({ mistakes }) => mistakes)] : [];
    });
    expect(pairs.length).toBeGreaterThan(0);
    const stages = ["input", "steps", "print"];
    for (const mistakes of pairs.flat()) {
      const [first, second] = mistakes;
      expect(mistakes.length).toBe(2);
      expect(first?.name).not.toBe(second?.name);
      expect(stages.indexOf(first?.stage ?? "")).toBeLessThanOrEqual(stages.indexOf(second?.stage ?? ""));
      // A slip in a digit would explain any amount besides another mistake.
      expect([first?.name, second?.name]).not.toContain("digit-lost");
      expect([first?.name, second?.name]).not.toContain("digits-swapped");
    }
    for (const found of pairs) {
      const likelihoods = found.map(([first, second]) => (first?.likelihood ?? 0) * (second?.likelihood ?? 0));
      expect(likelihoods).toEqual(likelihoods.toSorted((a, b) => b - a));
    }
  });
});

describe("a mistake", () => {
  it("can give an amount below zero, if the part that is kept has no limit", () => {
    const input = {
      contract: { ...withdrawn.contract, premium: "20000.50" },
      termination: { reason: "replacement", terminatedOn: "2026-02-28" },
      options: { rounding: { unit: "1", mode: "half-up" } },
    };
    // 20000.50 × 364 ÷ 360 = 20222.73 is kept of 20000.50.
    const { explanations } = diagnose(ogpoPlusReturnPremium, input, "-222");
    expect(explanations.map(({ mistakes }) => mistakes)).toContainEqual(["divisor-360", "rounds-both-parts"]);
  });

  it("is not made twice, even if it can be made at two stages", () => {
    // 60000 × 9 ÷ 1827 = 295.57: two days too many, by the option and by the count.
    expect(diagnose(returnPremium, printed, "53 704").verdict).toBe("unexplained");
  });
});

describe("the nearest amount", () => {
  it.each([
    // 53803 and 53793 are the next ones; slips in a digit are not considered.
    { shown: "53 811", mistake: "termination-day-unused", gives: "53803" },
    // 59770.115, without costs; the step before the costs shows the same, but is less likely.
    { shown: "59 738", mistake: "costs-forgotten", gives: "59770" },
    { shown: "59 850", mistake: "costs-forgotten", gives: "59770" },
    // Nearer than 53769 by 33 tenge for one day, and than 53770, which is right.
    { shown: "53 769,9", mistake: "always-hundredths", gives: "53770.11" },
    { shown: "30 000", mistake: "divisor-360", gives: "52833" },
  ])("to $shown is $gives, by $mistake", ({ shown, mistake, gives }) => {
    expect(diagnose(returnPremium, printed, shown)).toMatchObject({
      verdict: "unexplained",
      nearest: { mistakes: [mistake], gives },
    });
  });
});
