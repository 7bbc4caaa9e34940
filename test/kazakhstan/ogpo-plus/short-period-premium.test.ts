import { expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { disagreementsIn } from "../../support/disagreements.js";

it("the premium of a short term is told with its step and the rounding", () => {
  expect(ogpoPlus.shortPeriodPremium({ annualPremium: "100000", months: 7 })).toStrictEqual({
    operation: "ogpo-plus/short-period-premium",
    ruleSet: { id: "ogpo-plus", edition: "2024-05-14" },
    months: 7,
    share: "0.75",
    premium: "75000.00",
    clause: "5.4",
    currency: "KZT",
    steps: [
      {
        id: "premium",
        clause: "5.4",
        formula: "min(round(annualPremium × share), annualPremium)",
        operands: { annualPremium: "100000", share: "0.75" },
        exact: "75000/1",
        value: "75000.00",
      },
    ],
    notes: [],
    assumed: [],
    conventions: { rounding: { unit: "0.01", mode: "half-up" } },
  });
});

it("a bigint that is a multiple of the unit is printed as one", () => {
  const options = { rounding: { unit: "1", mode: "up" } } as const;
  expect(ogpoPlus.shortPeriodPremium({ annualPremium: 100n, months: 12, options }).premium).toBe("100");
});

it("a disagreement names the later field, and beside it the one that it disagrees with", () => {
  expect(disagreementsIn("ogpo-plus/short-period-premium")).toEqual([
    "contradictory-facts firstDay months",
    "contradictory-facts lastDay months",
    "dates-out-of-order lastDay firstDay",
    "term-too-long lastDay firstDay",
  ]);
});
