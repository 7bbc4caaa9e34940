import { valueAt } from "../errors/index.ts";

type FieldPath = readonly string[];

/** The paths of fields that have a default, each written with dots, `"contract.paidPremium"`. */
export const fieldPaths = (...fields: readonly string[]): readonly FieldPath[] =>
  fields.map((field) => Object.freeze(field.split(".")));

/** Of the fields that have a default, those for which it stood in. */
export const defaultsUsed = (facts: unknown, fields: readonly FieldPath[]): readonly FieldPath[] =>
  Object.freeze(fields.filter((field) => valueAt(facts, field) === undefined));
