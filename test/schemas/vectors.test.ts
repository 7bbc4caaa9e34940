import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/engine/issue.js";
import { valueAt } from "../../src/engine/received.js";
import { everyOperation } from "../support/every-operation.js";
import { complaintsBy, complaintsOf, folder, validatorOf } from "./every-schema.js";

const validateError = validatorOf(JSON.parse(readFileSync(new URL("error.json", folder), "utf8")));

describe.each(everyOperation)("by the JSON Schemas, of the vectors of $id", ({ id, operation, computed, refused }) => {
  it("every input that is computed is valid, and every result", () => {
    for (const { id: name, input } of computed) {
      const outcome = operation.safe(input);
      expect([name, complaintsOf(id, "input", input)]).toEqual([name, []]);
      expect([name, outcome.success && complaintsOf(id, "result", outcome.result)]).toEqual([name, []]);
    }
    expect(computed).not.toEqual([]);
  });

  /** Whether JSON Schema can tell the fault: it counts no digits of a number, and compares no two fields. */
  function isOfForm({ code, path, received }: Issue<string>): boolean {
    if (code === "invalid-amount") return typeof received !== "number";
    if (code === "invalid-option") return typeof path.at(-1) !== "number";
    if (code === "missing-field") return computed.every(({ input }) => valueAt(input, path) !== undefined);
    return ["invalid-type", "invalid-share", "invalid-date", "unknown-field"].includes(code);
  }

  it("every error is valid, and every input with a fault of form is not", () => {
    for (const { id: name, input } of refused) {
      const outcome = operation.safe(input);
      if (outcome.success) throw new Error(`computed: ${name}`);
      expect([name, complaintsBy(validateError, outcome.error)]).toEqual([name, []]);
      if (outcome.error.issues.some(isOfForm)) {
        expect([name, complaintsOf(id, "input", input).length > 0]).toEqual([name, true]);
      }
    }
    expect(refused).not.toEqual([]);
  });
});
