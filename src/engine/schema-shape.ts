import type * as z from "zod/mini";
import type { Path } from "./issue.js";
import { wordOrObjectOf } from "./traits.js";

type Shape = Readonly<Record<string, z.core.$ZodType>>;

/**
 * The schema without the wrappers that make it optional or nullable; for a field that accepts a word or an object, the
 * schema of the object.
 */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  // zod/v4/core documents `_zod.def` for code that walks schemas; `$ZodTypes` is the union of its definitions.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  if (def.type === "optional" || def.type === "nullable") return unwrap(def.innerType);
  return wordOrObjectOf(schema)?.object ?? schema;
}

/** The fields of an object schema, in order; undefined for any other schema. */
export function shapeOf(schema: z.core.$ZodType | undefined): Shape | undefined {
  if (schema === undefined) return undefined;
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  return def.type === "object" ? def.shape : undefined;
}

/** The schema of a list's items; undefined for any other schema. */
function itemOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = (unwrap(schema) as z.core.$ZodTypes)._zod;
  return def.type === "array" ? def.element : undefined;
}

/** The schema of an item or a property, by index or key. */
const partAt = (schema: z.core.$ZodType, key: string | number | undefined): z.core.$ZodType | undefined =>
  itemOf(schema) ?? shapeOf(schema)?.[String(key)];

/** Compares two paths by the order in which the schema lists its fields; unknown keys come last. */
export function compareFields(schema: z.core.$ZodType, a: Path, b: Path): number {
  let field: z.core.$ZodType | undefined = schema;
  for (let index = 0; index < Math.min(a.length, b.length); index += 1) {
    const keys = Object.keys(shapeOf(field) ?? {});
    const order = placeOf(keys, a[index]) - placeOf(keys, b[index]);
    if (order !== 0) return order;
    field = field && partAt(field, a[index]);
  }
  return a.length - b.length;
}

function placeOf(keys: readonly string[], key: string | number | undefined): number {
  if (typeof key === "number") return key;
  const place = keys.indexOf(String(key));
  return place < 0 ? keys.length : place;
}

/** An input field, at any depth. */
export interface InputField {
  readonly path: Path;
  readonly schema: z.core.$ZodType;
  /** Whether the field holds a value rather than nested fields. */
  readonly isLeaf: boolean;
}

/** All input fields, in order, each listed after the object that contains it. */
export function fieldsOf(schema: z.core.$ZodType, path: Path = []): readonly InputField[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([key, field]) => {
    const inside = fieldsOf(field, [...path, key]);
    return [{ path: [...path, key], schema: unwrap(field), isLeaf: inside.length === 0 }, ...inside];
  });
}
