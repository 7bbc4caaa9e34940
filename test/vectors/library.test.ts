import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operations } from "../../src/operations.js";
import { unfrozen } from "../support/unfrozen.js";
import { passes } from "./passes.js";
import type { VectorFile } from "./table.js";

const folder = new URL("../../vectors/", import.meta.url);

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  // The files are valid by their schema, as another test shows.
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")) as VectorFile);

/** What the command line would print for an input. */
function answerTo(operation: string, input: unknown): unknown {
  const outcome = operations[operation]?.safe(input);
  return outcome?.success ? outcome.result : outcome?.error.toJSON();
}

describe.each(files)("the library passes the vectors of $operation", ({ operation, ruleSet, cases }) => {
  it("which it has", () => {
    expect(Object.keys(operations)).toContain(operation);
  });

  it.each(cases)("$id: $why", (one) => {
    const answer = answerTo(operation, one.input);
    // Where it does not pass, what was expected and what came stand side by side.
    if (!passes(answer, one)) expect(answer).toMatchObject("error" in one ? { error: one.error } : one.expected);
    expect(passes(answer, one)).toBe(true);
  });

  it("and freezes every result through and through", () => {
    const results = cases.filter((one) => !("error" in one)).map(({ input }) => answerTo(operation, input));
    expect(results.flatMap((result) => unfrozen(result))).toEqual([]);
  });

  it("by rules of the same edition", () => {
    const computed = cases.find((one) => !("error" in one));
    expect(answerTo(operation, computed?.input)).toMatchObject({ ruleSet });
  });
});

it("has vectors for every operation", () => {
  expect(files.map(({ operation }) => operation).toSorted()).toEqual(Object.keys(operations).toSorted());
});
