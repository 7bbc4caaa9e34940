import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { operationList } from "../../src/operations.js";
import { folder, schemaOf } from "./every-schema.js";

const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));

interface Property {
  /** The names that lead to it, by keywords and fields. */
  readonly place: string;
  readonly name: string;
  readonly description: unknown;
}

/** The properties of every object of a schema, an object a list. */
function objectsIn(schema: unknown, place: string): readonly (readonly Property[])[] {
  if (typeof schema !== "object" || schema === null) return [];
  const inside = Object.entries(schema).flatMap(([key, part]) => objectsIn(part, `${place}/${key}`));
  const { properties, if: _ } = schema as { readonly properties?: unknown; readonly if?: unknown };
  if (typeof properties !== "object" || properties === null) return inside;
  const own = Object.entries(properties)
    // A property that is excluded, or that only decides, is described where it is allowed.
    .filter(([, part]) => typeof part === "object" && !("const" in part && Object.keys(part).length === 1))
    .map(([name, part]) => ({ place: `${place}/${name}`, name, description: part.description }));
  return [own, ...inside];
}

describe.each(files)("every property in schemas/%s", (file) => {
  const objects = objectsIn(JSON.parse(readFileSync(new URL(file, folder), "utf8")), "");

  it("is described, by more than its name", () => {
    const properties = objects.flat();
    expect(properties.length).toBeGreaterThan(1);
    const plain = (text: unknown): string =>
      String(text)
        .toLowerCase()
        .replaceAll(/[^a-z]|\b(the|a|an)\b/g, "");
    const undescribed = properties.filter(
      ({ name, description }) => typeof description !== "string" || plain(description) === plain(name),
    );
    expect(undescribed.map(({ place }) => place)).toEqual([]);
  });

  it("is described otherwise than the others of its object", () => {
    const twice = objects.flatMap((properties) =>
      properties.filter(({ description }, index) =>
        properties.slice(0, index).some((other) => other.description === description),
      ),
    );
    expect(twice.map(({ place }) => place)).toEqual([]);
  });
});

it.each(operationList)("the schema of the input of $id has an example, which is computed", ({ id, safe }) => {
  const { examples = [] } = schemaOf(id, "input");
  expect(examples.length).toBe(1);
  for (const example of examples) expect(safe(example)).toMatchObject({ success: true });
});
