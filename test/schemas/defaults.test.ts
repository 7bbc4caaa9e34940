import { expect, it } from "vitest";
import type { JsonSchema } from "../../scripts/generate/inputs.js";
import { valueAt } from "../../src/engine/received.js";
import { everyOperation } from "../support/every-operation.js";
import { changed } from "../vectors/changes.js";
import { schemaOf } from "./every-schema.js";

const defaults = everyOperation.flatMap((subject) =>
  defaultsIn(schemaOf(subject.id, "input"), "").map((one) => ({ ...subject, ...one })),
);

it("some fields have a default", () => {
  expect(defaults.length).toBeGreaterThan(10);
});

it.each(defaults)("the default of $path of $id is what is computed where it is left out", (one) => {
  const { id, compute, computed, path, value } = one;
  const withoutIt = computed.map(({ input }) => input).filter((input) => valueAt(input, path.split(".")) === undefined);
  expect(withoutIt.length).toBeGreaterThan(0);
  for (const input of withoutIt) {
    const { assumed: _, ...told } = compute(changed(input, { [path]: value }));
    const { assumed, ...silent } = compute(input);
    expect([id, told]).toEqual([id, silent]);
  }
});

/** The fields that have a default in a schema, by their paths. */
function defaultsIn({ properties = {} }: JsonSchema, prefix: string): readonly { path: string; value: unknown }[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field === "boolean") return [];
    const path = `${prefix}${name}`;
    const own = field.default === undefined ? [] : [{ path, value: field.default }];
    return [...own, ...defaultsIn(field, `${path}.`)];
  });
}
