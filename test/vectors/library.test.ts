import { describe, expect, it } from "vitest";
import { operations } from "../../src/operations.js";
import { differencesOf, readVectors } from "../../src/testing/index.js";

/** What the command line would print for an input. */
function answerTo(operation: string, input: unknown): unknown {
  const outcome = operations[operation]?.safe(input);
  return outcome?.success ? outcome.result : outcome?.error.toJSON();
}

const files = readVectors();

describe.each(files)("the library passes the vectors of $operation", ({ operation, ruleSet, cases }) => {
  it.each(cases)("$id: $why", (one) => {
    const answer = answerTo(operation, one.input);
    expect(differencesOf(answer, one)).toEqual([]);
    // Of the library no part of an error is left unasked.
    if ("error" in one) expect(answer).toMatchObject({ error: one.error });
  });

  it("by rules of the same edition", () => {
    const computed = cases.find((one) => !("error" in one));
    expect(answerTo(operation, computed?.input)).toMatchObject({ operation, ruleSet });
  });
});

it("has vectors for every operation", () => {
  expect(files.map(({ operation }) => operation).toSorted()).toEqual(Object.keys(operations).toSorted());
});
