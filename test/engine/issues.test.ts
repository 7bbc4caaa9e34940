import { describe, expect, it } from "vitest";
import type { Path } from "../../src/engine/issue.js";
import { valueAt } from "../../src/engine/received.js";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";
import { everyFullInput, everyOperation, type Field } from "../support/every-operation.js";
import { inShort, issuesInShort, issuesOf } from "../support/issues.js";
import { changed } from "../vectors/changes.js";

/** What an issue says of a value that came out of JSON. */
function shown(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

const receivedAt = (input: unknown, path: Path) => ({ path, received: shown(valueAt(input, path)) });

describe.each(everyOperation)("an error of $id", ({ operation, compute, validate, refused }) => {
  const errors = refused.map(({ id: name, input }) => {
    const outcome = operation.safe(input);
    if (outcome.success) throw new Error(`computed: ${name}`);
    return { name, input, error: outcome.error };
  });

  it("is there for some vectors", () => {
    expect(errors).not.toEqual([]);
  });

  it("is thrown by the operation as its safe form returns it", () => {
    for (const { input, error } of errors) {
      expect(error).toBeInstanceOf(ReturnPremiumError);
      expect(() => compute(input)).toThrow(error);
    }
  });

  it("says of each issue what was received, on both sides where two fields disagree", () => {
    for (const { name, input, error } of errors) {
      for (const { path, received, other } of error.issues) {
        expect([name, { path, received }]).toEqual([name, receivedAt(input, path)]);
        if (other !== undefined) expect([name, { ...other }]).toEqual([name, receivedAt(input, other.path)]);
      }
    }
  });

  it("says in words which field each issue is about", () => {
    for (const { error } of errors) {
      for (const { path, message } of error.issues) {
        expect(message.startsWith(`${path.join(".") || "the input"} `)).toBe(true);
      }
    }
  });

  it("is the same whatever the order of the input's keys", () => {
    for (const { input, error } of errors) {
      const outcome = operation.safe(reversed(input));
      expect(outcome.success === false && inShort(outcome.error.issues)).toEqual(inShort(error.issues));
    }
  });

  it("has the issues that it has as a Standard Schema", () => {
    for (const { name, input, error } of errors) {
      expect([name, validate(input).issues]).toEqual([name, error.issues]);
    }
  });
});

/** The same value with the keys of all its objects the other way round. */
function reversed(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, reversed(part)]);
  return Object.fromEntries(entries.reverse());
}

const itself: { itself?: object } = {};
itself.itself = itself;

/** What no field takes, what no JSON holds, and what is too long. */
const noObjects = [
  { value: Number.NaN, received: "NaN" },
  { value: -5n, received: "-5" },
  { value: Symbol("premium"), received: "Symbol(premium)" },
  { value: () => 20000, received: "function" },
  { value: "9".repeat(201), received: `${"9".repeat(199)}…` },
];
const strange = [
  ...noObjects,
  { value: new Date(0), received: '"1970-01-01T00:00:00.000Z"' },
  { value: itself, received: "object" },
];

const leaves = (fields: readonly Field[]): readonly string[] =>
  fields.filter(({ isLeaf }) => isLeaf).map(({ path }) => path);

/** The paths of all objects of an input, itself included. */
const objects = (fields: readonly Field[]): readonly string[] => [
  "",
  ...fields.filter(({ isLeaf }) => !isLeaf).map(({ path }) => `${path}.`),
];

describe.each(everyFullInput)("a full input of $id", ({ operation, input, fields }) => {
  /** No field takes an object with nothing in it. */
  const wrong = changed(input, Object.fromEntries(leaves(fields).map((path) => [path, {}])));
  const expected = leaves(fields).map((path) => `invalid-type ${path}`);
  const unknown = objects(fields).map((path) => `${path}aaa`);
  const wrongWithMore = changed(wrong, Object.fromEntries(unknown.map((path) => [path, 1])));

  it("that is wrong in every field has all their issues, in the order of the fields", () => {
    expect(issuesInShort(operation, wrong)).toEqual(expected);
    expect(issuesInShort(operation, reversed(wrong))).toEqual(expected);
  });

  it("with unknown fields in every object has their issues last", () => {
    for (const given of [wrongWithMore, reversed(wrongWithMore)]) {
      const issues = issuesInShort(operation, given);
      expect(issues.slice(0, expected.length)).toEqual(expected);
      expect(issues.slice(expected.length).toSorted()).toEqual(
        unknown.map((path) => `unknown-field ${path}`).toSorted(),
      );
    }
  });

  it("says of a value that no JSON holds what it was, in every field", () => {
    for (const path of leaves(fields)) {
      for (const { value, received } of strange) {
        const found = issuesOf(operation, changed(input, { [path]: value })).find((one) => path === one.path.join("."));
        expect([path, found?.received]).toEqual([path, received]);
        expect(JSON.parse(JSON.stringify(found))).toEqual(found);
      }
    }
  });
});

describe.each(everyOperation)("the whole input of $id", ({ operation, computed }) => {
  it("is refused where it is no object with fields", () => {
    const none = [null, 5, true, "{}", [], computed.slice(0, 1).map(({ input }) => input)];
    for (const { value, received } of [...none.map((value) => ({ value, received: shown(value) })), ...noObjects]) {
      expect(issuesOf(operation, value)).toMatchObject([{ code: "invalid-type", path: [], received }]);
    }
  });

  it("is missing where nothing at all is given", () => {
    const [issue, ...others] = issuesOf(operation, undefined);
    expect([issue?.code, issue?.path, others]).toEqual(["missing-field", [], []]);
    expect(issue).not.toHaveProperty("received");
  });
});
