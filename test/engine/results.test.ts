import { describe, expect, it } from "vitest";
import { run } from "../support/run.js";
import { unfrozen } from "../support/unfrozen.js";
import { cabinetInput, changed, fullInput, kzCivilCode, leastInput, lifeCabinet, ogpoPlus } from "./inputs.js";

const cases = [
  { operation: kzCivilCode, input: leastInput, why: "a withdrawal, defaults throughout" },
  { operation: kzCivilCode, input: fullInput, why: "a withdrawal, every field given" },
  ...["object-alienated", "insurer-liquidated", "insurer-breach", "loan-repaid"].map((reason) => ({
    operation: kzCivilCode,
    input: changed(leastInput, { "termination.reason": reason }),
    why: `the reason ${reason}`,
  })),
  {
    operation: kzCivilCode,
    input: changed(leastInput, { "contract.policyholder": "legal-entity" }),
    why: "nothing is due",
  },
  {
    operation: kzCivilCode,
    input: changed(leastInput, { "termination.terminatedOn": "2025-03-01" }),
    why: "ended before its first day",
  },
  { operation: lifeCabinet, input: cabinetInput, why: "the life cabinet's printed case" },
  {
    operation: lifeCabinet,
    input: { ...cabinetInput, options: fullInput.options },
    why: "the life cabinet with options",
  },
  { operation: ogpoPlus, input: leastInput, why: "the rules of OGPO+" },
  {
    operation: ogpoPlus,
    input: changed(fullInput, { "contract.kind": undefined }),
    why: "the same, every option given",
  },
];

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

/** The paths of everything in a value that JSON cannot carry as it is. */
function notPlain(value: unknown, path = "result"): readonly string[] {
  if (!isObject(value))
    return ["string", "boolean"].includes(typeof value) || value === null || Number.isFinite(value) ? [] : [path];
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return [
    ...(isPlain ? [] : [path]),
    ...Object.entries(value).flatMap(([key, part]) => notPlain(part, `${path}.${key}`)),
  ];
}

function frozen<Value>(value: Value): Value {
  if (isObject(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe("a result", () => {
  it.each(cases)("is frozen through and through: $why", ({ operation, input }) => {
    expect(unfrozen(run(operation, input))).toEqual([]);
  });

  it.each(cases)("is plain data, whole in JSON and in a structured clone: $why", ({ operation, input }) => {
    const result = run(operation, input);
    expect(notPlain(result)).toEqual([]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(structuredClone(result)).toEqual(result);
  });

  it.each(cases)("begins with the operation and its rule set: $why", ({ operation, input }) => {
    const result = run(operation, input);
    expect(Object.keys(result).slice(0, 2)).toEqual(["operation", "ruleSet"]);
    expect(result.operation).toBe(operation.id);
    expect(result.ruleSet.id).toBe(operation.id.split("/")[0]);
  });

  it.each(cases)("is the same from a frozen input, which is left as it was: $why", ({ operation, input }) => {
    const copy = structuredClone(input);
    const result = run(operation, frozen(structuredClone(input)));
    expect(run(operation, input)).toEqual(result);
    expect(input).toEqual(copy);
  });

  it("shares nothing with the input, which is not frozen and may be changed afterwards", () => {
    const input = structuredClone(fullInput);
    const result = run(kzCivilCode, input);
    const text = JSON.stringify(result);
    expect(unfrozen(input).length).toBeGreaterThan(0);
    expect(Object.isFrozen(input.options.calendar.years)).toBe(false);
    input.options.calendar.years.push(2028);
    input.options.calendar.daysOff.length = 0;
    input.options.rounding.unit = "10";
    expect(JSON.stringify(result)).toBe(text);
  });

  it("is not held for the next call: the same input gives the same text, in another object", () => {
    const [first, second] = [run(kzCivilCode, leastInput), run(kzCivilCode, leastInput)];
    expect(first).not.toBe(second);
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  });
});
