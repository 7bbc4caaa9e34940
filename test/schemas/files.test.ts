import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { everySchema, folder, schemaOf } from "./every-schema.js";

describe("the files of schemas/", () => {
  it.each(everySchema)("$file says what it is", ({ id, side }) => {
    expect(schemaOf(id, side)).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: `urn:return-premium:${id}:${side}`,
      title: `The ${side} of ${id}`,
    });
  });

  it("are those of the operations, of errors, layouts and vectors, the OpenAPI description, and no other", () => {
    const found = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
    const files = [...everySchema.map(({ file }) => file), "error.json", "layout.json", "openapi.json", "vectors.json"];
    expect(found.filter((name) => name.endsWith(".json") && !files.includes(name))).toEqual([]);
  });
});
