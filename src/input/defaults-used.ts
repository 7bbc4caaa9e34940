import { type Path, valueAt } from "../errors/index.ts";

/** Of the fields that have a default, those for which it stood in. */
export const defaultsUsed = <Field extends Path>(facts: unknown, fields: readonly Field[]): readonly Field[] =>
  fields.filter((field) => valueAt(facts, field) === undefined);
