import { describe, expect, it } from "vitest";
import { returnPremium as byHonestStack } from "../../bench/honest-stack.js";
import { tieQuestions, timedQuestions } from "../../bench/questions.js";
import { returnPremium } from "../../src/kazakhstan/ogpo-plus/return-premium.js";
import { run } from "../support/run.js";

const questions = [...timedQuestions, ...tieQuestions(3, 2, 512)];

/** What the library says, as far as the honest stack says it too. */
function byLibrary(input: unknown) {
  const { ground, clause, returnPremium: returned, retainedPremium, days, dueOn } = run(returnPremium, input);
  return { ground, clause, returnPremium: returned, retainedPremium, days, dueOn };
}

/** An input of the questions, with other days or another policyholder. */
const inputWith = (fields: { readonly contract?: object | undefined; readonly termination?: object | undefined }) => ({
  contract: {
    concludedOn: "2025-03-01",
    firstDay: "2025-03-02",
    lastDay: "2026-03-01",
    premium: "20000",
    policyholder: "natural-person",
    ...fields.contract,
  },
  termination: { reason: "withdrawal", terminatedOn: "2025-03-11", ...fields.termination },
});

describe("the honest stack", () => {
  it("answers the questions of the benchmark, and returns at ties, as the library does", () => {
    const inputs = questions.map(({ input }) => input);
    expect(inputs.map(byHonestStack)).toEqual(inputs.map(byLibrary));
  });

  it.each([
    { why: "the fourteenth day, a Saturday", termination: { terminatedOn: "2025-03-15" } },
    { why: "the Monday after it", termination: { terminatedOn: "2025-03-17" } },
    { why: "the day after that", termination: { terminatedOn: "2025-03-18" } },
    { why: "a legal entity", contract: { policyholder: "legal-entity" } },
    { why: "over New Year", termination: { reason: "object-ceased", terminatedOn: "2025-12-29" } },
    {
      why: "before a Sunday that is worked",
      contract: { concludedOn: "2024-12-25" },
      termination: { reason: "object-ceased", terminatedOn: "2025-03-02", appliedOn: "2025-01-03" },
    },
    { why: "on the last day", termination: { reason: "object-ceased", terminatedOn: "2026-03-01" } },
  ])("finds the library's ground, amounts and day to pay: $why", ({ contract, termination }) => {
    const input = inputWith({ contract, termination });
    expect(byHonestStack(input)).toEqual(byLibrary(input));
  });

  it.each([
    { why: "an impossible day", contract: { firstDay: "2025-02-30" } },
    { why: "a premium of nothing", contract: { premium: "0" } },
    { why: "three decimals", contract: { premium: "1.005" } },
    { why: "an unknown field", contract: { colour: "red" } },
    { why: "a word that is not allowed", termination: { reason: "boredom" } },
    { why: "concluded after the first day", contract: { concludedOn: "2025-03-03" } },
    { why: "a year and a day", contract: { lastDay: "2026-03-02" } },
    { why: "ended before the conclusion", termination: { terminatedOn: "2025-02-28" } },
    { why: "ended after the last day", termination: { terminatedOn: "2026-03-02" } },
    { why: "applied after the end", termination: { appliedOn: "2025-03-12" } },
  ])("refuses what the library refuses: $why", ({ contract, termination }) => {
    const input = inputWith({ contract, termination });
    expect(() => byHonestStack(input)).toThrow();
    expect(returnPremium.safe(input).success).toBe(false);
  });
});
