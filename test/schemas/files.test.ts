import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openApi } from "../../src/cli/open-api.ts";
import { definedOperations } from "../../src/operations/index.ts";
import { errorJsonSchema, jsonSchemaOf, schemas } from "../../src/schemas/index.ts";
import { everySchema, folder } from "./every-schema.ts";

describe("the files of schemas/", () => {
  it.each(everySchema)("$file is what the source says", async ({ id, side, file }) => {
    const text = `${JSON.stringify(jsonSchemaOf(id, side), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../schemas/${file}`);
  });

  it("error.json is what the source says", async () => {
    await expect(`${JSON.stringify(errorJsonSchema(), null, 2)}\n`).toMatchFileSnapshot("../../schemas/error.json");
  });

  it("openapi.json is what the source says", async () => {
    await expect(`${JSON.stringify(openApi(), null, 2)}\n`).toMatchFileSnapshot("../../schemas/openapi.json");
  });

  it("are those of the operations, of errors and of vectors, the OpenAPI description, and no other", () => {
    const found = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
    const files = [...everySchema.map(({ file }) => file), "error.json", "openapi.json", "vectors.json"];
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
