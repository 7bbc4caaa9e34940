import { describe, expect, it } from "vitest";
import { valueAt } from "../../src/engine/received.js";
import { everyFullInput, everyOperation } from "../support/every-operation.js";
import { issuesInShort } from "../support/issues.js";
import { changed } from "../vectors/changes.js";

const given = everyFullInput.flatMap(({ id, operation, input, fields }) =>
  fields.map(({ path }) => ({ id, operation, input, path })),
);

/** The input with the field there, but undefined. */
function withUndefined(input: unknown, [key = "", ...rest]: readonly string[]): unknown {
  return { ...Object(input), [key]: rest.length === 0 ? undefined : withUndefined(valueAt(input, [key]), rest) };
}

it.each(everyOperation)("every field of $id is in a vector that is computed", ({ fields, full }) => {
  const found = new Set(full.flatMap((input) => input.fields.map(({ path }) => path)));
  expect(fields.map(({ path }) => path).filter((path) => !found.has(path))).toEqual([]);
});

describe("null", () => {
  it.each(given)("in $path of $id is refused, or means that a fact is unknown", ({ operation, input, path }) => {
    const withNull = changed(input, { [path]: null });
    const outcome = operation.safe(withNull);
    if (!outcome.success) {
      expect(issuesInShort(operation, withNull)).toEqual([`invalid-type ${path}`]);
      return;
    }
    expect(outcome).toEqual(operation.safe(changed(input, { [path]: undefined })));
    // An option and a field with a default are no facts.
    expect(path).not.toMatch(/^options/);
    expect(outcome.result.assumed).not.toContainEqual(path.split("."));
  });

  it.each(everyOperation)("is in no field of $id taken where no vector has it", ({ operation, computed, full }) => {
    const taken = full.flatMap(({ input, fields }) =>
      fields.filter(({ path }) => operation.safe(changed(input, { [path]: null })).success),
    );
    const inVectors = taken.filter(({ path }) =>
      computed.some(({ input }) => valueAt(input, path.split(".")) === null),
    );
    expect(taken).toEqual(inVectors);
  });
});

describe("undefined", () => {
  it.each(given)("in $path of $id means that it is absent", ({ operation, input, path }) => {
    const absent = operation.safe(changed(input, { [path]: undefined }));
    expect(operation.safe(withUndefined(input, path.split(".")))).toEqual(absent);
  });
});
