import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { definedOperations } from "../../src/operations/index.ts";
import { jsonSchemaOf, schemas } from "../../src/schemas/index.ts";
import { everySchema, folder } from "./every-schema.ts";

describe("the files of schemas/", () => {
  it.each(everySchema)("$file is what the source says", async ({ id, side, file }) => {
    const text = `${JSON.stringify(jsonSchemaOf(id, side), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../schemas/${file}`);
  });

  it("are those of the operations, that of the vectors, and no other", () => {
    const found = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
    const files = [...everySchema.map(({ file }) => file), "vectors.json"];
    expect(found.filter((name) => name.endsWith(".json") && !files.includes(name))).toEqual([]);
  });
});

describe("the schemas", () => {
  it("are there for every operation, and no other", () => {
    expect(Object.keys(schemas)).toEqual(definedOperations.map(({ id }) => id));
  });

  it.each(definedOperations)("of the input are those that $id itself reads by", ({ id, schema }) => {
    expect(Object.entries(schemas).find(([key]) => key === id)?.[1].input).toBe(schema);
  });

  it.each(everySchema)("speak Standard Schema: $file", ({ id, side }) => {
    const schema = schemas[id][side];
    expect(schema["~standard"].version).toBe(1);
    expect(schema["~standard"].validate({})).toHaveProperty("issues");
  });
});
