import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lifeCabinet } from "../../../src/index.js";
import { returnPremium } from "../../../src/kazakhstan/life-cabinet/return-premium.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { lifeCabinetReturn } from "../../oracle/life-cabinet.js";
import { disagreementsIn } from "../../support/disagreements.js";
import { issuesInShort } from "../../support/issues.js";
import { run } from "../../support/run.js";
import { printed } from "../../vectors/tables/life-cabinet.return-premium/printed.js";
import { endedBy } from "./return-premium.arbitrary.js";

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
    const { contract } = printed;
    const result = lifeCabinet.returnPremium({ contract, termination: { button, terminatedOn: "2024-01-31" } });
    expect(result).toMatchObject({
      operation: "life-cabinet/return-premium",
      ground,
      clause: "842(2)",
      returnPremium: "53770",
      retainedPremium: "6230",
      days: { term: 1827, used: 7, unused: 1820 },
      dueOn,
      documents,
      calculator: { ...contract, terminatedOn: "2024-01-31", daysToTermination: 7, returnPremium: "53770" },
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

it("a disagreement names the later field, and beside it the one that it disagrees with, the first day for a conclusion", () => {
  expect(disagreementsIn("life-cabinet/return-premium")).toEqual([
    "contradictory-facts options.calendar.workingDays.0 options.calendar.daysOff.0",
    "contradictory-facts options.costs.amount options.costs.share",
    "costs-above-cap options.costs.amount contract.premium",
    "dates-out-of-order contract.firstDay contract.concludedOn",
    "no-parameter-for-date termination.terminatedOn",
    "outside-scope contract.kind",
    "terminated-after-last-day termination.terminatedOn contract.lastDay",
    "terminated-before-conclusion termination.terminatedOn contract.concludedOn",
    "terminated-before-conclusion termination.terminatedOn contract.firstDay",
  ]);
});

describe("life-cabinet/return-premium agrees with the oracle", () => {
  it.each([
    { button: "refusal", ended: "in-window" },
    { button: "refusal", ended: "before-start" },
    { button: "early-loan-repayment", ended: "in-term" },
  ] as const)("on the button $button, ended $ended", ({ button, ended }) => {
    fc.assert(
      fc.property(endedBy(button, ended), (input) => {
        const expected = lifeCabinetReturn(input);
        if ("error" in expected) throw new Error(`the oracle refuses: ${expected.error}`);
        const { notes, facts: _, ...fields } = expected;
        const result = run(returnPremium, input);
        expect(result).toMatchObject(fields);
        expect(new Set(result.notes.map(({ code }) => code))).toEqual(new Set(notes));
        expect(complaintsAboutSteps(result.steps, result.conventions.rounding)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a contract whose day of conclusion is not given is concluded on its first day", () => {
  const { contract } = printed;
  const before = { button: "refusal", terminatedOn: "2024-01-23" };
  it.each([
    { concludedOn: {}, termination: before, issues: ["terminated-before-conclusion termination.terminatedOn"] },
    { concludedOn: {}, termination: undefined, issues: ["missing-field termination"] },
    // What is given, but is no day, is not assumed.
    { concludedOn: { concludedOn: "24.13.2024" }, termination: before, issues: ["invalid-date contract.concludedOn"] },
  ])("$concludedOn: $issues", ({ concludedOn, termination, issues }) => {
    const input = { contract: { ...contract, ...concludedOn }, ...(termination && { termination }) };
    expect(issuesInShort(returnPremium, input)).toEqual(issues);
  });
});

it("a contract concluded on paper cannot be ended in the cabinet", () => {
  const input = {
    contract: { ...printed.contract, concludedElectronically: false },
    termination: { button: "refusal", terminatedOn: "2024-01-31" },
  } as const;
  const notOnline = { code: "not-available-online", clause: "step 4", facts: {} };
  expect(returnPremium(input).notes).toContainEqual(notOnline);
});
