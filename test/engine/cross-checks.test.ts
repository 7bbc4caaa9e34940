import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { isAfter } from "../../src/dates/day.js";
import { amount, date, fact, list } from "../../src/engine/fields.js";
import type { Issue } from "../../src/engine/issue.js";
import type { CrossCheck } from "../../src/engine/read-input.js";
import { readInput } from "../../src/engine/read-input.js";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";
import { inShort } from "../support/issues.js";

const schema = z.strictObject({
  term: z.strictObject({ from: date, to: date, note: z.optional(z.strictObject({ on: date })) }),
  price: z.optional(amount),
  colour: fact(z.enum(["red", "blue"])),
  rests: z.optional(list(z.strictObject({ from: date, to: date }))),
  days: z.optional(list(date)),
});

type Facts = z.output<typeof schema>;
type Draft = Parameters<CrossCheck<Facts>>[0];

const read = (check: CrossCheck<Facts>, input: unknown): Facts =>
  readInput<Facts>({ fields: schema, check, country: "kazakhstan" }, input);

/** What the cross-field check is given. */
function draftOf(input: unknown): Draft | undefined {
  let draft: Draft | undefined;
  try {
    read((facts) => {
      draft = facts;
    }, input);
  } catch (error) {
    if (!(error instanceof ReturnPremiumError)) throw error;
  }
  return draft;
}

/** The issues of an input with a cross-field check of its own. */
function issuesBy(check: CrossCheck<Facts>, input: unknown): readonly Issue[] {
  try {
    read(check, input);
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
      draft: { days: [first, undefined] },
      why: "of a list of days the real ones, in their places",
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
