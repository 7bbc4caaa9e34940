import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { amount, amountAboveZero, date, fact, list, oneOf, share, wordOr } from "../../src/engine/fields.js";
import type { Issue } from "../../src/engine/issue.js";
import { readInput } from "../../src/engine/read-input.js";
import { isTaken } from "../../src/engine/read-value.js";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";
import { roundingInput as rounding } from "../../src/engine/rounding.fields.js";
import { boundsOf, isOneOf, wordOrObjectOf } from "../../src/engine/traits.js";
import { printAmount } from "../../src/exact/amount.js";
import { inShort } from "../support/issues.js";

/** Made anew for each test: a schema keeps the reader that its first input made. */
const schemaOf = () =>
  z.strictObject({
    amount: z.optional(amount),
    amountAboveZero: z.optional(amountAboveZero),
    date: z.optional(date),
    share: z.optional(share),
    rounding: z.optional(rounding),
    fact: fact(z.enum(["yes", "no"])),
    days: z.optional(list(date)),
    oneDay: z.optional(list(date, 1)),
    costs: z.optional(oneOf({ share, amount })),
    calendar: z.optional(wordOr("published", z.strictObject({ year: share }))),
    required: z.optional(z.strictObject({ amount, share, date })),
  });

type Field = keyof z.output<ReturnType<typeof schemaOf>>;

const read = (input: unknown) => readInput({ fields: schemaOf(), country: "kazakhstan" }, input);

function issuesFor(input: unknown): readonly Issue[] {
  try {
    read(input);
  } catch (error) {
    if (error instanceof ReturnPremiumError) return error.issues;
    throw error;
  }
  return [];
}

/** The code of the only issue of a field; undefined where the value is taken. */
function codeFor(field: Field, value: unknown): string | undefined {
  const issues = issuesFor({ [field]: value });
  expect(issues.length).toBeLessThanOrEqual(1);
  for (const { path } of issues) expect(path).toEqual([field]);
  return issues[0]?.code;
}

const otherTypes: readonly { readonly value: unknown; readonly why: string }[] = [
  { value: null, why: "null" },
  { value: true, why: "a boolean" },
  { value: {}, why: "an object" },
  { value: [], why: "an array" },
  { value: ["1"], why: "an array of one" },
  { value: new Date(0), why: "a Date" },
  { value: () => "1", why: "a function" },
  { value: Symbol("1"), why: "a symbol" },
  { value: Object("1"), why: "a String object" },
  { value: { toString: () => "1" }, why: "an object that turns into text" },
];

describe("an amount field", () => {
  it.each([
    { value: "20000.5", printed: "20000.50", why: "decimal text" },
    { value: 20000.5, printed: "20000.50", why: "a number" },
    { value: 20000n, printed: "20000.00", why: "a bigint" },
    { value: "0", printed: "0.00", why: "nothing" },
    { value: "0.01", printed: "0.01", why: "the smallest above nothing" },
  ])("takes $value: $why", ({ value, printed }) => {
    const { amount: taken } = read({ amount: value });
    expect(taken && printAmount(taken)).toBe(printed);
  });

  it.each([
    { value: "01", why: "a leading zero" },
    { value: "1.234", why: "three decimals" },
    { value: "", why: "empty text" },
    { value: -1, why: "below zero" },
    { value: 0.1 + 0.2, why: "17 decimals" },
    { value: Number.NaN, why: "not a number" },
    { value: 1e21, why: "an exponent" },
    { value: -1n, why: "a bigint below zero" },
  ])("refuses $value as invalid-amount: $why", ({ value }) => {
    expect(codeFor("amount", value)).toBe("invalid-amount");
    expect(codeFor("amountAboveZero", value)).toBe("invalid-amount");
  });

  it.each(otherTypes)("refuses $why as invalid-type", ({ value }) => {
    expect(codeFor("amount", value)).toBe("invalid-type");
    expect(codeFor("amountAboveZero", value)).toBe("invalid-type");
  });

  it.each([
    { value: "0", code: "invalid-amount", why: "nothing" },
    { value: "0.00", code: "invalid-amount", why: "nothing, with decimals" },
    { value: 0, code: "invalid-amount", why: "nothing, as a number" },
    { value: 0n, code: "invalid-amount", why: "nothing, as a bigint" },
    { value: "0.01", code: undefined, why: "the smallest amount above nothing" },
    { value: 1n, code: undefined, why: "a bigint above nothing" },
  ])("above zero meets $value with $code: $why", ({ value, code }) => {
    expect(codeFor("amountAboveZero", value)).toBe(code);
  });
});

describe("a date field", () => {
  it("takes a day as its number", () => {
    expect(read({ date: "2000-01-01" }).date).toBe(10_957);
  });

  it.each([
    { value: "2025-02-30", code: "invalid-date", why: "an impossible day" },
    { value: "2024-02-29", code: undefined, why: "a leap day" },
    { value: "1899-12-31", code: "invalid-date", why: "before the first year" },
    { value: "2999-12-31", code: undefined, why: "the last day" },
    { value: "3000-01-01", code: "invalid-date", why: "after the last year" },
    { value: "2024-W10", code: "invalid-date", why: "a week" },
    { value: "2025-03-02T00:00:00Z", code: "invalid-date", why: "a time" },
    { value: "", code: "invalid-date", why: "empty text" },
    { value: 20250302, code: "invalid-type", why: "a number" },
    { value: 1n, code: "invalid-type", why: "a bigint" },
    ...otherTypes.map((row) => ({ ...row, code: "invalid-type" })),
  ])("meets $value with $code: $why", ({ value, code }) => {
    expect(codeFor("date", value)).toBe(code);
  });
});

describe("a share field", () => {
  it.each([
    { value: "0", text: "0", why: "nothing" },
    { value: "1", text: "1", why: "everything" },
    { value: "0.10", text: "0.10", why: "the text stays as it was written" },
    { value: "0.123456", text: "0.123456", why: "six decimals are the most" },
    { value: "0.000001", text: "0.000001", why: "the smallest share" },
    { value: "1.000000", text: "1.000000", why: "everything, with six decimals" },
    { value: 0.1, text: "0.1", why: "a number" },
    { value: 0.000001, text: "0.000001", why: "the shortest text of this number has no exponent" },
    { value: 1, text: "1", why: "everything, as a number" },
    { value: 0, text: "0", why: "nothing, as a number" },
  ])("takes $value: $why", ({ value, text }) => {
    expect(read({ share: value }).share).toBe(text);
  });

  it.each([
    { value: "0.1234567", code: "invalid-share", why: "seven decimals" },
    { value: "1.0000000", code: "invalid-share", why: "seven decimals" },
    { value: "1.000001", code: "invalid-share", why: "more than everything" },
    { value: "2", code: "invalid-share", why: "more than everything" },
    { value: "-0.1", code: "invalid-share", why: "below nothing" },
    { value: "0.", code: "invalid-share", why: "a point without decimals" },
    { value: ".1", code: "invalid-share", why: "no digit before the point" },
    { value: "00.1", code: "invalid-share", why: "two zeros before the point" },
    { value: "01", code: "invalid-share", why: "a leading zero" },
    { value: "10%", code: "invalid-share", why: "a percent sign belongs to the command line only" },
    { value: "", code: "invalid-share", why: "empty text" },
    { value: "1/10", code: "invalid-share", why: "a fraction" },
    { value: 1e-7, code: "invalid-share", why: "the text of this number has an exponent" },
    { value: 0.1 + 0.2, code: "invalid-share", why: "17 decimals" },
    { value: 1.5, code: "invalid-share", why: "more than everything" },
    { value: -0.1, code: "invalid-share", why: "below nothing" },
    { value: Number.NaN, code: "invalid-share", why: "not a number" },
    { value: 1n, code: "invalid-type", why: "a bigint is an amount, not a share" },
    ...otherTypes.map((row) => ({ ...row, code: "invalid-type" })),
  ])("meets $value with $code: $why", ({ value, code }) => {
    expect(codeFor("share", value)).toBe(code);
  });
});

describe("a rounding field", () => {
  it.each([
    { unit: "0.01", text: "0.01", why: "to the tiyn" },
    { unit: "0.1", text: "0.1", why: "one decimal" },
    { unit: "0.25", text: "0.25", why: "quarters" },
    { unit: "1", text: "1", why: "whole tenge" },
    { unit: "10", text: "10", why: "tens" },
    { unit: 0.5, text: "0.5", why: "a number" },
    { unit: 100n, text: "100", why: "a bigint" },
  ])("takes the unit $unit: $why", ({ unit, text }) => {
    expect(read({ rounding: { unit, mode: "half-even" } }).rounding).toEqual({ unit: text, mode: "half-even" });
  });

  it.each([
    {
      rounding: { unit: "0.10", mode: "up" },
      issue: "invalid-amount rounding.unit",
      why: "a decimal that says nothing",
    },
    {
      rounding: { unit: "1.0", mode: "up" },
      issue: "invalid-amount rounding.unit",
      why: "a decimal that says nothing",
    },
    { rounding: { unit: "0", mode: "up" }, issue: "invalid-amount rounding.unit", why: "nothing has no multiples" },
    { rounding: { unit: 0, mode: "up" }, issue: "invalid-amount rounding.unit", why: "nothing, as a number" },
    { rounding: { unit: "0.00", mode: "up" }, issue: "invalid-amount rounding.unit", why: "nothing, with decimals" },
    { rounding: { unit: "0.001", mode: "up" }, issue: "invalid-amount rounding.unit", why: "three decimals" },
    { rounding: { unit: "-1", mode: "up" }, issue: "invalid-amount rounding.unit", why: "below zero" },
    { rounding: { unit: null, mode: "up" }, issue: "invalid-type rounding.unit", why: "null" },
    { rounding: { mode: "up" }, issue: "missing-field rounding.unit", why: "both are needed" },
    { rounding: { unit: "1" }, issue: "missing-field rounding.mode", why: "both are needed" },
    { rounding: { unit: "1", mode: "floor" }, issue: "invalid-option rounding.mode", why: "no such mode" },
    { rounding: { unit: "1", mode: "toString" }, issue: "invalid-option rounding.mode", why: "a word of the language" },
    { rounding: { unit: "1", mode: null }, issue: "invalid-type rounding.mode", why: "null" },
    { rounding: { unit: "1", mode: 4 }, issue: "invalid-type rounding.mode", why: "a number of another library" },
    { rounding: { unit: "1", mode: "up", places: 2 }, issue: "unknown-field rounding.places", why: "an unknown field" },
    { rounding: "half-up", issue: "invalid-type rounding", why: "a mode alone" },
    { rounding: null, issue: "invalid-type rounding", why: "null" },
    { rounding: ["1", "up"], issue: "invalid-type rounding", why: "an array" },
  ])("has the issue $issue: $why", ({ rounding: given, issue }) => {
    expect(inShort(issuesFor({ rounding: given }))).toEqual([issue]);
  });
});

describe("a fact", () => {
  it.each([
    { input: { fact: "yes" }, known: "yes", why: "it is known" },
    { input: { fact: null }, known: null, why: "null: it is unknown" },
    { input: { fact: undefined }, known: undefined, why: "undefined means absent" },
    { input: {}, known: undefined, why: "left out: it is unknown" },
  ])("may be $known: $why", ({ input, known }) => {
    expect(read(input).fact).toBe(known);
  });

  it.each([
    { value: "perhaps", code: "invalid-option", why: "a word that is not allowed" },
    { value: "", code: "invalid-option", why: "empty text" },
    { value: 1, code: "invalid-type", why: "a number" },
    { value: false, code: "invalid-type", why: "false is not unknown" },
  ])("refuses $value as $code: $why", ({ value, code }) => {
    expect(codeFor("fact", value)).toBe(code);
  });
});

describe("a required field", () => {
  it.each([
    { given: {}, why: "left out" },
    { given: { amount: undefined, share: undefined, date: undefined }, why: "undefined means absent" },
  ])("is missing: $why", ({ given }) => {
    const issues = issuesFor({ required: given });
    expect(inShort(issues)).toEqual([
      "missing-field required.amount",
      "missing-field required.share",
      "missing-field required.date",
    ]);
    for (const issue of issues) expect(issue).not.toHaveProperty("received");
  });
});

describe("the items of a list", () => {
  it("are read one by one, each issue at its index", () => {
    const issues = issuesFor({ days: ["2025-01-01", "2025-02-30", null, "2025-01-02", 5] });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["invalid-date", ["days", 1]],
      ["invalid-type", ["days", 2]],
      ["invalid-type", ["days", 4]],
    ]);
  });
});

describe("a list", () => {
  it.each([
    { days: [], oneDay: ["2025-01-01"], issues: [], why: "as many as it must have" },
    { days: Array(10_000).fill("2025-01-01"), issues: [], why: "as many as it may have" },
    { days: Array(10_001).fill("2025-02-30"), issues: ["invalid-option days"], why: "too many are not read" },
    { oneDay: [], issues: ["invalid-option oneDay"], why: "too few" },
    { days: { length: 0 }, issues: ["invalid-type days"], why: "what is like a list is none" },
  ])("has a length within bounds: $why", ({ issues, why: _, ...input }) => {
    expect(inShort(issuesFor(input))).toEqual(issues);
  });

  it("tells its bounds to whoever asks, and in the help of an issue", () => {
    expect(boundsOf(list(date, 1))).toEqual({ least: 1, most: 10_000 });
    expect(boundsOf(date)).toBeUndefined();
    expect(issuesFor({ oneDay: [] })[0]?.help).toEqual({ least: 1, most: 10_000, unit: "items" });
    expect(issuesFor({ oneDay: "2025-01-01" })[0]?.help).toEqual({ expected: ["list"] });
  });

  it("is missing where it is required", () => {
    const required = z.strictObject({ days: list(date) });
    expect(isTaken(required, {})).toBe(false);
    expect(isTaken(required, { days: [] })).toBe(true);
  });
});

describe("one of two fields", () => {
  it.each([
    { costs: { share: "0.1" }, issues: [], why: "the first" },
    { costs: { amount: "5", share: undefined }, issues: [], why: "the second" },
    { costs: {}, issues: ["missing-field costs.share"], why: "neither" },
    { costs: { share: "0", amount: "0" }, issues: ["contradictory-facts costs.amount"], why: "both" },
    { costs: { share: "2", amount: "0" }, issues: ["invalid-share costs.share"], why: "both, one of them wrong" },
    {
      costs: { shares: "0.1" },
      issues: ["missing-field costs.share", "unknown-field costs.shares"],
      why: "another name, so that neither is there",
    },
    { costs: "0.1", issues: ["invalid-type costs"], why: "text" },
  ])("are asked for: $why", ({ costs, issues }) => {
    expect(inShort(issuesFor({ costs }))).toEqual(issues);
  });

  it("says which field the second contradicts", () => {
    expect(issuesFor({ costs: { share: "0", amount: "0" } })[0]?.other).toEqual({
      path: ["costs", "share"],
      received: "0",
    });
  });

  it("can be told from an object with both", () => {
    expect(isOneOf(oneOf({ share, amount }))).toBe(true);
    expect(isOneOf(z.strictObject({ share, amount }))).toBe(false);
  });
});

describe("a word or an object", () => {
  it.each([
    { calendar: "published", issues: [], why: "the word" },
    { calendar: { year: "1" }, issues: [], why: "the object" },
    { calendar: { year: "2" }, issues: ["invalid-share calendar.year"], why: "an object with a wrong field" },
    { calendar: "own", issues: ["invalid-type calendar"], why: "another word" },
    { calendar: ["published"], issues: ["invalid-type calendar"], why: "a list" },
  ])("are taken: $why", ({ calendar, issues }) => {
    expect(inShort(issuesFor({ calendar }))).toEqual(issues);
  });

  it("tells what it takes to whoever asks, and in the help of an issue", () => {
    expect(wordOrObjectOf(wordOr("published", z.strictObject({})))?.word).toBe("published");
    expect(wordOrObjectOf(date)).toBeUndefined();
    expect(issuesFor({ calendar: 5 })[0]?.help).toEqual({ expected: ["object", "published"] });
  });
});

describe("a value alone", () => {
  it.each([
    { fieldOf: () => date, value: "2025-03-02", takes: true },
    { fieldOf: () => date, value: "2025-02-30", takes: false },
    { fieldOf: () => date, value: undefined, takes: false },
    { fieldOf: () => fact(date), value: undefined, takes: true },
    { fieldOf: () => z.strictObject({ date }), value: { date: "2025-03-02", days: [] }, takes: false },
  ])("$value is taken by a field, $takes", ({ fieldOf, value, takes }) => {
    expect(isTaken(fieldOf(), value)).toBe(takes);
  });
});

describe("true or false", () => {
  const issuesOf = (value: unknown) => {
    try {
      readInput({ fields: z.strictObject({ paid: z.boolean() }), country: "kazakhstan" }, { paid: value });
    } catch (error) {
      if (error instanceof ReturnPremiumError) return error.issues;
    }
    return [];
  };

  it.each([true, false])("is %s", (value) => {
    expect(issuesOf(value)).toEqual([]);
  });

  it.each(["true", "no", 1, null])("is not %j, and no word of a choice either", (value) => {
    expect(issuesOf(value)).toMatchObject([{ code: "invalid-type", help: { expected: ["true-or-false"] } }]);
  });
});

describe("a word", () => {
  it.each([
    { value: "perhaps", code: "invalid-option", help: { allowed: ["yes", "no"] } },
    { value: 7, code: "invalid-type", help: { expected: ["yes", "no"] } },
  ])("is one of a choice, which the issue of $value names", ({ value, code, help }) => {
    expect(issuesFor({ fact: value })).toMatchObject([{ code, help }]);
  });
});
