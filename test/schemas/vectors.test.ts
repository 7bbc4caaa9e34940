import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operations } from "../../src/operations.js";
import { readVectors } from "../../src/testing/index.js";
import { complaintsBy, complaintsOf, folder, operationIds, validatorOf } from "./every-schema.js";

const validateError = validatorOf(JSON.parse(readFileSync(new URL("error.json", folder), "utf8")));

const files = readVectors().flatMap(({ operation, cases }) =>
  operationIds.filter((id) => id === operation).map((id) => ({ id, cases })),
);

describe.each(files)("by the JSON Schemas, of the vectors of $id", ({ id, cases }) => {
  const answers = cases.map(({ id: name, input }) => ({ name, input, outcome: operations[id]?.safe(input) }));

  it("every input that is computed is valid, and every result", () => {
    for (const { name, input, outcome } of answers) {
      if (!outcome?.success) continue;
      expect([name, complaintsOf(id, "input", input)]).toEqual([name, []]);
      expect([name, complaintsOf(id, "result", outcome.result)]).toEqual([name, []]);
    }
    expect(answers.filter(({ outcome }) => outcome?.success)).not.toEqual([]);
  });

  it("every error is valid", () => {
    for (const { name, outcome } of answers) {
      if (outcome?.success === false) expect([name, complaintsBy(validateError, outcome.error)]).toEqual([name, []]);
    }
    expect(answers.filter(({ outcome }) => outcome?.success === false)).not.toEqual([]);
  });
});
