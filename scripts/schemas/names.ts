import * as z from "zod/mini";

/** What stands by its name among the `$defs` of a JSON Schema. */
export const names = z.registry<{ readonly id: string }>();

/** Gives a schema its name. */
export function named<Schema extends z.core.$ZodType>(id: string, schema: Schema): Schema {
  names.add(schema, { id });
  return schema;
}
