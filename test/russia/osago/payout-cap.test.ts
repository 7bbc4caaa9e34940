import { describe, expect, it } from "vitest";
import { ReturnPremiumError } from "../../../src/engine/return-premium-error.js";
import { osago } from "../../../src/index.js";
import { payoutCap } from "../../../src/russia/osago/payout-cap.js";
import { inShort, issuesOf } from "../../engine/inputs.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { answersIn, runMain } from "../../support/command-line.js";

/** As the page prints them. */
const limits = [
  { harm: "life-or-health", limit: 500_000 },
  { harm: "death", limit: 475_000 },
  { harm: "burial", limit: 25_000 },
  { harm: "property", limit: 400_000 },
  { harm: "property-europrotocol", limit: 100_000 },
] as const;

describe.each(limits)("the payout for $harm is at most $limit", ({ harm, limit }) => {
  it.each([
    { amount: "0", payout: "0.00", capped: false, why: "no harm" },
    { amount: "0.01", payout: "0.01", capped: false, why: "the least harm" },
    { amount: "12345.6", payout: "12345.60", capped: false, why: "below the limit, with two decimals" },
    { amount: `${limit - 1}.99`, payout: `${limit - 1}.99`, capped: false, why: "a kopeck below the limit" },
    { amount: limit, payout: `${limit}.00`, capped: false, why: "the limit" },
    { amount: `${limit}.01`, payout: `${limit}.00`, capped: true, why: "a kopeck above it" },
    { amount: "999999999999999.99", payout: `${limit}.00`, capped: true, why: "the largest amount" },
  ])("$payout of $amount: $why", ({ amount, payout, capped }) => {
    const result = osago.payoutCap({ harm, amount });
    expect(result).toMatchObject({
      currency: "RUB",
      payout,
      limit: `${limit}.00`,
      capped,
      assumed: [],
      conventions: {},
    });
    expect(result.steps.map(({ id, value }) => [id, value])).toEqual([["payout", payout]]);
    expect(complaintsAboutSteps(result.steps)).toEqual([]);
  });
});

it.each(limits)("only the payout of an accident settled without the police has a note: $harm", ({ harm }) => {
  const codes = osago.payoutCap({ harm, amount: "1" }).notes.map(({ code }) => code);
  expect(codes).toEqual(harm === "property-europrotocol" ? ["limits-changed-2025"] : []);
});

it("run answers with the whole result", async () => {
  const stdin = `${JSON.stringify({ harm: "property-europrotocol", amount: "100000.01" })}\n`;
  const { stdout } = await runMain(["run", "osago/payout-cap"], { stdin });
  expect(answersIn(stdout)).toEqual([
    {
      operation: "osago/payout-cap",
      ruleSet: { id: "osago", edition: "2023-01-30" },
      currency: "RUB",
      payout: "100000.00",
      limit: "100000.00",
      capped: true,
      steps: [
        {
          id: "payout",
          clause: "q-and-a",
          formula: "min(amount, limit)",
          operands: { amount: "100000.01", limit: "100000" },
          exact: "100000/1",
          value: "100000.00",
        },
      ],
      notes: [{ code: "limits-changed-2025", clause: "q-and-a", facts: {} }],
      assumed: [],
      conventions: {},
    },
  ]);
});

describe("an input", () => {
  it.each([
    { input: {}, issues: ["missing-field harm", "missing-field amount"], why: "nothing" },
    { input: { harm: "health", amount: "1" }, issues: ["invalid-option harm"], why: "no harm that has a limit" },
    { input: { harm: "toString", amount: "1" }, issues: ["invalid-option harm"], why: "a word every object knows" },
    { input: { harm: null, amount: null }, issues: ["invalid-type harm", "invalid-type amount"], why: "null" },
    { input: { harm: "death", amount: "-1" }, issues: ["invalid-amount amount"], why: "below nothing" },
    {
      input: { harm: "death", amount: "1", on: "2025-07-05" },
      issues: ["unknown-field on"],
      why: "the limits have no day",
    },
    {
      input: { harm: "death", amount: "1", options: {} },
      issues: ["unknown-field options"],
      why: "there is no choice",
    },
  ])("is refused with $issues: $why", ({ input, issues }) => {
    expect(inShort(issuesOf(payoutCap, input))).toEqual(issues);
  });

  it("at fault is thrown by one form and returned by the other, the very same", () => {
    const input = { harm: "death", amount: "-1" } as const;
    expect(() => osago.payoutCap(input)).toThrow(ReturnPremiumError);
    expect(osago.payoutCap.safe(input)).toMatchObject({
      success: false,
      error: { code: "invalid-input", issues: [{ code: "invalid-amount", path: ["amount"], received: "-1" }] },
    });
  });
});
