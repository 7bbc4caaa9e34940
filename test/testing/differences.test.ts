import { describe, expect, it } from "vitest";
import { differencesOf, type VectorOutcome } from "../../src/testing/index.js";

const result: VectorOutcome = {
  expected: { returnPremium: "0.00", days: { used: 9 }, documents: ["application", "receipt"], reopens: null },
  notes: [{ code: "statute-returns-more", facts: { difference: "2000.00" } }, { code: "condition-unknown" }],
};

/** An answer that passes, with more fields than are asked for. */
const answer = {
  operation: "ogpo-plus/return-premium",
  returnPremium: "0.00",
  days: { used: 9, term: 365 },
  documents: ["application", "receipt"],
  reopens: null,
  notes: [
    { code: "condition-unknown", clause: "9.1", facts: {} },
    { code: "statute-returns-more", clause: "9.1", facts: { difference: "2000.00", ground: "art-841-1" } },
  ],
};

const error: VectorOutcome = {
  error: {
    code: "invalid-input",
    issues: [
      { code: "invalid-date", path: ["claims", 0, "paidOn"] },
      { code: "unknown-field", path: ["extra"] },
    ],
  },
};
const [firstIssue, secondIssue] = [
  { code: "invalid-date", path: ["claims", 0, "paidOn"], message: "words", received: "2025-02-30" },
  { code: "unknown-field", path: ["extra"], message: "words" },
];

describe("an answer passes", () => {
  it.each([
    { why: "more fields, and notes in another order", given: answer, vector: result },
    { why: "a program that gives no notes", given: { ...answer, notes: undefined }, vector: result },
    {
      why: "every issue in its place, with words besides",
      given: { error: { code: "invalid-input", issues: [firstIssue, secondIssue] }, line: 3 },
      vector: error,
    },
    {
      why: "an error that speaks of the input as a whole is asked for no issues",
      given: { error: { code: "outside-scope", issues: [{ code: "outside-scope", path: ["contract"] }] } },
      vector: { error: { code: "outside-scope" } },
    },
  ])("with what the vector states: $why", ({ given, vector }) => {
    expect(differencesOf(given, vector)).toEqual([]);
  });
});

describe("what an issue disagrees with, and what mends it,", () => {
  const stated: VectorOutcome = {
    error: {
      code: "invalid-input",
      issues: [{ code: "term-too-long", path: ["lastDay"], other: { path: ["firstDay"] }, help: { most: 12 } }],
    },
  };
  const answerWith = (besides: object) => ({
    error: { code: "invalid-input", issues: [{ code: "term-too-long", path: ["lastDay"], ...besides }] },
  });
  const other = { path: ["firstDay"], received: "2025-03-02" };

  it.each([
    { why: "an answer that has neither", given: answerWith({}) },
    { why: "one alone", given: answerWith({ other }) },
    { why: "both, with more besides", given: answerWith({ other, help: { most: 12, unit: "months" } }) },
  ])("are asked of an answer that has them: $why passes", ({ given }) => {
    expect(differencesOf(given, stated)).toEqual([]);
  });

  it.each([
    { why: "another field", given: answerWith({ other: { path: ["months"] } }), path: ["other", "path", 0] },
    { why: "another limit", given: answerWith({ other, help: { most: 11 } }), path: ["help", "most"] },
    { why: "help without the limit", given: answerWith({ help: {} }), path: ["help", "most"] },
  ])("are told where they are others: $why", ({ given, path }) => {
    expect(differencesOf(given, stated).map((one) => one.path)).toEqual([["error", "issues", 0, ...path]]);
  });
});

describe("the differences", () => {
  it.each([
    { why: "an amount is text to the last digit", change: { returnPremium: "0" }, path: ["returnPremium"], got: "0" },
    { why: "a number is no text", change: { days: { used: "9" } }, path: ["days", "used"], got: "9" },
    { why: "a field that is not there", change: { days: {} }, path: ["days", "used"], got: undefined },
    { why: "a value where fields are expected", change: { days: 9 }, path: ["days"], got: 9 },
    { why: "absent is not null", change: { reopens: undefined }, path: ["reopens"], got: undefined },
    {
      why: "a list in another order",
      change: { documents: ["application", "passport"] },
      path: ["documents", 1],
      got: "passport",
    },
    { why: "a longer list", change: { documents: ["application", "receipt", "passport"] }, path: ["documents"] },
    {
      why: "what is like a list is none",
      change: { documents: { 0: "application", 1: "receipt", length: 2 } },
      path: ["documents"],
    },
    { why: "a note too few", change: { notes: answer.notes.slice(1) }, path: ["notes"] },
    { why: "a note too many", change: { notes: [...answer.notes, { code: "paid-after-due" }] }, path: ["notes"] },
    {
      why: "a note with another fact",
      change: { notes: [answer.notes[0], { code: "statute-returns-more", facts: { difference: "1.00" } }] },
      path: ["notes"],
    },
    { why: "notes that are no list", change: { notes: "none" }, path: ["notes"] },
  ])("name the field: $why", ({ change, path, ...rest }) => {
    const differences = differencesOf({ ...answer, ...change }, result);
    expect(differences.map((one) => one.path)).toEqual([path]);
    if ("got" in rest) expect(differences[0]?.got).toBe(rest.got);
  });

  it("are all told", () => {
    expect(differencesOf({ ...answer, returnPremium: "1.00", days: { used: 8 } }, result)).toEqual([
      { path: ["returnPremium"], expected: "0.00", got: "1.00" },
      { path: ["days", "used"], expected: 9, got: 8 },
    ]);
  });

  it.each([
    { why: "one too few", issues: [firstIssue], path: ["error", "issues"] },
    { why: "another order", issues: [secondIssue, firstIssue], path: ["error", "issues", 0, "code"] },
    {
      why: "another path",
      issues: [{ ...firstIssue, path: ["claims", "0", "paidOn"] }, secondIssue],
      path: ["error", "issues", 0, "path", 1],
    },
  ])("name the issue: $why", ({ issues, path }) => {
    const differences = differencesOf({ error: { code: "invalid-input", issues } }, error);
    expect(differences[0]?.path).toEqual(path);
  });

  it.each([
    { why: "an error for a result", given: { error: { code: "invalid-input", issues: [] } }, path: [] },
    { why: "text for a result", given: "0.00", path: [] },
    { why: "nothing for a result", given: undefined, path: [] },
  ])("name the answer as a whole: $why", ({ given, path }) => {
    const [first] = differencesOf(given, result);
    expect(first).toMatchObject({ path, expected: result.expected });
    expect(first?.got).toBe(given);
  });

  it("name the error that a result stands in the place of", () => {
    const expected = "error" in error ? error.error : undefined;
    expect(differencesOf(answer, error)).toEqual([{ path: ["error"], expected, got: undefined }]);
  });
});

describe("of some fields alone", () => {
  const only = (given: unknown, vector: VectorOutcome, ...fields: readonly string[]) =>
    differencesOf(given, vector, { fields });

  it.each([
    { why: "the number of a page, and nothing else", given: { returnPremium: "0.00" }, fields: ["returnPremium"] },
    { why: "a nested field", given: { days: { used: 9 } }, fields: ["days.used"] },
    { why: "a field that the vector does not state", given: { dueOn: "2025-09-08" }, fields: ["dueOn"] },
    { why: "notes", given: { notes: answer.notes }, fields: ["notes"] },
  ])("an answer passes: $why", ({ given, fields }) => {
    expect(only(given, result, ...fields)).toEqual([]);
  });

  it.each([
    { why: "another amount", given: { returnPremium: "1.00" }, field: "returnPremium", got: "1.00" },
    { why: "nothing", given: {}, field: "returnPremium", got: undefined },
    { why: "nothing that an error has", given: { error: {} }, field: "returnPremium", got: undefined },
    { why: "other notes", given: { notes: [] }, field: "notes", got: [] },
  ])("a difference is told: $why", ({ given, field, got }) => {
    expect(only(given, result, field).map((one) => [one.path, one.got])).toEqual([[[field], got]]);
  });

  it.each([
    { why: "any error, of which nothing is asked", given: { error: { code: "none" } } },
    { why: "nothing", given: {} },
    { why: "null for the number", given: { returnPremium: null } },
    { why: "an empty box", given: { returnPremium: "", ground: " \n" } },
    { why: "an error in place of an amount that the parties can leave open", given: { retainedPremium: "нет данных" } },
    { why: "a dash", given: { returnPremium: "—", days: { used: "-" }, ground: "–" } },
    { why: "an error in place of the number", given: { returnPremium: "Такого дня нет: 30.02.2025" } },
  ])("a refused input passes: $why", ({ given }) => {
    expect(only(given, error, "returnPremium", "retainedPremium", "days.used", "ground")).toEqual([]);
  });

  it.each([
    { why: "an amount", field: "returnPremium", got: "0.00" },
    { why: "an amount as a page writes it", field: "returnPremium", got: "53 770,00 ₸" },
    { why: "an amount that may be two", field: "returnPremium", got: "53.770" },
    { why: "a number", field: "returnPremium", got: 0 },
    { why: "a word where a word is right", field: "ground", got: "cooling-off" },
    { why: "a day", field: "dueOn", got: "2025-03-18" },
    { why: "text in place of a clause, of which some, such as 9.7, look like numbers", field: "clause", got: "none" },
    { why: "a list", field: "documents", got: [] },
  ])("a refused input does not pass with $why", ({ field, got }) => {
    expect(only({ [field]: got }, error, field)).toEqual([{ path: [field], expected: undefined, got }]);
  });

  it.each([
    { fields: ["returnPremuim"], says: "no result in the vectors has the field returnPremuim" },
    { fields: ["returnPremium", "days.usd", ""], says: "no result in the vectors has the field days.usd, " },
    { fields: ["__proto__"], says: "no result in the vectors has the field __proto__" },
    { fields: [], says: "fields is empty: name a field, or leave it out" },
  ])("no field that is none can be asked for: $says", ({ fields, says }) => {
    for (const vector of [result, error]) expect(() => only(answer, vector, ...fields)).toThrow(new TypeError(says));
  });

  it("a field of the caller's own vector can be asked for", () => {
    const own = { expected: { tariff: { class: 3 } }, notes: [] };
    expect(only({ tariff: { class: 3 } }, own, "tariff.class")).toEqual([]);
  });

  it("the error is asked for by its name", () => {
    const given = { error: { code: "invalid-input", issues: [firstIssue] } };
    expect(only(given, error, "error").map(({ path }) => path)).toEqual([["error", "issues"]]);
    expect(only({ error: { code: "invalid-input", issues: [firstIssue, secondIssue] } }, error, "error")).toEqual([]);
  });
});
