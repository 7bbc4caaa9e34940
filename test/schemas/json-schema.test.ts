import { describe, expect, it } from "vitest";
import { operations } from "../../src/operations.js";
import { cabinetInput, changed, fullInput, leastInput } from "../engine/inputs.js";
import { calls } from "../hostile/calls.js";
import { cases } from "../kazakhstan/ogpo-plus/cases.js";
import { complaintsOf, everySchema, operationIds, schemaOf } from "./every-schema.js";

/** What an operation makes of an input. */
const outcomeOf = (id: string, input: unknown) => {
  const operation = operations[id];
  if (operation === undefined) throw new Error(`no operation ${id}`);
  return operation.safe(input);
};

/** Of every operation inputs of every kind, good and bad. */
const inputs = [
  ...cases.map(({ why, input }) => ({ id: "ogpo-plus/return-premium" as const, why, input })),
  ...calls.flatMap((call, index) =>
    operationIds
      .filter((id) => "operation" in call && call.operation === id)
      .map((id) => ({ id, why: `call ${index} of the hostile tests`, input: call.input as unknown })),
  ),
  { id: "kz-civil-code/return-premium" as const, why: "every field", input: fullInput as unknown },
  {
    id: "life-cabinet/return-premium" as const,
    why: "every option",
    input: { ...cabinetInput, options: fullInput.options },
  },
  {
    id: "ogpo-plus/return-premium" as const,
    why: "a premium in thirds",
    input: changed(leastInput, { "contract.paidPremium": "1", "termination.reason": "other-statutory" }),
  },
  {
    id: "kz-civil-code/return-premium" as const,
    why: "less than nothing is unearned",
    input: changed(leastInput, {
      "contract.paidPremium": "1",
      "termination.reason": "other-statutory",
      "termination.terminatedOn": "2025-09-01",
    }),
  },
  {
    id: "kz-civil-code/return-premium" as const,
    why: "costs as an amount",
    input: changed(leastInput, { "options.costs": { amount: 5 } }),
  },
  {
    id: "ogpo-plus/deadline" as const,
    why: "beyond the last year of an input",
    input: { kind: "force-majeure-notice", from: "2999-12-31", options: { shift: "none" } },
  },
  { id: "kz/mrp" as const, why: "none", input: { on: "2026-06-01", count: 0 } },
];

const computed = inputs.flatMap(({ id, why, input }) => {
  const outcome = outcomeOf(id, input);
  return outcome.success ? [{ id, why, input, result: outcome.result }] : [];
});

describe("a JSON Schema", () => {
  it.each(everySchema)("says what it is: $file", ({ id, side }) => {
    const { $schema, $id, title } = schemaOf(id, side);
    expect($schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect($id).toBe(`urn:return-premium:${id}:${side}`);
    expect(title).toBe(`The ${side} of ${id}`);
  });

  it("is tried with inputs and results of every operation", () => {
    expect(new Set(computed.map(({ id }) => id))).toEqual(new Set(operationIds));
    expect(computed.length).toBeGreaterThan(cases.length);
    expect(inputs.length).toBeGreaterThan(computed.length);
  });

  it.each(computed)("of the input takes what $id computes: $why", ({ id, input }) => {
    expect(complaintsOf(id, "input", input)).toEqual([]);
  });

  it.each(computed)("of the result takes the answer of $id: $why", ({ id, result }) => {
    expect(complaintsOf(id, "result", result)).toEqual([]);
  });

  it.each(inputs)("of the input refuses only what $id refuses too: $why", ({ id, input }) => {
    const isRefused = input !== undefined && complaintsOf(id, "input", input).length > 0;
    if (isRefused) expect(outcomeOf(id, input).success).toBe(false);
  });
});
