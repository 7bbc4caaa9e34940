import { describe, expect, it } from "vitest";
import { returnPremium } from "../../../src/kazakhstan/ogpo-plus/return-premium.js";
import { issuesInShort } from "../../support/issues.js";
import { type Changes, changed } from "../../vectors/changes.js";
import { withdrawn } from "../../vectors/tables/yearly-contract.js";

const shortIssues = (changes: Changes): readonly string[] => issuesInShort(returnPremium, changed(withdrawn, changes));

/** Inputs one field of which is invalid, so that what would contradict it goes unsaid. */
const suppressed: readonly { readonly why: string; readonly changes: Changes; readonly issue: string }[] = [
  {
    why: "of an impossible first day no term can be told",
    changes: { "contract.firstDay": "2025-02-29", "contract.lastDay": "2030-03-01", "contract.paidClaims": 1 },
    issue: "invalid-date contract.firstDay",
  },
  {
    why: "no claim is paid too early for an end that is not known",
    changes: { "termination.terminatedOn": undefined, "contract.paidClaims": "1" },
    issue: "missing-field termination.terminatedOn",
  },
  {
    why: "an unknown reason contradicts no agreed return",
    changes: { "termination.reason": "bored", "termination.agreedReturn": "20000" },
    issue: "invalid-option termination.reason",
  },
  {
    why: "a missing reason needs neither claims nor a paid premium",
    changes: { "termination.reason": undefined },
    issue: "missing-field termination.reason",
  },
  {
    why: "nothing is more than a premium of 0, which is none",
    changes: { "contract.premium": "0", "contract.paidPremium": "1" },
    issue: "invalid-amount contract.premium",
  },
  {
    why: "an agreed return is not judged by a premium that is none",
    changes: { "contract.premium": -1, "termination.reason": "agreement", "termination.agreedReturn": "1" },
    issue: "invalid-amount contract.premium",
  },
  {
    why: "a premium that is none is not fully paid",
    changes: { "contract.premium": "x", "termination.reason": "non-payment", "contract.paidPremium": "0" },
    issue: "invalid-amount contract.premium",
  },
  {
    why: "an agreed return is not judged by a paid premium that is no amount",
    changes: { "contract.paidPremium": "x", "termination.reason": "agreement", "termination.agreedReturn": "99999" },
    issue: "invalid-amount contract.paidPremium",
  },
  {
    why: "a paid premium that is no amount is not missing",
    changes: { "contract.paidPremium": null, "termination.reason": "non-payment" },
    issue: "invalid-type contract.paidPremium",
  },
  {
    why: "claims go with a paid premium that is no amount",
    changes: { "contract.paidPremium": "20000.001", "contract.paidClaims": 1 },
    issue: "invalid-amount contract.paidPremium",
  },
  {
    why: "no paid premium is less than a premium that is no amount, and claims go with it",
    changes: { "contract.premium": "x", "contract.paidPremium": "1", "contract.paidClaims": 1 },
    issue: "invalid-amount contract.premium",
  },
  {
    why: "claims that are no amount are not no claims",
    changes: { "contract.paidClaims": null, "termination.reason": "sum-insured-exhausted" },
    issue: "invalid-type contract.paidClaims",
  },
  {
    why: "claims that are no amount are paid under no ground",
    changes: { "contract.paidClaims": "1,00", "termination.terminatedOn": "2025-03-01" },
    issue: "invalid-amount contract.paidClaims",
  },
  {
    why: "an agreed return that is no amount contradicts no reason",
    changes: { "termination.agreedReturn": "-1" },
    issue: "invalid-amount termination.agreedReturn",
  },
];

/** Inputs with a fault in one field, and another one that the valid fields show all the same. */
const shown: readonly { readonly why: string; readonly changes: Changes; readonly issues: readonly string[] }[] = [
  {
    why: "too high an agreed return, whatever the reason is meant to be",
    changes: { "termination.reason": "bored", "termination.agreedReturn": "20000.01" },
    issues: ["invalid-option termination.reason", "contradictory-facts termination.agreedReturn"],
  },
  {
    why: "claims under a premium paid in part",
    changes: { "termination.reason": "bored", "contract.paidPremium": "5", "contract.paidClaims": 1 },
    issues: ["contradictory-facts contract.paidClaims", "invalid-option termination.reason"],
  },
  {
    why: "more agreed on than was paid, whatever the premium is",
    changes: {
      "contract.premium": "0",
      "contract.paidPremium": 100,
      "termination.reason": "agreement",
      "termination.agreedReturn": "100.01",
    },
    issues: ["invalid-amount contract.premium", "contradictory-facts termination.agreedReturn"],
  },
  {
    why: "claims before the first day, whatever was paid",
    changes: { "contract.paidPremium": "x", "contract.paidClaims": 1, "termination.terminatedOn": "2025-03-01" },
    issues: ["invalid-amount contract.paidPremium", "contradictory-facts contract.paidClaims"],
  },
  {
    why: "a reason that needs a paid premium, and claims that it does not suffer",
    changes: { "contract.paidClaims": 1, "termination.reason": "non-payment", "contract.policyholder": "person" },
    issues: [
      "missing-field contract.paidPremium",
      "invalid-option contract.policyholder",
      "contradictory-facts contract.paidClaims",
    ],
  },
  {
    why: "a sum insured exhausted by nothing",
    changes: { "termination.reason": "sum-insured-exhausted", "termination.terminatedOn": "x" },
    issues: ["contradictory-facts contract.paidClaims", "invalid-date termination.terminatedOn"],
  },
  {
    why: "more agreed on than was paid, though it is more than the premium",
    changes: {
      "contract.paidPremium": "20000.01",
      "termination.reason": "agreement",
      "termination.agreedReturn": "20000.02",
    },
    issues: ["paid-above-premium contract.paidPremium", "contradictory-facts termination.agreedReturn"],
  },
  {
    why: "a term too long, whatever day the contract was concluded on",
    changes: { "contract.concludedOn": null, "contract.lastDay": "2026-03-02" },
    issues: ["invalid-type contract.concludedOn", "term-too-long contract.lastDay"],
  },
];

describe("a cross-field check runs when its own fields are valid, and only then", () => {
  it.each(suppressed)("so that there is one issue: $why", ({ changes, issue }) => {
    expect(shortIssues(changes)).toEqual([issue]);
  });

  it.each(shown)("so that another field hides nothing: $why", ({ changes, issues }) => {
    expect(shortIssues(changes)).toEqual(issues);
  });
});
