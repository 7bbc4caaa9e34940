import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { disagreementsIn } from "../../support/disagreements.js";

describe("the steps of a payout", () => {
  const full = {
    sumInsured: "500000",
    depreciation: "180000.5",
    paidClaims: "400000",
    deductible: { kind: "unconditional", amount: "20000" },
    actualLoss: "900000",
    paidByOthers: "850000",
    premiumDue: "7000",
    mitigationCosts: "60000",
    options: { mitigation: "within-sum-insured" },
  } as const;

  it("show the caps in their order, every amount of the result, and nothing rounded", () => {
    expect(ogpoPlus.payout(full)).toStrictEqual({
      operation: "ogpo-plus/payout",
      ruleSet: { id: "ogpo-plus", edition: "2024-05-14" },
      currency: "KZT",
      payout: "50000.00",
      setOff: "7000.00",
      mitigation: "50000.00",
      payable: "93000.00",
      boundBy: "double-insurance",
      remainingSumInsured: "50000.00",
      exhausted: false,
      steps: [
        {
          id: "loss",
          clause: "8.5",
          formula: "depreciation",
          operands: { depreciation: "180000.5" },
          exact: "360001/2",
          value: "180000.5",
        },
        {
          id: "loss-after-deductible",
          clause: "1.2",
          formula: "max(loss − deductible, 0)",
          operands: { loss: "180000.5", deductible: "20000" },
          exact: "320001/2",
          value: "160000.5",
        },
        {
          id: "limit",
          clause: "9.3(2)",
          formula: "sumInsured − paidClaims",
          operands: { sumInsured: "500000", paidClaims: "400000" },
          exact: "100000/1",
          value: "100000",
        },
        {
          id: "uncompensated-loss",
          clause: "12.2",
          formula: "max(actualLoss − paidByOthers, 0)",
          operands: { actualLoss: "900000", paidByOthers: "850000" },
          exact: "50000/1",
          value: "50000",
        },
        {
          id: "payout",
          clause: "8.5",
          formula: "min(min(min(loss, lossAfterDeductible), limit), uncompensatedLoss)",
          operands: { loss: "180000.5", lossAfterDeductible: "160000.5", limit: "100000", uncompensatedLoss: "50000" },
          exact: "50000/1",
          value: "50000.00",
        },
        {
          id: "remaining-sum-insured",
          clause: "9.3(2)",
          formula: "limit − payout",
          operands: { limit: "100000", payout: "50000" },
          exact: "50000/1",
          value: "50000.00",
        },
        {
          id: "set-off",
          clause: "8.6",
          formula: "min(premiumDue, payout)",
          operands: { premiumDue: "7000", payout: "50000" },
          exact: "7000/1",
          value: "7000.00",
        },
        {
          id: "mitigation",
          clause: "7.2(5)",
          formula: "min(mitigationCosts, remainingSumInsured)",
          operands: { mitigationCosts: "60000", remainingSumInsured: "50000" },
          exact: "50000/1",
          value: "50000.00",
        },
        {
          id: "payable",
          clause: "8.6",
          formula: "payout − setOff + mitigation",
          operands: { payout: "50000", setOff: "7000", mitigation: "50000" },
          exact: "93000/1",
          value: "93000.00",
        },
      ],
      notes: [],
      assumed: [],
      conventions: { mitigation: "within-sum-insured" },
    });
  });

  it("leave out the caps that do not apply", () => {
    const { steps, conventions } = ogpoPlus.payout({ sumInsured: "500000", depreciation: "180000" });
    expect(steps.map(({ id }) => id)).toEqual([
      "loss",
      "limit",
      "payout",
      "remaining-sum-insured",
      "set-off",
      "mitigation",
      "payable",
    ]);
    expect(conventions).toEqual({ mitigation: "in-full" });
  });
});

it("a disagreement names the earlier claims, and beside them the sum insured", () => {
  expect(disagreementsIn("ogpo-plus/payout")).toEqual(["contradictory-facts paidClaims sumInsured"]);
});
