import { describe, expect, it } from "vitest";
import { isRecord, valueAt } from "../../src/engine/received.js";
import type { OperationId } from "../../src/operations.js";
import { everyFullInput, everyOperation, inputOfVector } from "../support/every-operation.js";
import { issuesInShort } from "../support/issues.js";
import { run } from "../support/run.js";
import { changed } from "../vectors/changes.js";
import { complaintsOf } from "./every-schema.js";

const places = everyFullInput.flatMap(({ id, operation, input, fields }) =>
  fields.map(({ path }) => ({ id, operation, input, path })),
);

/** Whether every vector that gives a result has the field, if it has the object that the field stands in. */
function isAlwaysGiven(id: OperationId, path: string): boolean {
  const keys = path.split(".");
  const inputs = everyOperation.find((subject) => subject.id === id)?.computed.map(({ input }) => input) ?? [];
  return inputs.every((input) => valueAt(input, keys.slice(0, -1)) === undefined || valueAt(input, keys) !== undefined);
}

const wrongValues = [
  { why: "an object with another field", value: { more: 1 } },
  { why: "a list with null", value: [null] },
  { why: "a boolean", value: true },
  { why: "null", value: null },
  { why: "empty text", value: "" },
  { why: "a word", value: "perhaps" },
  { why: "an impossible day", value: "2025-02-30" },
  { why: "a number below zero", value: -1 },
];

describe("the JSON Schema of an input", () => {
  it.each(everyFullInput)("takes a full input of $id", ({ id, input }) => {
    expect(complaintsOf(id, "input", input)).toEqual([]);
  });

  it.each(places)("refuses in $path of $id what the library refuses there", ({ id, operation, input, path }) => {
    for (const { why, value } of wrongValues) {
      const wrong = changed(input, { [path]: value });
      const isRefused = issuesInShort(operation, wrong).some((issue) => issue.includes(` ${path}`));
      expect([why, complaintsOf(id, "input", wrong).length > 0]).toEqual([why, isRefused]);
      const isForSome = value === null || (value === true && typeof valueAt(input, path.split(".")) === "boolean");
      if (!isForSome) expect([why, isRefused]).toEqual([why, true]);
    }
  });

  it.each(places)("needs $path of $id where the library always needs it", ({ id, operation, input, path }) => {
    const without = changed(input, { [path]: undefined });
    const isMissing = issuesInShort(operation, without).some((issue) => issue.startsWith("missing-field"));
    const isRefused = complaintsOf(id, "input", without).length > 0;
    // Which fields stand in for each other JSON Schema does not tell.
    if (isAlwaysGiven(id, path)) expect(isRefused).toBe(isMissing);
    else expect(isRefused && !isMissing).toBe(false);
  });

  it.each(everyFullInput)("knows no other field of $id, at any depth", ({ id, input, fields }) => {
    for (const path of ["more", ...fields.filter(({ isLeaf }) => !isLeaf).map(({ path }) => `${path}.more`)]) {
      expect([path, complaintsOf(id, "input", changed(input, { [path]: 1 })).length > 0]).toEqual([path, true]);
    }
  });

  it("takes costs as a share or as an amount, not as both", () => {
    const both = inputOfVector("ogpo-plus/return-premium", "costs-as-a-share-and-as-an-amount");
    expect(complaintsOf("ogpo-plus/return-premium", "input", both)).not.toEqual([]);
  });

  const lists = [
    {
      id: "osago/return-premium",
      path: "contract.usePeriods",
      item: { firstDay: "2025-04-01", lastDay: "2025-04-30" },
    },
    { id: "kz-civil-code/return-premium", path: "options.calendar.daysOff", item: "2027-06-02" },
  ] as const;

  it.each(
    lists.flatMap((list) => [
      { ...list, count: 10_000, isTaken: true, why: "as many as the library reads" },
      { ...list, count: 10_001, isTaken: false, why: "one more" },
    ]),
  )("takes $count items in $path: $isTaken, $why", ({ id, path, item, count, isTaken }) => {
    const full = everyFullInput.find((one) => one.id === id && one.fields.some((field) => field.path === path));
    const input = changed(full?.input, { [path]: Array.from({ length: count }, () => item) });
    expect(complaintsOf(id, "input", input).length === 0).toBe(isTaken);
  });

  it.each([
    { usePeriods: [], why: "none at all" },
    { usePeriods: [{ firstDay: "2025-04-01", lastDay: "2025-04-30", days: 30 }], why: "a field more" },
  ])("takes no use periods that the library refuses: $why", ({ usePeriods }) => {
    for (const { id, operation, input } of everyFullInput.filter((one) => one.id === "osago/return-premium")) {
      const wrong = changed(input, { "contract.usePeriods": usePeriods });
      expect(issuesInShort(operation, wrong)).not.toEqual([]);
      expect(complaintsOf(id, "input", wrong)).not.toEqual([]);
    }
  });
});

type Fields = Readonly<Record<string, unknown>>;

/** The result with another one in place of each object in it, one at a time; named facts and operands are free. */
function variants(value: unknown, change: (fields: Fields) => readonly Fields[]): readonly unknown[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => variants(item, change).map((other) => value.with(index, other)));
  }
  if (!isRecord(value)) return [];
  const inside = Object.entries(value)
    .filter(([key]) => key !== "facts" && key !== "operands")
    .flatMap(([key, part]) => variants(part, change).map((other) => ({ ...value, [key]: other })));
  return [...change(value), ...inside];
}

const optional = ["law", "coolingOff", "noDueDay"];

describe("the JSON Schema of a result", () => {
  it.each(everyFullInput)("refuses one of $id with a field more, wherever it stands", ({ id, operation, input }) => {
    const wrong = variants(run(operation, input), (fields) => [{ ...fields, more: "1" }]);
    expect(wrong.length).toBeGreaterThan(2);
    for (const result of wrong) expect(complaintsOf(id, "result", result)).not.toEqual([]);
  });

  it.each(everyFullInput)("refuses one of $id with a field less, wherever it stood", ({ id, operation, input }) => {
    const without = (fields: Fields): readonly Fields[] =>
      Object.keys(fields)
        .filter((key) => !optional.includes(key))
        .map((key) => Object.fromEntries(Object.entries(fields).filter(([other]) => other !== key)));
    const wrong = variants(run(operation, input), without);
    expect(wrong.length).toBeGreaterThan(10);
    for (const result of wrong) expect(complaintsOf(id, "result", result)).not.toEqual([]);
  });

  it.each([
    { why: "an amount that is not known on a ground with a formula", changes: { returnPremium: null } },
    { why: "a ground of other rules", changes: { ground: "loan-repaid" } },
    { why: "an amount as a number", changes: { returnPremium: 5000 } },
    { why: "another currency", changes: { currency: "RUB" } },
    { why: "the result of another operation", changes: { operation: "kz/mrp" } },
    { why: "no day", changes: { dueOn: "soon" } },
  ])("refuses $why", ({ changes }) => {
    const id = "ogpo-plus/return-premium";
    const results = everyOperation
      .filter((subject) => subject.id === id)
      .flatMap(({ compute, computed }) => computed.map(({ input }) => compute(input)))
      .filter((result) => "ground" in result && result.ground === "replacement");
    expect(results).not.toEqual([]);
    for (const result of results) {
      expect(complaintsOf(id, "result", result)).toEqual([]);
      expect(complaintsOf(id, "result", { ...result, ...changes })).not.toEqual([]);
    }
  });
});
