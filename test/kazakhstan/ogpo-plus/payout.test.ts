import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { answersIn, runMain } from "../../support/command-line.js";

const sum = { sumInsured: "500000", depreciation: "180000" };

const conditional = (amount: string) => ({ kind: "conditional", amount }) as const;
const unconditional = (amount: string) => ({ kind: "unconditional", amount }) as const;

describe("a payout is the least of its bounds", () => {
  it.each([
    { input: sum, payout: "180000.00", boundBy: "loss", left: "320000.00", why: "the loss below the sum insured" },
    {
      input: { ...sum, sumInsured: "180000" },
      payout: "180000.00",
      boundBy: "loss",
      left: "0.00",
      why: "the loss equal to the sum insured: the first among equals",
    },
    {
      input: { ...sum, sumInsured: "179999.99" },
      payout: "179999.99",
      boundBy: "sum-insured",
      left: "0.00",
      why: "the loss a tiyn above the sum insured",
    },
    {
      input: { ...sum, paidClaims: "320000" },
      payout: "180000.00",
      boundBy: "loss",
      left: "0.00",
      why: "earlier payouts leave just as much: the limit is exactly exhausted",
    },
    {
      input: { ...sum, paidClaims: "319999.99" },
      payout: "180000.00",
      boundBy: "loss",
      left: "0.01",
      why: "a tiyn is left",
    },
    {
      input: { ...sum, paidClaims: "320000.01" },
      payout: "179999.99",
      boundBy: "sum-insured",
      left: "0.00",
      why: "500000 - 320000.01",
    },
    {
      input: { ...sum, paidClaims: "500000" },
      payout: "0.00",
      boundBy: "sum-insured",
      left: "0.00",
      why: "nothing was left before",
    },
    { input: { ...sum, depreciation: "0" }, payout: "0.00", boundBy: "loss", left: "500000.00", why: "no loss" },
    {
      input: { sumInsured: "0", depreciation: "0" },
      payout: "0.00",
      boundBy: "loss",
      left: "0.00",
      why: "no loss and no sum insured: equals",
    },
    {
      input: { ...sum, deductible: unconditional("20000") },
      payout: "160000.00",
      boundBy: "deductible",
      left: "340000.00",
      why: "the excess, 180000 - 20000",
    },
    {
      input: { ...sum, deductible: unconditional("180000") },
      payout: "0.00",
      boundBy: "deductible",
      left: "500000.00",
      why: "a deductible equal to the loss",
    },
    {
      input: { ...sum, deductible: unconditional("179999.99") },
      payout: "0.01",
      boundBy: "deductible",
      left: "499999.99",
      why: "a tiyn above it",
    },
    {
      input: { ...sum, deductible: unconditional("0") },
      payout: "180000.00",
      boundBy: "loss",
      left: "320000.00",
      why: "a deductible of nothing bounds nothing",
    },
    {
      input: { ...sum, deductible: conditional("180000") },
      payout: "0.00",
      boundBy: "deductible",
      left: "500000.00",
      why: "a loss equal to a conditional deductible is not above it",
    },
    {
      input: { ...sum, deductible: conditional("179999.99") },
      payout: "180000.00",
      boundBy: "loss",
      left: "320000.00",
      why: "a larger loss pays in full",
    },
    {
      input: { ...sum, sumInsured: "100000", deductible: unconditional("80000") },
      payout: "100000.00",
      boundBy: "deductible",
      left: "0.00",
      why: "the deductible comes before the limit: 180000 - 80000 is the limit, equals",
    },
    {
      input: { ...sum, sumInsured: "100000", deductible: unconditional("79999.99") },
      payout: "100000.00",
      boundBy: "sum-insured",
      left: "0.00",
      why: "180000 - 79999.99 is above the limit",
    },
    {
      input: { ...sum, actualLoss: "900000", paidByOthers: "720000" },
      payout: "180000.00",
      boundBy: "loss",
      left: "320000.00",
      why: "900000 - 720000 is the loss: equals",
    },
    {
      input: { ...sum, actualLoss: "900000", paidByOthers: "720000.01" },
      payout: "179999.99",
      boundBy: "double-insurance",
      left: "320000.01",
      why: "others left a tiyn less than the loss",
    },
    {
      input: { ...sum, actualLoss: "900000", paidByOthers: "900000.01" },
      payout: "0.00",
      boundBy: "double-insurance",
      left: "500000.00",
      why: "others paid more than everything: at least 0",
    },
    {
      input: { ...sum, sumInsured: "100000", actualLoss: "900000", paidByOthers: "800000" },
      payout: "100000.00",
      boundBy: "sum-insured",
      left: "0.00",
      why: "the sum insured and what others left are equal: the first of the two",
    },
  ] as const)("$payout, by $boundBy: $why", ({ input, payout, boundBy, left }) => {
    const result = ogpoPlus.payout(input);
    expect(result).toMatchObject({ payout, boundBy, remainingSumInsured: left, exhausted: left === "0.00" });
    expect(result).toMatchObject({ setOff: "0.00", mitigation: "0.00", payable: payout });
    expect(complaintsAboutSteps(result.steps)).toEqual([]);
  });
});

describe("what is payable", () => {
  it.each([
    {
      more: { premiumDue: "5000" },
      setOff: "5000.00",
      mitigation: "0.00",
      payable: "175000.00",
      why: "a premium owed",
    },
    {
      more: { premiumDue: "180000" },
      setOff: "180000.00",
      mitigation: "0.00",
      payable: "0.00",
      why: "all of it is set off",
    },
    {
      more: { premiumDue: "180000.01" },
      setOff: "180000.00",
      mitigation: "0.00",
      payable: "0.00",
      why: "no more is set off than is paid out",
    },
    {
      more: { mitigationCosts: "15000" },
      setOff: "0.00",
      mitigation: "15000.00",
      payable: "195000.00",
      why: "costs come on top",
    },
    {
      more: { premiumDue: "200000", mitigationCosts: "15000" },
      setOff: "180000.00",
      mitigation: "15000.00",
      payable: "15000.00",
      why: "nothing is set off against costs",
    },
    {
      more: { mitigationCosts: "400000" },
      setOff: "0.00",
      mitigation: "400000.00",
      payable: "580000.00",
      why: "in full by default, above the sum insured",
    },
    {
      more: { mitigationCosts: "400000", options: { mitigation: "within-sum-insured" } },
      setOff: "0.00",
      mitigation: "320000.00",
      payable: "500000.00",
      why: "at most what the payout leaves of the sum insured, 500000 - 180000",
    },
    {
      more: { mitigationCosts: "320000", options: { mitigation: "within-sum-insured" } },
      setOff: "0.00",
      mitigation: "320000.00",
      payable: "500000.00",
      why: "just as much",
    },
    {
      more: { mitigationCosts: "1", paidClaims: "320000", options: { mitigation: "within-sum-insured" } },
      setOff: "0.00",
      mitigation: "0.00",
      payable: "180000.00",
      why: "the payout leaves nothing",
    },
  ] as const)("is $payable: $why", ({ more, setOff, mitigation, payable }) => {
    const result = ogpoPlus.payout({ ...sum, ...more });
    expect(result).toMatchObject({ payout: "180000.00", setOff, mitigation, payable });
    expect(complaintsAboutSteps(result.steps)).toEqual([]);
  });

  it("leaves of the sum insured what the payout leaves: neither set-off nor costs count", () => {
    const result = ogpoPlus.payout({ ...sum, premiumDue: "5000", mitigationCosts: "15000" });
    expect(result.remainingSumInsured).toBe("320000.00");
  });
});

describe("the steps of a payout", () => {
  const full = {
    sumInsured: "500000",
    depreciation: "180000.5",
    paidClaims: "400000",
    deductible: unconditional("20000"),
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
    const { steps, conventions } = ogpoPlus.payout(sum);
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

  it("are answered on the command line", async () => {
    const stdin = `${JSON.stringify(full)}\n${JSON.stringify({ ...full, paidByOthers: undefined })}\n`;
    const { code, stdout } = await runMain(["run", "ogpo-plus/payout"], { stdin });
    expect(code).toBe(1);
    expect(answersIn(stdout)).toMatchObject([
      { payout: "50000.00", payable: "93000.00", boundBy: "double-insurance" },
      { error: { code: "invalid-input", issues: [{ code: "missing-field", path: ["paidByOthers"] }] }, line: 2 },
    ]);
  });
});
