import { expect, it } from "vitest";
import * as z from "zod/mini";
import { described } from "../../scripts/schemas/json-schema.js";

it("no JSON Schema leaves out in silence a field whose form nobody told", () => {
  const untold = z.strictObject({ untold: z.transform((value) => value) });
  expect(() => described(untold, "urn:test", "A test")).toThrow("Transforms cannot be represented in JSON Schema");
});
