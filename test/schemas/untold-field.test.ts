import { expect, it } from "vitest";
import * as z from "zod/mini";
import { inputSchemas } from "../../scripts/generate/inputs.js";

it("no JSON Schema leaves out in silence a field whose form nobody told", () => {
  const schema = z.strictObject({ untold: z.transform((value) => value) });
  const input = { name: "Untold", path: "", schema, documentation: { text: "", fields: new Map() } };
  expect(() => inputSchemas([input], ({ name }) => name, "#/$defs/")).toThrow(
    "Transforms cannot be represented in JSON Schema",
  );
});
