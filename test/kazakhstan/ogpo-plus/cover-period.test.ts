import { expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { disagreementsIn } from "../../support/disagreements.js";

it("the cover of a premium is told without a step: it has no amount", () => {
  expect(ogpoPlus.coverPeriod({ premiumReceivedOn: "2025-01-30", months: 1 })).toStrictEqual({
    operation: "ogpo-plus/cover-period",
    ruleSet: { id: "ogpo-plus", edition: "2024-05-14" },
    firstDay: "2025-01-31",
    lastDay: "2025-02-28",
    termDays: 29,
    months: 1,
    steps: [],
    notes: [],
    assumed: [],
    conventions: {},
  });
});

it("a disagreement names the last day, and beside it what it disagrees with", () => {
  expect(disagreementsIn("ogpo-plus/cover-period")).toEqual([
    "contradictory-facts lastDay months",
    "dates-out-of-order lastDay premiumReceivedOn",
    "term-too-long lastDay premiumReceivedOn",
  ]);
});
