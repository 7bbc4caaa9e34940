import type * as z from "zod/mini";
import { isRecord } from "./received.js";
import type { FieldPath } from "./result.js";
import { shapeOf } from "./schema-shape.js";
import { hasDefault } from "./traits.js";

/** The sections of an input whose defaults a result names; those of the options stand in its conventions. */
const SECTIONS = ["contract", "termination"];

/** The fields of an input that have a default, each by its section and its name. */
export function defaultsIn(fields: z.core.$ZodType): readonly (readonly [section: string, field: string])[] {
  return SECTIONS.flatMap((section) =>
    Object.entries(shapeOf(shapeOf(fields)?.[section]) ?? {})
      .filter(([, field]) => hasDefault(field))
      .map(([name]) => [section, name] as const),
  );
}

/** The paths of those for which the default stood in. */
export function assumedIn(facts: unknown, defaults: ReturnType<typeof defaultsIn>): readonly FieldPath[] {
  return defaults.filter(([section, name]) => {
    const fields = isRecord(facts) ? facts[section] : undefined;
    return !isRecord(fields) || fields[name] === undefined;
  });
}
