import type * as z from "zod/mini";

/** The words or booleans that a field allows, in order; undefined for a field without such a list. */
export function allowedValuesOf(schema: z.core.$ZodType): readonly (string | boolean)[] | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "boolean") return [true, false];
  return def.type === "enum" ? Object.values(def.entries).map(String) : undefined;
}
