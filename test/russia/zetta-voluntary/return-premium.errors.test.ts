import { describe, expect, it } from "vitest";
import { ReturnPremiumError } from "../../../src/engine/return-premium-error.js";
import { zettaVoluntary } from "../../../src/index.js";
import { returnPremium } from "../../../src/russia/zetta-voluntary/return-premium.js";
import { changed, inShort, issuesOf } from "../../engine/inputs.js";

const least = {
  contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: "3650" },
  claims: { paid: false, reported: false },
  termination: { lastCoveredDay: "2025-06-14", appliedOn: "2025-06-11" },
};

const issuesWith = (changes: Readonly<Record<string, unknown>>) => issuesOf(returnPremium, changed(least, changes));

describe("a check names the later-named field and the other beside it, and is silent on the other side", () => {
  it.each([
    {
      why: "a term that ends the day before it begins, or on that day",
      loud: { "contract.lastDay": "2024-12-31", "termination.lastCoveredDay": "2024-12-31" },
      silent: { "contract.lastDay": "2025-01-01", "termination.lastCoveredDay": "2025-01-01" },
      issue: {
        code: "dates-out-of-order",
        path: ["contract", "lastDay"],
        received: "2024-12-31",
        other: { path: ["contract", "firstDay"], received: "2025-01-01" },
      },
    },
    {
      why: "covered until the day after the term, or until its last day",
      loud: { "termination.lastCoveredDay": "2026-01-01" },
      silent: { "termination.lastCoveredDay": "2025-12-31" },
      issue: {
        code: "terminated-after-last-day",
        path: ["termination", "lastCoveredDay"],
        received: "2026-01-01",
        other: { path: ["contract", "lastDay"], received: "2025-12-31" },
      },
    },
  ])("$why", ({ loud, silent, issue }) => {
    expect(issuesWith(loud).map(({ message: _, ...found }) => found)).toEqual([issue]);
    expect(issuesWith(silent)).toEqual([]);
  });
});

describe("the fields", () => {
  const costs = { share: "0.43", of: "paid-premium" };

  it.each([
    { changes: {}, issues: [], why: "the least that is needed" },
    { changes: { options: { costs, rounding: { unit: "1", mode: "up" } } }, issues: [], why: "every field" },
    {
      changes: { "contract.paidPremium": "0" },
      issues: ["invalid-amount contract.paidPremium"],
      why: "nothing was paid",
    },
    { changes: { claims: undefined }, issues: ["missing-field claims"], why: "claims are never assumed away" },
    {
      changes: { claims: {} },
      issues: ["missing-field claims.paid", "missing-field claims.reported"],
      why: "neither of them",
    },
    { changes: { "claims.paid": undefined }, issues: ["missing-field claims.paid"], why: "one of them" },
    { changes: { "claims.reported": undefined }, issues: ["missing-field claims.reported"], why: "the other" },
    { changes: { "claims.reported": null }, issues: ["invalid-type claims.reported"], why: "null is not no" },
    { changes: { "claims.paid": "false" }, issues: ["invalid-type claims.paid"], why: "a word" },
    {
      changes: { "options.costs": {} },
      issues: ["missing-field options.costs.share", "missing-field options.costs.of"],
      why: "costs of nothing",
    },
    {
      changes: { "options.costs": { share: "0.43" } },
      issues: ["missing-field options.costs.of"],
      why: "a share of what?",
    },
    {
      changes: { "options.costs": { of: "paid-premium" } },
      issues: ["missing-field options.costs.share"],
      why: "how much of it?",
    },
    {
      changes: { "options.costs": { ...costs, of: "premium" } },
      issues: ["invalid-option options.costs.of"],
      why: "a base that is none",
    },
    {
      changes: { "options.costs": { ...costs, share: "43%" } },
      issues: ["invalid-share options.costs.share"],
      why: "a percent sign",
    },
    {
      changes: { "options.costs": { amount: "100" } },
      issues: [
        "missing-field options.costs.share",
        "missing-field options.costs.of",
        "unknown-field options.costs.amount",
      ],
      why: "another rule set's costs",
    },
    {
      changes: {
        "contract.lastDay": "2025-02-29",
        "claims.paid": 0,
        "termination.lastCoveredDay": undefined,
        "termination.appliedOn": "x",
        "options.rounding": null,
        "contract.premium": "3650",
      },
      issues: [
        "invalid-date contract.lastDay",
        "invalid-type claims.paid",
        "missing-field termination.lastCoveredDay",
        "invalid-date termination.appliedOn",
        "invalid-type options.rounding",
        "unknown-field contract.premium",
      ],
      why: "all at once, in the order of the fields",
    },
  ])("have the issues $issues: $why", ({ changes, issues }) => {
    expect(inShort(issuesWith(changes))).toEqual(issues);
  });

  it("at fault are thrown by one form and returned by the other, the very same", () => {
    const input = { ...least, contract: { ...least.contract, paidPremium: "0" } };
    expect(() => zettaVoluntary.returnPremium(input)).toThrow(ReturnPremiumError);
    expect(zettaVoluntary.returnPremium.safe(input)).toMatchObject({
      success: false,
      error: { code: "invalid-input", issues: [{ code: "invalid-amount", path: ["contract", "paidPremium"] }] },
    });
  });
});
