import { describe, expect, it } from "vitest";
import { ReturnPremiumError } from "../../../src/engine/return-premium-error.js";
import { ogpoPlus } from "../../../src/index.js";
import { payout } from "../../../src/kazakhstan/ogpo-plus/payout.js";
import { inShort, issuesOf } from "../../engine/inputs.js";

const sum = { sumInsured: "500000", depreciation: "180000" };

describe("an input of payout that is not valid", () => {
  it.each([
    { input: {}, issues: ["missing-field sumInsured", "missing-field depreciation"], why: "nothing is given" },
    {
      input: { depreciation: "1", paidClaims: "1" },
      issues: ["missing-field sumInsured"],
      why: "no sum to compare with",
    },
    { input: { ...sum, depreciation: null }, issues: ["invalid-type depreciation"], why: "null is no amount here" },
    { input: { ...sum, paidClaims: null }, issues: ["invalid-type paidClaims"], why: "nor is it a default" },
    {
      input: { ...sum, paidClaims: "500000.01" },
      issues: ["contradictory-facts paidClaims"],
      why: "more was paid than was insured",
    },
    { input: { ...sum, actualLoss: "1" }, issues: ["missing-field paidByOthers"], why: "the other of two" },
    { input: { ...sum, paidByOthers: "1" }, issues: ["missing-field actualLoss"], why: "the one of two" },
    {
      input: { ...sum, actualLoss: "x" },
      issues: ["invalid-amount actualLoss", "missing-field paidByOthers"],
      why: "it is there, and wrong",
    },
    {
      input: { ...sum, actualLoss: "x", paidByOthers: 1 },
      issues: ["invalid-amount actualLoss"],
      why: "both are there",
    },
    {
      input: { ...sum, deductible: {} },
      issues: ["missing-field deductible.kind", "missing-field deductible.amount"],
      why: "a deductible has a kind and an amount",
    },
    {
      input: { ...sum, deductible: { kind: "franchise", amount: -1 } },
      issues: ["invalid-option deductible.kind", "invalid-amount deductible.amount"],
      why: "a kind that there is not, an amount below zero",
    },
    { input: { ...sum, deductible: null }, issues: ["invalid-type deductible"], why: "null is no deductible" },
    {
      input: { ...sum, options: { mitigation: "none", rounding: {} } },
      issues: ["invalid-option options.mitigation", "unknown-field options.rounding"],
      why: "nothing is rounded, so there is no rounding",
    },
    {
      input: { payout: 1, mitigationCosts: "1e3", paidByOthers: 1, paidClaims: 2, depreciation: 1, sumInsured: 1 },
      issues: [
        "contradictory-facts paidClaims",
        "missing-field actualLoss",
        "invalid-amount mitigationCosts",
        "unknown-field payout",
      ],
      why: "all at once, in the order of the fields, unknown ones last",
    },
  ])("is refused with $issues: $why", ({ input, issues }) => {
    expect(inShort(issuesOf(payout, input))).toEqual(issues);
  });

  it("names both amounts that disagree, at the later-named one", () => {
    const outcome = ogpoPlus.payout.safe({ ...sum, paidClaims: "500000.01" });
    const issue = { path: ["paidClaims"], received: "500000.01", other: { path: ["sumInsured"], received: "500000" } };
    expect(outcome).toMatchObject({ success: false, error: { code: "invalid-input", issues: [issue] } });
    expect(() => ogpoPlus.payout({ ...sum, actualLoss: "1" })).toThrow(ReturnPremiumError);
  });
});
