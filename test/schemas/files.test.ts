import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { errorJsonSchema, jsonSchemaOf } from "../../scripts/schemas/json-schema.js";
import { openApi } from "../../scripts/schemas/open-api.js";
import { everySchema, folder } from "./every-schema.js";

describe("the files of schemas/", () => {
  it.each(everySchema)("$file is what the source says", async ({ id, side, file }) => {
    const text = `${JSON.stringify(jsonSchemaOf(id, side), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../schemas/${file}`);
  });

  it.each(everySchema)("$file says what it is", ({ id, side }) => {
    expect(jsonSchemaOf(id, side)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:return-premium:${id}:${side}`,
      title: `The ${side} of ${id}`,
    });
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
