import * as z from "zod/mini";
import { costsOption } from "../../src/kazakhstan/ended-contract/costs.fields.js";
import type { OperationId } from "../../src/operations.js";
import { errorSchema } from "./error.js";
import { fields } from "./fields.js";
import { named, names } from "./names.js";
import { type Side, schemaOf } from "./operation-schemas.js";
import { relations } from "./relations.js";

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

type Part = z.core.JSONSchema.BaseSchema;

for (const { schema, id } of fields) named(id, schema);

/** The form of a field that a function reads. For one that is not listed zod throws: none is left out in silence. */
const formOfField: z.core.UnrepresentableHandler<z.core.$ZodTypes> = ({ zodSchema }) =>
  fields.find(({ schema }) => schema === zodSchema)?.json;

/** Adds what zod cannot tell: the longest list where a list is read in two goes, and which fields go together. */
function complete({ zodSchema, jsonSchema }: { readonly zodSchema: z.core.$ZodType; readonly jsonSchema: Part }): void {
  // zod/v4/core documents `_zod.def` for those who walk schemas; the union of its definitions is `$ZodTypes`.
  const { def } = (zodSchema as z.core.$ZodTypes)._zod;
  if (def.type === "pipe") Object.assign(jsonSchema, { maxItems: longestOf(def.in) });
  if (zodSchema === costsOption) oneOfItsFields(jsonSchema);
  Object.assign(jsonSchema, relations.find(({ schema }) => schema === zodSchema)?.json);
}

/** The most items that a list may have. */
function longestOf(list: z.core.$ZodType): unknown {
  return z.toJSONSchema(list, { unrepresentable: "any" }).maxItems;
}

/** Makes of an object one that has just one of its fields. */
function oneOfItsFields(jsonSchema: Part): void {
  const { properties = {}, ...rest } = jsonSchema;
  for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
  jsonSchema.oneOf = Object.entries(properties).map(([key, field]) => ({
    ...rest,
    properties: { [key]: field },
    required: [key],
  }));
}

/**
 * The JSON Schema (2020-12) of the input or the result of an operation. It tells the form of every field, and which of
 * them go together; how their values must agree it cannot tell, nor how many decimals a number has.
 */
export function jsonSchemaOf(id: OperationId, side: Side): JsonSchema {
  return described(schemaOf(id, side), `urn:return-premium:${id}:${side}`, `The ${side} of ${id}`);
}

/** The JSON Schema (2020-12) of the error that every operation gives for an input that it refuses. */
export function errorJsonSchema(): JsonSchema {
  return described(errorSchema, "urn:return-premium:error", "The error for an input that is refused");
}

/** The JSON Schema of a schema. For a field that is read by a function whose form nobody told it throws. */
export function described(schema: z.core.$ZodType, $id: string, title: string): JsonSchema {
  // A field is described as it is sent, on the input too: what comes out of it is of no concern to a sender.
  const options = { metadata: names, unrepresentable: formOfField, override: complete };
  const { $schema, ...rest } = z.toJSONSchema(schema, options);
  return { $schema, $id, title, ...rest };
}
