import { expect, it } from "vitest";
import * as z from "zod/mini";
import { jsonSchemaOf, schemas } from "../../src/schemas/index.ts";

it("no JSON Schema leaves out in silence a field whose form nobody told", () => {
  const operation = schemas["kz/mrp"];
  const { input } = operation;
  Object.assign(operation, { input: z.strictObject({ untold: z.transform((value) => value) }) });
  try {
    expect(() => jsonSchemaOf("kz/mrp", "input")).toThrow("Transforms cannot be represented in JSON Schema");
  } finally {
    Object.assign(operation, { input });
  }
});
