/** What is read: the schemas of the files of fields, with their names and their documentation. */

import { readdirSync } from "node:fs";
import * as z from "zod/mini";
import { boundsOf, isOneOf, wordOrObjectOf } from "../../src/engine/traits.js";
import { type Documentation, root, type Sources } from "./source.js";
import { valueForms } from "./value-forms.js";

/** An object that a file of fields exports; its type bears the same name. */
export interface NamedInput {
  /** `MrpInput`. */
  readonly name: string;
  /** `src/kazakhstan/mrp.fields.ts`. */
  readonly path: string;
  readonly schema: z.core.$ZodType;
  readonly documentation: Documentation;
}

/** Every object that a file of fields exports under a name that ends in `Input`. */
export async function readInputs(sources: Sources): Promise<readonly NamedInput[]> {
  const paths = readdirSync(`${root}src`, { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".fields.ts"))
    .toSorted();
  const inputs = paths.map(async (path) => {
    const module: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `${root}${path}`);
    return Object.entries(module).flatMap(([key, schema]) => {
      if (!key.endsWith("Input") || !isSchema(schema)) return [];
      const name = key.charAt(0).toUpperCase() + key.slice(1);
      return [{ name, path, schema, documentation: sources.documentationOf(path, key) }];
    });
  });
  return (await Promise.all(inputs)).flat();
}

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === "object" && value !== null && "_zod" in value;

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schemas of inputs and of all that they refer to, each by its name; a reference is the prefix and a name. */
export function inputSchemas(
  inputs: readonly NamedInput[],
  nameOf: (input: NamedInput) => string,
  prefix: string,
): Readonly<Record<string, JsonSchema>> {
  const registry = z.registry<{ readonly id: string }>();
  for (const { schema, id } of valueForms) registry.add(schema, { id });
  for (const input of inputs) registry.add(input.schema, { id: nameOf(input) });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `${prefix}${id}`,
    // For a value whose form nobody told, zod throws: none is left out in silence.
    unrepresentable: ({ zodSchema }) =>
      valueForms.find(({ schema }) => schema === zodSchema)?.json ??
      wholeNumber(zodSchema) ??
      wordOrReference(zodSchema),
    override: ({ zodSchema, jsonSchema }) => {
      // zod/v4/core documents `_zod.def` for those who walk schemas; the union of its definitions is `$ZodTypes`.
      const { def } = (zodSchema as z.core.$ZodTypes)._zod;
      if (def.type === "array") Object.assign(jsonSchema, lengthsOf(zodSchema));
      if (isOneOf(zodSchema)) separate(jsonSchema);
    },
  });
  /** A word, or a reference to the object in whose place it stands. */
  function wordOrReference(schema: z.core.$ZodType): JsonSchema | undefined {
    const { word = "", object } = wordOrObjectOf(schema) ?? {};
    const named = inputs.find((input) => input.schema === object);
    return named && { anyOf: [{ type: "string", enum: [word] }, { $ref: `${prefix}${nameOf(named)}` }] };
  }
  for (const input of inputs) describe(schemas[nameOf(input)], input.documentation);
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  );
}

function wholeNumber(number: z.core.$ZodType): JsonSchema | undefined {
  const bounds = boundsOf(number);
  return bounds && { type: "integer", minimum: bounds.least, maximum: bounds.most };
}

/** How many items a list may have. */
function lengthsOf(list: z.core.$ZodType): Pick<JsonSchema, "minItems" | "maxItems"> {
  const { least = 0, most } = boundsOf(list) ?? {};
  return { ...(least > 0 && { minItems: least }), ...(most !== undefined && { maxItems: most }) };
}

/** Makes of an object of which just one field is there a choice between objects. */
function separate(schema: JsonSchema): void {
  const { properties = {}, ...rest } = schema;
  for (const key of Object.keys(schema)) delete schema[key];
  schema.oneOf = Object.entries(properties).map(([key, field]) => ({
    ...rest,
    properties: { [key]: field },
    required: [key],
  }));
}

/** Writes the documentation into a schema, and into those of its fields. */
function describe(schema: unknown, documentation: Documentation): void {
  if (!isJsonSchema(schema)) return;
  schema.description = documentation.text;
  if (documentation.default !== undefined) schema.default = documentation.default;
  if (documentation.example !== undefined) schema.examples = [documentation.example];
  describeFields(schema, documentation);
}

function describeFields(schema: JsonSchema, { fields }: Documentation): void {
  for (const [name, documentation] of fields) {
    for (const choice of [schema, ...(schema.oneOf ?? [])]) {
      const field = isJsonSchema(choice) ? choice.properties?.[name] : undefined;
      describe(field, documentation);
    }
  }
  if (isJsonSchema(schema.items)) describeFields(schema.items, { text: "", fields });
}

const isJsonSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null;
