import type * as z from "zod/mini";
import { isRecord } from "./received.js";
import type { FieldPath } from "./result.js";
import { shapeOf } from "./schema-shape.js";
import { hasDefault } from "./traits.js";

/**
 * The sections whose defaults are listed in `assumed` of a result; the defaults of options are among its conventions.
 */
const SECTIONS = ["contract", "termination"];

/** Input fields that have a default, each with its section and name. */
export function defaultsIn(fields: z.core.$ZodType): readonly (readonly [section: string, field: string])[] {
  return SECTIONS.flatMap((section) =>
    Object.entries(shapeOf(shapeOf(fields)?.[section]) ?? {})
      .filter(([, field]) => hasDefault(field))
      .map(([name]) => [section, name] as const),
  );
}

/** The paths to the fields for which the default was used. */
export function assumedIn(facts: unknown, defaults: ReturnType<typeof defaultsIn>): readonly FieldPath[] {
  return defaults.filter(([section, name]) => {
    const fields = isRecord(facts) ? facts[section] : undefined;
    return !isRecord(fields) || fields[name] === undefined;
  });
}
