import { describe, expect, it } from "vitest";
import { CIRCUMSTANCES } from "../../oracle/return-parts.js";
import { type Changes, type Found, issue, issuesWith } from "./issues.js";

/** One contradiction: what makes it, and the nearest input that is none. */
interface Contradiction {
  readonly why: string;
  readonly loud: Changes;
  readonly silent: Changes;
  readonly field: Found;
  readonly other: Found;
}

const claims: readonly Contradiction[] = [
  {
    why: "a tiyn of claims under a contract that the reason says was never paid for",
    loud: { "termination.reason": "non-payment", "contract.paidPremium": "5000", "contract.paidClaims": "0.01" },
    silent: { "termination.reason": "non-payment", "contract.paidPremium": "5000", "contract.paidClaims": "0" },
    field: ["contract.paidClaims", "0.01"],
    other: ["termination.reason", "non-payment"],
  },
  {
    why: "claims under a contract of whose premium a tiyn is missing",
    loud: { "contract.paidPremium": "19999.99", "contract.paidClaims": 1 },
    silent: { "contract.paidPremium": "20000.00", "contract.paidClaims": 1 },
    field: ["contract.paidClaims", 1],
    other: ["contract.paidPremium", "19999.99"],
  },
  {
    why: "no claims under a contract of whose premium a tiyn is missing are none",
    loud: { "contract.paidPremium": "19999.99", "contract.paidClaims": "0.01" },
    silent: { "contract.paidPremium": "19999.99", "contract.paidClaims": "0.00" },
    field: ["contract.paidClaims", "0.01"],
    other: ["contract.paidPremium", "19999.99"],
  },
  {
    why: "claims though the contract ended the day before its first, or on its first",
    loud: { "termination.terminatedOn": "2025-03-01", "contract.paidClaims": "1" },
    silent: { "termination.terminatedOn": "2025-03-02", "contract.paidClaims": "1" },
    field: ["contract.paidClaims", "1"],
    other: ["termination.terminatedOn", "2025-03-01"],
  },
  {
    why: "claims before the first day with the bar off, which changes nothing about that",
    loud: {
      "termination.terminatedOn": "2025-03-01",
      "contract.paidClaims": "1",
      "options.claimsPaidBar": "none",
    },
    silent: { "termination.terminatedOn": "2025-03-01", "contract.paidClaims": 0, "options.claimsPaidBar": "none" },
    field: ["contract.paidClaims", "1"],
    other: ["termination.terminatedOn", "2025-03-01"],
  },
  {
    why: "a sum insured exhausted by no claims, which is the default",
    loud: { "termination.reason": "sum-insured-exhausted" },
    silent: { "termination.reason": "sum-insured-exhausted", "contract.paidClaims": "0.01" },
    field: ["contract.paidClaims"],
    other: ["termination.reason", "sum-insured-exhausted"],
  },
  {
    why: "a sum insured exhausted by claims of 0, with the bar off too",
    loud: {
      "termination.reason": "sum-insured-exhausted",
      "contract.paidClaims": "0.00",
      "options.claimsPaidBar": "none",
    },
    silent: {
      "termination.reason": "sum-insured-exhausted",
      "contract.paidClaims": "0.01",
      "options.claimsPaidBar": "none",
    },
    field: ["contract.paidClaims", "0.00"],
    other: ["termination.reason", "sum-insured-exhausted"],
  },
];

const agreement = { "termination.reason": "agreement" };
const demand = { "termination.reason": "insurer-demand" };

const payments: readonly Contradiction[] = [
  {
    why: "not paid, but all was, or all but a tiyn",
    loud: { "termination.reason": "non-payment", "contract.paidPremium": "20000" },
    silent: { "termination.reason": "non-payment", "contract.paidPremium": "19999.99" },
    field: ["contract.paidPremium", "20000"],
    other: ["contract.premium", "20000"],
  },
  {
    why: "not paid, but the same amount was in other digits; or nothing was",
    loud: { "termination.reason": "non-payment", "contract.paidPremium": "20000.00", "contract.premium": 20000 },
    silent: { "termination.reason": "non-payment", "contract.paidPremium": 0, "contract.premium": 20000 },
    field: ["contract.paidPremium", "20000.00"],
    other: ["contract.premium", 20000],
  },
  {
    why: "agreed on a tiyn more than the premium, which stands for the paid one",
    loud: { ...agreement, "termination.agreedReturn": "20000.01" },
    silent: { ...agreement, "termination.agreedReturn": "20000" },
    field: ["termination.agreedReturn", "20000.01"],
    other: ["contract.premium", "20000"],
  },
  {
    why: "agreed on a tiyn more than the 15000 that were paid",
    loud: { ...agreement, "contract.paidPremium": "15000", "termination.agreedReturn": "15000.01" },
    silent: { ...agreement, "contract.paidPremium": "15000", "termination.agreedReturn": "15000" },
    field: ["termination.agreedReturn", "15000.01"],
    other: ["contract.paidPremium", "15000"],
  },
  {
    why: "the insurer's demand, and a tiyn more than was paid",
    loud: { ...demand, "contract.paidPremium": "20000", "termination.agreedReturn": "20000.01" },
    silent: { ...demand, "contract.paidPremium": "20000", "termination.agreedReturn": "20000.00" },
    field: ["termination.agreedReturn", "20000.01"],
    other: ["contract.paidPremium", "20000"],
  },
  {
    why: "nothing was paid, so nothing can be agreed to go back",
    loud: { ...agreement, "contract.paidPremium": 0, "termination.agreedReturn": "0.01" },
    silent: { ...agreement, "contract.paidPremium": 0, "termination.agreedReturn": "0" },
    field: ["termination.agreedReturn", "0.01"],
    other: ["contract.paidPremium", 0],
  },
];

describe("a contradiction names its field and the other beside it", () => {
  it.each([...claims, ...payments])("and there is none on the other side: $why", ({ loud, silent, field, other }) => {
    expect(issuesWith(loud)).toEqual([issue("contradictory-facts", field, other)]);
    expect(issuesWith(silent)).toEqual([]);
  });
});

describe("an agreed return", () => {
  const otherReasons: readonly (readonly [reason: string, besides: Changes])[] = [
    ["withdrawal", {}],
    ...CIRCUMSTANCES.map((reason) => [reason, {}] as const),
    ["insurer-breach", {}],
    ["replacement", {}],
    ["non-payment", { "contract.paidPremium": "5000" }],
    ["sum-insured-exhausted", { "contract.paidClaims": "500000" }],
  ];

  it.each(otherReasons)("contradicts the reason %s, even an agreed return of nothing", (reason, besides) => {
    const without = { ...besides, "termination.reason": reason };
    for (const agreedReturn of ["5000", 0]) {
      expect(issuesWith({ ...without, "termination.agreedReturn": agreedReturn })).toEqual([
        issue("contradictory-facts", ["termination.agreedReturn", agreedReturn], ["termination.reason", reason]),
      ]);
    }
    expect(issuesWith(without)).toEqual([]);
  });

  it.each(["agreement", "insurer-demand"])("goes with the reason %s, before the first day too", (reason) => {
    for (const terminatedOn of ["2025-03-11", "2025-03-01"]) {
      const termination = { reason, terminatedOn, agreedReturn: "5000" };
      expect(issuesWith({ termination })).toEqual([]);
    }
  });
});

describe("the reason non-payment", () => {
  it("needs the paid premium: there is no default for it", () => {
    expect(issuesWith({ "termination.reason": "non-payment" })).toEqual([
      issue("missing-field", ["contract.paidPremium"]),
    ]);
    expect(issuesWith({ "termination.reason": "non-payment", "contract.paidPremium": 0 })).toEqual([]);
  });

  it("with more than the premium is one fault, not two", () => {
    expect(issuesWith({ "termination.reason": "non-payment", "contract.paidPremium": 20001 })).toEqual([
      issue("paid-above-premium", ["contract.paidPremium", 20001], ["contract.premium", "20000"]),
    ]);
  });
});
