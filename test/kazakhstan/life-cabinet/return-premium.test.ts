import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifeCabinet } from "../../../src/index.js";
import { returnPremium } from "../../../src/kazakhstan/life-cabinet/return-premium.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { type LifeCabinetInput, lifeCabinetReturn } from "../../oracle/life-cabinet.js";
import { run } from "../../support/run.js";
import { endedContract } from "../ended-contract.arbitrary.js";

const printed = { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" };

describe("the printed case", () => {
  it.each([
    { button: "refusal", ground: "cooling-off", dueOn: null, documents: ["bank-details"] },
    {
      button: "early-loan-repayment",
      ground: "loan-repaid",
      dueOn: "2024-02-07",
      documents: ["bank-details", "loan-repayment-certificate"],
    },
  ] as const)("is met exactly with the button $button", ({ button, ground, dueOn, documents }) => {
    const result = lifeCabinet.returnPremium({
      contract: printed,
      termination: { button, terminatedOn: "2024-01-31" },
    });
    expect(result).toMatchObject({
      operation: "life-cabinet/return-premium",
      ground,
      clause: "842(2)",
      returnPremium: "53770",
      retainedPremium: "6230",
      days: { term: 1827, used: 7, unused: 1820 },
      dueOn,
      documents,
      calculator: { ...printed, terminatedOn: "2024-01-31", daysToTermination: 7, returnPremium: "53770" },
      assumed: [
        ["contract", "concludedOn"],
        ["contract", "concludedElectronically"],
        ["contract", "policyholder"],
      ],
    });
    // 60000 - 60000*7/1827 = 5200000/87 = 59770.114942528735632...; less 6000 it is 53770.11..., by whole tenge 53770.
    expect(result.steps).toEqual([
      {
        id: "unearned-premium",
        clause: "842(2)",
        formula: "paidPremium − premium × usedDays ÷ termDays",
        operands: { paidPremium: "60000", premium: "60000", usedDays: "7", termDays: "1827" },
        exact: "5200000/87",
        value: "59770.114942528735…",
      },
      {
        id: "costs",
        clause: "842(2)",
        formula: "paidPremium × costsShare",
        operands: { paidPremium: "60000", costsShare: "0.1" },
        exact: "6000/1",
        value: "6000",
      },
      {
        id: "return-premium",
        clause: "842(2)",
        formula: "min(round(max(unearnedPremium − costs, 0)), paidPremium)",
        operands: { unearnedPremium: "5200000/87", costs: "6000", paidPremium: "60000" },
        exact: "53770/1",
        value: "53770",
      },
      {
        id: "retained-premium",
        clause: "842(2)",
        formula: "paidPremium − returnPremium",
        operands: { paidPremium: "60000", returnPremium: "53770" },
        exact: "6230/1",
        value: "6230",
      },
    ]);
  });
});

describe("the calculator", () => {
  it.each([
    {
      why: "an odd premium is no multiple of a tenge: 60000.50*1820/1827 - 6000.05 = 53770.56...",
      premium: "60000.50",
      shown: "60000.50",
      returned: "53771",
      retained: "6229.50",
    },
    {
      why: "a whole premium prints whole: 100*1820/1827 - 10 = 89.61...",
      premium: 100,
      shown: "100",
      returned: "90",
      retained: "10",
    },
  ])("shows $shown and $returned: $why", ({ premium, shown, returned, retained }) => {
    const result = lifeCabinet.returnPremium({
      contract: { ...printed, premium },
      termination: { button: "refusal", terminatedOn: "2024-01-31" },
    });
    expect(result.calculator).toMatchObject({ premium: shown, returnPremium: returned });
    expect(result.retainedPremium).toBe(retained);
  });

  it("notes a contract that was not concluded online, and still computes", () => {
    const result = lifeCabinet.returnPremium({
      contract: { ...printed, concludedElectronically: false, kind: "ordinary" },
      termination: { button: "early-loan-repayment", terminatedOn: "2024-01-31" },
    });
    expect(result.returnPremium).toBe("53770");
    expect(result.notes.map(({ code }) => code)).toEqual(["not-available-online"]);
  });

  it.each([
    {
      why: "assumed to be the first day",
      concludedOn: undefined,
      other: ["contract", "firstDay"],
      value: "2024-01-24",
    },
    { why: "given", concludedOn: "2024-01-20", other: ["contract", "concludedOn"], value: "2024-01-20" },
  ])("refuses an end before the conclusion, $why", ({ concludedOn, other, value }) => {
    const outcome = lifeCabinet.returnPremium.safe({
      contract: { ...printed, concludedOn },
      termination: { button: "refusal", terminatedOn: "2024-01-19" },
    });
    const issue = {
      code: "terminated-before-conclusion",
      path: ["termination", "terminatedOn"],
      received: "2024-01-19",
      other: { path: other, received: value },
    };
    expect(outcome).toMatchObject({ success: false, error: { code: "invalid-input", issues: [issue] } });
  });

  it.each([
    {
      contract: { ...printed, concludedOn: "2024-01-32" },
      termination: { button: "refusal", terminatedOn: "2024-01-19" },
      issues: ["invalid-date"],
      why: "a conclusion that is no day judges no end",
    },
    {
      contract: { ...printed, premium: "x" },
      termination: { button: "refusal", terminatedOn: "2024-01-19" },
      issues: ["invalid-amount", "terminated-before-conclusion"],
      why: "another field at fault changes nothing about the conclusion that is assumed",
    },
    { contract: printed, termination: null, issues: ["invalid-type"], why: "there is no end to judge" },
  ])("has the issues $issues: $why", ({ contract, termination, issues }) => {
    const outcome = returnPremium.safe({ contract, termination });
    expect(outcome.success ? [] : outcome.error.issues.map(({ code }) => code)).toEqual(issues);
  });
});

describe("life-cabinet/return-premium agrees with the oracle", () => {
  const input = (button: LifeCabinetInput["termination"]["button"], ended: Parameters<typeof endedContract>[0]) =>
    fc
      .tuple(endedContract(ended, 4000), fc.boolean(), fc.constantFrom("natural-person", "legal-entity", undefined))
      .map(([{ contract, termination, options }, concludedElectronically, policyholder]): LifeCabinetInput => {
        const { paidPremium: _, ...fields } = contract;
        const { rounding, usedDays } = options ?? {};
        return {
          contract: { ...fields, concludedElectronically, policyholder, kind: "ordinary" },
          termination: { button, terminatedOn: termination.terminatedOn },
          options: { rounding, usedDays },
        };
      });

  it.each([
    { button: "refusal", ended: "in-window" },
    { button: "refusal", ended: "before-start" },
    { button: "early-loan-repayment", ended: "in-term" },
  ] as const)("on the button $button, ended $ended", ({ button, ended }) => {
    fc.assert(
      fc.property(input(button, ended), (input) => {
        const expected = lifeCabinetReturn(input);
        if ("error" in expected) throw new Error(`the oracle refuses: ${expected.error}`);
        const { notes, ...fields } = expected;
        const result = run(returnPremium, input);
        expect(result).toMatchObject(fields);
        expect(new Set(result.notes.map(({ code }) => code))).toEqual(new Set(notes));
        expect(complaintsAboutSteps(result.steps, result.conventions.rounding)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
