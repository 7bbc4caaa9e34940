import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { isAfter } from "../../src/dates/day.js";
import { amount, date, fact, list } from "../../src/engine/fields.js";
import type { Issue } from "../../src/engine/issue.js";
import type { CrossCheck } from "../../src/engine/read-input.js";
import { readInput } from "../../src/engine/read-input.js";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";
import { operations } from "../../src/operations.js";
import { cabinetInput, changed, inShort, issuesOf, kzCivilCode, leastInput, lifeCabinet } from "./inputs.js";

const schema = z.strictObject({
  term: z.strictObject({ from: date, to: date, note: z.optional(z.strictObject({ on: date })) }),
  price: z.optional(amount),
  colour: fact(z.enum(["red", "blue"])),
  rests: z.optional(list(z.array(z.strictObject({ from: date, to: date })))),
  days: z.optional(list(z.array(date))),
});

type Facts = z.output<typeof schema>;
type Draft = Parameters<CrossCheck<Facts>>[0];

/** What the cross-field check is given. */
function draftOf(input: unknown): Draft | undefined {
  let draft: Draft | undefined;
  try {
    readInput<Facts>(schema, input, (facts) => {
      draft = facts;
    });
  } catch (error) {
    if (!(error instanceof ReturnPremiumError)) throw error;
  }
  return draft;
}

/** The issues of an input with a cross-field check of its own. */
function issuesBy(check: CrossCheck<Facts>, input: unknown): readonly Issue[] {
  try {
    readInput<Facts>(schema, input, check);
  } catch (error) {
    if (error instanceof ReturnPremiumError) return error.issues;
  }
  return [];
}

const [first, second] = [20_089, 20_090];

describe("a cross-field check", () => {
  it.each([
    {
      input: { term: { from: "2025-01-01", to: "2025-01-02" }, colour: null },
      draft: { term: { from: first, to: second }, colour: null },
      why: "all is valid: all is there",
    },
    {
      input: { term: { from: "2025-01-01", to: "2025-02-30" }, price: "x", colour: "red" },
      draft: { term: { from: first, to: undefined }, price: undefined, colour: "red" },
      why: "invalid fields are undefined, the valid ones are there",
    },
    {
      input: { term: { from: "2025-01-01" }, price: "5", colour: "green" },
      draft: { term: { from: first, to: undefined }, price: { numerator: 5n, denominator: 1n }, colour: undefined },
      why: "a missing field is undefined",
    },
    {
      input: { term: "2025", price: "5" },
      draft: { term: undefined, price: { numerator: 5n, denominator: 1n } },
      why: "an object that is none has no fields",
    },
    {
      input: { term: null, price: "5", rests: [null] },
      draft: { term: undefined, price: { numerator: 5n, denominator: 1n }, rests: [undefined] },
      why: "nor has null, in a list either",
    },
    {
      input: { price: "5", size: 1 },
      draft: { price: { numerator: 5n, denominator: 1n } },
      why: "an unknown field is not there",
    },
    {
      input: { term: { from: "2025-01-01", to: "2025-01-02", note: { on: "2025-01-02", by: 1 } } },
      draft: { term: { from: first, to: second, note: { on: second } } },
      why: "what is valid beside an unknown field is there, at any depth",
    },
    {
      input: {
        rests: [{ from: "2025-01-01", to: "x" }, 5, { to: "2025-01-02" }, { from: "2025-01-01", to: "2025-01-02" }],
      },
      draft: { rests: [{ from: first, to: undefined }, undefined, { to: second }, { from: first, to: second }] },
      why: "of a list of objects what is valid of each, in its place",
    },
    {
      input: { rests: [{ from: "2025-01-01", to: "2025-01-02", by: 1 }] },
      draft: { rests: [{ from: first, to: second }] },
      why: "what is valid beside an unknown field, in a list too",
    },
    {
      input: { rests: { 0: { from: "2025-01-01", to: "2025-01-02" }, length: 1 } },
      draft: { rests: undefined },
      why: "what is like a list is none",
    },
    {
      input: { days: ["2025-01-01", "x"] },
      draft: { days: undefined },
      why: "a list of plain values is valid as a whole or not at all",
    },
  ])("sees the valid fields: $why", ({ input, draft }) => {
    expect(draftOf(input)).toEqual(draft);
  });

  it("sees nothing of a list that is too long to be read", () => {
    const rest = { from: "2025-01-01", to: "2025-01-02" };
    expect(draftOf({ rests: Array.from({ length: 10_000 }, () => rest), price: "x" })?.rests?.length).toBe(10_000);
    expect(draftOf({ rests: Array.from({ length: 10_001 }, () => rest) })).toEqual({});
  });

  it("has the issues of a list of objects item by item, and in an item by its fields", () => {
    const input = {
      term: { from: "2025-01-01", to: "2025-01-02" },
      rests: [{ to: "x", from: "y", by: 1 }, { from: "2025-01-02", to: "2025-01-01" }, null],
      days: ["z"],
    };
    const check: CrossCheck<Facts> = ({ rests = [] }, issues) => {
      for (const [index, { from, to } = {}] of rests.entries()) {
        if (isAfter(from, to)) issues.refuseAt("dates-out-of-order", ["rests", index, "to"], ["rests", index, "from"]);
      }
    };
    const found = issuesBy(check, input);
    expect(inShort(found)).toEqual([
      "invalid-date rests.0.from",
      "invalid-date rests.0.to",
      "dates-out-of-order rests.1.to",
      "invalid-type rests.2",
      "invalid-date days.0",
      "unknown-field rests.0.by",
    ]);
    expect(found[2]).toMatchObject({
      received: "2025-01-01",
      other: { path: ["rests", 1, "from"], received: "2025-01-02" },
    });
  });

  it("names its field, the value received and the other field with its own", () => {
    const check: CrossCheck<Facts> = ({ term = {} }, issues) => {
      if (isAfter(term.from, term.to)) issues.refuse("dates-out-of-order", "term.to", "term.from");
    };
    const found = issuesBy(check, { term: { from: "2025-01-02", to: "2025-01-01" } });
    expect(found.map(({ message: _, ...issue }) => issue)).toEqual([
      {
        code: "dates-out-of-order",
        path: ["term", "to"],
        received: "2025-01-01",
        other: { path: ["term", "from"], received: "2025-01-02" },
      },
    ]);
  });

  it.each([
    { day: 2, other: 1, isIt: true, why: "the day after" },
    { day: 1, other: 1, isIt: false, why: "a day is not after itself" },
    { day: 1, other: 2, isIt: false, why: "the day before" },
    { day: undefined, other: 1, isIt: false, why: "an unknown day is not after any" },
    { day: 1, other: undefined, isIt: false, why: "no day is after an unknown one" },
    { day: 0, other: -1, isIt: true, why: "day 0 is a day" },
  ])("takes $day to be after $other: $isIt, for $why", ({ day, other, isIt }) => {
    expect(isAfter(day, other)).toBe(isIt);
  });
});

const rows: readonly {
  readonly changes: Readonly<Record<string, unknown>>;
  readonly issues: readonly string[];
  readonly why: string;
}[] = [
  { changes: {}, issues: [], why: "the input itself is valid" },
  { changes: { "options.costs": { amount: "2000" } }, issues: [], why: "just a tenth of the premium" },
  {
    changes: { "options.costs": { amount: "2000.01" } },
    issues: ["costs-above-cap options.costs.amount"],
    why: "above it",
  },
  { changes: { "options.costs": { share: "0.10" } }, issues: [], why: "just a tenth" },
  {
    changes: { "options.costs": { share: "0.100001" } },
    issues: ["costs-above-cap options.costs.share"],
    why: "above it",
  },
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
    changes: { "options.costs": { amount: "0.01" }, "contract.paidPremium": "0" },
    issues: ["costs-above-cap options.costs.amount"],
    why: "a tenth of nothing is nothing",
  },
  { changes: { "contract.paidPremium": "20000" }, issues: [], why: "the whole premium is paid" },
  {
    changes: { "contract.paidPremium": "20000.01" },
    issues: ["paid-above-premium contract.paidPremium"],
    why: "a tiyn more",
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

describe("the cross-field checks of an operation", () => {
  it.each(rows)("run on the fields that are valid: $why", ({ changes, issues }) => {
    expect(inShort(issuesOf(kzCivilCode, changed(leastInput, changes)))).toEqual(issues);
  });

  it("are not suppressed by an unknown field that bears the name of another operation's", () => {
    const input = changed(cabinetInput, { "options.costs": { amount: "6000.01" }, "contract.paidPremium": "60000" });
    expect(inShort(issuesOf(lifeCabinet, input))).toEqual([
      "costs-above-cap options.costs.amount",
      "unknown-field contract.paidPremium",
    ]);
  });

  it.each([
    {
      changes: { "termination.terminatedOn": "2024-01-24" },
      issues: [],
      why: "the contract is concluded on its first day",
    },
    {
      changes: { "termination.terminatedOn": "2024-01-23" },
      issues: ["terminated-before-conclusion termination.terminatedOn"],
      why: "a day before it",
    },
    {
      changes: { "termination.terminatedOn": "2024-01-23", "contract.concludedOn": "2024-01-23" },
      issues: [],
      why: "concluded earlier",
    },
    {
      changes: { "termination.terminatedOn": "2024-01-23", "contract.concludedOn": "x" },
      issues: ["invalid-date contract.concludedOn"],
      why: "concluded on a day that is not known: no default takes its place",
    },
  ])("of the life cabinet take the first day for that of conclusion: $why", ({ changes, issues }) => {
    expect(inShort(issuesOf(lifeCabinet, changed(cabinetInput, changes)))).toEqual(issues);
  });
});

describe("a section that is no object", () => {
  it.each([
    { contract: 5, reason: "sum-insured-exhausted", code: "invalid-type" },
    { contract: null, reason: "non-payment", code: "invalid-type" },
    { contract: undefined, reason: "sum-insured-exhausted", code: "missing-field" },
  ])("is the only issue, and nothing is said of its fields: $code under $reason", ({ contract, reason, code }) => {
    const input = { contract, termination: { reason, terminatedOn: "2025-03-11" } };
    const outcome = operations["ogpo-plus/return-premium"]?.safe(input);
    expect(outcome).toMatchObject({ success: false, error: { issues: [{ code, path: ["contract"] }] } });
    expect(outcome?.success === false && outcome.error.issues.length).toBe(1);
  });
});
