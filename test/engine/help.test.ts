import { describe, expect, it } from "vitest";
import type { JsonSchema } from "../../scripts/generate/inputs.js";
import type { Issue, IssueHelp } from "../../src/engine/issue.js";
import type { AnyOperation } from "../../src/engine/operation.js";
import { valueAt } from "../../src/engine/received.js";
import { schemaOf } from "../schemas/every-schema.js";
import { everyFullInput } from "../support/every-operation.js";
import { changed } from "../vectors/changes.js";

const kinds: Readonly<Record<string, string>> = {
  AmountInput: "amount",
  AmountAboveZero: "amount",
  RoundingUnit: "amount",
  ShareInput: "share",
  DateInput: "day",
  boolean: "true-or-false",
  integer: "whole-number",
  array: "list",
  object: "object",
  string: "text",
  number: "number",
};

/** The choices of a schema, but for null, each with the name that it is referred to by. */
function choicesIn(
  schema: JsonSchema | boolean | undefined,
  root: JsonSchema,
  name = "",
): readonly { name: string; schema: JsonSchema }[] {
  if (typeof schema !== "object") return [];
  const { $ref, anyOf, ...rest } = schema;
  if ($ref !== undefined) {
    const referred = $ref.split("/").at(-1) ?? "";
    if (kinds[referred] !== undefined) return [{ name: referred, schema: {} }];
    return choicesIn(root.$defs?.[referred], root, referred);
  }
  if (anyOf !== undefined) return anyOf.flatMap((choice) => choicesIn(choice, root, name));
  return rest.type === "null" ? [] : [{ name, schema: rest }];
}

/** The choices of the field at a path of an input, by its JSON Schema. */
function choicesAt(root: JsonSchema, path: readonly string[]) {
  let choices = choicesIn(root, root);
  for (const key of path) {
    choices = choices
      .flatMap(({ schema }) => [schema, ...(schema.oneOf ?? [])])
      .flatMap((schema) => (typeof schema === "object" ? choicesIn(schema.properties?.[key], root) : []));
  }
  return choices;
}

const isKind = (expected: string): boolean => Object.values(kinds).includes(expected);

/** What a field takes, as its JSON Schema has it: kinds of values first, words behind them. */
function expectedAt(root: JsonSchema, path: readonly string[]): readonly string[] {
  const expected = choicesAt(root, path).flatMap(({ name, schema }) => {
    if (schema.enum !== undefined) return schema.enum.map(String);
    if (schema.oneOf !== undefined) return ["object"];
    const kind = kinds[name] ?? kinds[[schema.type].flat()[0] ?? ""];
    if (kind === undefined) throw new Error(`no kind for ${path.join(".")}`);
    return [kind];
  });
  return [...expected.filter(isKind), ...expected.filter((word) => !isKind(word))];
}

/** The issue of a field, where there is one. */
function issueAt(operation: AnyOperation, input: unknown, path: string): Issue | undefined {
  const outcome = operation.safe(input);
  return outcome.success ? undefined : outcome.error.issues.find((issue) => issue.path.join(".") === path);
}

const places = everyFullInput.flatMap(({ id, operation, input, fields }) => {
  const root = schemaOf(id, "input");
  return fields.map(({ path, isLeaf }) => {
    const keys = path.split(".");
    return { id, operation, input, path, isLeaf, keys, expected: expectedAt(root, keys), root };
  });
});

const placesOf = (...kindsWanted: readonly string[]) =>
  places.filter(({ expected }) => expected.some((kind) => kindsWanted.includes(kind)));

describe("help for a field of any operation", () => {
  it.each(places)(
    "says what $path of $id takes, where it is of another type",
    ({ operation, input, path, expected }) => {
      // No field takes a list of lists, nor a symbol.
      for (const value of [Symbol("x"), expected.includes("list") ? {} : [[]]]) {
        const found = issueAt(operation, changed(input, { [path]: value }), path);
        expect(found).toMatchObject({ code: "invalid-type", help: { expected } });
        for (const word of expected.filter((one) => !isKind(one))) {
          expect(found?.message).toContain(word);
        }
      }
    },
  );

  const words = places.filter(({ expected }) => !expected.some(isKind));

  it.each(words)("names the words of $path of $id, in their order", ({ operation, input, path, expected }) => {
    const found = issueAt(operation, changed(input, { [path]: "perhaps" }), path);
    expect(found).toMatchObject({ code: "invalid-option", help: { allowed: expected } });
    expect(found?.message).toBe(
      `${path} is not one of the allowed values: write ${expected.join(", ").replace(/, (?=[^,]*$)/, " or ")}`,
    );
    for (const word of expected)
      expect(issueAt(operation, changed(input, { [path]: word }), path)?.code).not.toBe("invalid-option");
  });

  it.each(placesOf("whole-number"))("names the bounds of $path of $id", ({ operation, input, path, root, keys }) => {
    const [bounds] = choicesAt(root, keys).map(({ schema }) => schema);
    const { minimum = Number.NaN, maximum = Number.NaN } = bounds ?? {};
    for (const value of [minimum - 1, maximum + 1]) {
      const found = issueAt(operation, changed(input, { [path]: value }), path);
      expect(found).toMatchObject({ code: "invalid-option", help: { least: minimum, most: maximum } });
      expect(found?.message).toContain(`at least ${minimum} and at most ${maximum}`);
    }
  });

  it.each(placesOf("list"))("names how many items $path of $id may have", ({ operation, input, path, root, keys }) => {
    const [bounds] = choicesAt(root, keys).map(({ schema }) => schema);
    const { minItems = 0, maxItems = Number.NaN } = bounds ?? {};
    const help = { least: minItems, most: maxItems, unit: "items" };
    const tooMany = Array.from({ length: maxItems + 1 }, () => 1);
    for (const value of minItems === 0 ? [tooMany] : [[], tooMany]) {
      const found = issueAt(operation, changed(input, { [path]: value }), path);
      expect(found).toMatchObject({ code: "invalid-option", help });
    }
  });

  it.each(placesOf("day"))("suggests the day in $path of $id that is written day first", (place) => {
    const given = String(valueAt(place.input, place.keys));
    const [year, month, day] = given.split("-");
    for (const mangled of [`${day}.${month}.${year}`, `${year}${month}${day}`, ` ${given}`]) {
      expectMended(place, mangled, { suggestion: given });
    }
  });

  it.each(placesOf("amount"))("suggests the amount in $path of $id that has spaces and a mark", (place) => {
    const given = String(valueAt(place.input, place.keys));
    const mark = place.id.startsWith("osago") || place.id.startsWith("zetta") ? "₽" : "₸";
    const other = mark === "₽" ? "₸" : "₽";
    expectMended(place, `${given.replace(".", ",")} ${mark}`, { suggestion: given });
    expect(
      issueAt(place.operation, changed(place.input, { [place.path]: `${given} ${other}` }), place.path),
    ).not.toHaveProperty("help");
  });

  it.each(placesOf("share"))("suggests the share in $path of $id that is written as a percentage", (place) => {
    expectMended(place, "1%", { suggestion: "0.01" });
    expectMended(place, "0,01", { suggestion: "0.01" });
  });

  it.each(places)("suggests $path of $id in place of a name that is near it", ({ operation, input, path, keys }) => {
    const name = keys.at(-1) ?? "";
    const place = keys.slice(0, -1);
    const value = valueAt(input, keys);
    for (const near of [name.toUpperCase(), `${name}x`, `x${name}`]) {
      const at = [...place, near].join(".");
      const misspelt = changed(input, { [path]: undefined, [at]: value });
      const found = issueAt(operation, misspelt, at);
      expect(found).toMatchObject({ code: "unknown-field", help: { suggestion: name } });
      const mended = changed(misspelt, { [at]: undefined, [[...place, found?.help?.suggestion].join(".")]: value });
      expect(operation.safe(mended).success).toBe(true);
    }
  });
});

/** The mangled value has that help, and is refused no more once what is suggested stands in its place. */
function expectMended({ operation, input, path }: (typeof places)[number], mangled: string, help: IssueHelp): void {
  const found = issueAt(operation, changed(input, { [path]: mangled }), path);
  expect([mangled, found?.help]).toEqual([mangled, help]);
  expect(found?.message.endsWith(`: write ${help.suggestion}`)).toBe(true);
  const mended = issueAt(operation, changed(input, { [path]: help.suggestion }), path);
  expect(mended?.code ?? "").not.toMatch(/^invalid-(amount|share|date)$/);
}

describe("help", () => {
  it("comes last in an issue, and is frozen with it", () => {
    for (const { operation, input } of everyFullInput) {
      const outcome = operation.safe(changed(input, { termination: 5, aaa: 1 }));
      if (outcome.success) throw new Error("computed");
      expect(isFrozenThroughout(outcome.error.issues)).toBe(true);
      for (const issue of outcome.error.issues) {
        const order = ["code", "path", "message", "received", "other", "help"];
        expect(Object.keys(issue)).toEqual(order.filter((key) => key in issue));
      }
    }
  });
});

const isFrozenThroughout = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout));
