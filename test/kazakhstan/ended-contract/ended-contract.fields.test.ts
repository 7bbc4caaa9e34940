import { describe, expect, it } from "vitest";
import { returnPremium as kzCivilCode } from "../../../src/kazakhstan/civil-code/return-premium.js";
import { returnPremium as lifeCabinet } from "../../../src/kazakhstan/life-cabinet/return-premium.js";
import { returnPremium as ogpoPlus } from "../../../src/kazakhstan/ogpo-plus/return-premium.js";
import { issuesInShort } from "../../support/issues.js";
import { changed } from "../../vectors/changes.js";
import { printed } from "../../vectors/tables/life-cabinet.return-premium/printed.js";
import { withdrawn } from "../../vectors/tables/yearly-contract.js";

const rows: readonly {
  readonly changes: Readonly<Record<string, unknown>>;
  readonly issues: readonly string[];
  readonly why: string;
}[] = [
  {
    changes: { "options.costs": { amount: "2000.01" }, "contract.paidPremium": "x" },
    issues: ["invalid-amount contract.paidPremium"],
    why: "the cap is a tenth of a payment that is not known",
  },
  {
    changes: { "options.costs": { amount: "2000.01" }, "contract.paidPremium": null },
    issues: ["invalid-type contract.paidPremium"],
    why: "null is no payment, and no default either",
  },
  {
    changes: { "options.costs": { amount: "2000.01" }, "contract.premium": "x" },
    issues: ["invalid-amount contract.premium"],
    why: "the payment is by default the premium, which is not known",
  },
  {
    changes: { "options.costs": { amount: "500.01" }, "contract.premium": "x", "contract.paidPremium": "5000" },
    issues: ["invalid-amount contract.premium", "costs-above-cap options.costs.amount"],
    why: "the payment is known though the premium is not",
  },
  {
    changes: { "options.costs": { share: "0.2" }, "contract.premium": "x", "contract.paidPremium": "x" },
    issues: ["invalid-amount contract.premium", "invalid-amount contract.paidPremium"],
    why: "a share is judged by what was paid, which is not known here",
  },
  {
    changes: { "options.costs": { amount: "3000.01" }, "contract.paidPremium": "30000" },
    issues: ["paid-above-premium contract.paidPremium", "costs-above-cap options.costs.amount"],
    why: "a payment above the premium is a valid amount, and the costs are above a tenth of it",
  },
  {
    changes: { "options.costs": { amount: "2000.01" }, "contract.lastDay": "2026-02-30" },
    issues: ["invalid-date contract.lastDay", "costs-above-cap options.costs.amount"],
    why: "another field of the contract has nothing to do with the cap",
  },
  {
    changes: { "contract.concludedOn": "2025-13-01", "termination.terminatedOn": "2025-01-01" },
    issues: ["invalid-date contract.concludedOn"],
    why: "nothing comes before a day of conclusion that is none",
  },
  {
    changes: { "contract.lastDay": "2026-02-29", "termination.terminatedOn": "2026-03-05" },
    issues: ["invalid-date contract.lastDay"],
    why: "nothing ends after a last day that is none",
  },
  {
    changes: { "termination.terminatedOn": "2025-3-11", "termination.appliedOn": "2025-03-12" },
    issues: ["invalid-date termination.terminatedOn"],
    why: "nothing is applied for after an end that is none",
  },
  {
    changes: { "options.costs": { share: "10%" } },
    issues: ["invalid-share options.costs.share"],
    why: "a share that is none is above no cap",
  },
  {
    changes: { "options.costs": { amount: "1e9" } },
    issues: ["invalid-amount options.costs.amount"],
    why: "costs that are no amount are above no cap",
  },
  {
    changes: { "contract.firstDay": "2025-02-30", "contract.concludedOn": "2025-04-01" },
    issues: ["invalid-date contract.firstDay", "terminated-before-conclusion termination.terminatedOn"],
    why: "an invalid first day is out of no order, the other days still are",
  },
  {
    changes: { "termination.reason": "wish", "termination.appliedOn": "2025-03-12" },
    issues: ["invalid-option termination.reason"],
    why: "only a withdrawal must be applied for by the day of termination",
  },
  {
    changes: { "termination.appliedOn": "2025-03-12", "contract.premium": "-1", colour: "red" },
    issues: [
      "invalid-amount contract.premium",
      "applied-after-termination termination.appliedOn",
      "unknown-field colour",
    ],
    why: "issues of other fields and unknown ones suppress nothing",
  },
];

describe("the cross-field checks of an ended contract", () => {
  it.each(rows)("run on the fields that are valid: $why", ({ changes, issues }) => {
    for (const operation of [kzCivilCode, ogpoPlus]) {
      expect(issuesInShort(operation, changed(withdrawn, changes))).toEqual(issues);
    }
  });

  it("are not suppressed by an unknown field that bears the name of another operation's", () => {
    const input = changed(printed, { "options.costs": { amount: "6000.01" }, "contract.paidPremium": "60000" });
    expect(issuesInShort(lifeCabinet, input)).toEqual([
      "costs-above-cap options.costs.amount",
      "unknown-field contract.paidPremium",
    ]);
  });
});

describe("a section that is no object", () => {
  it.each([
    { contract: 5, reason: "sum-insured-exhausted", code: "invalid-type" },
    { contract: null, reason: "non-payment", code: "invalid-type" },
    { contract: undefined, reason: "sum-insured-exhausted", code: "missing-field" },
  ])("is the only issue, and nothing is said of its fields: $code under $reason", ({ contract, reason, code }) => {
    const input = { contract, termination: { reason, terminatedOn: "2025-03-11" } };
    const outcome = ogpoPlus.safe(input);
    expect(outcome).toMatchObject({ success: false, error: { issues: [{ code, path: ["contract"] }] } });
    expect(outcome.success === false && outcome.error.issues.length).toBe(1);
  });
});
