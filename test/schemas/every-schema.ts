import { readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonSchema } from "../../scripts/generate/inputs.js";
import { type OperationId, operationList } from "../../src/operations.js";

export const folder = new URL("../../schemas/", import.meta.url);

export type Side = "input" | "result";

export const operationIds = operationList.map(({ id }) => id);

/** The schema of a side of an operation, as the package ships it. */
export function schemaOf(id: OperationId, side: Side): JsonSchema {
  return JSON.parse(readFileSync(new URL(`${id}.${side}.json`, folder), "utf8"));
}

const sides: readonly Side[] = ["input", "result"];

/** Every schema that there is, and its file in schemas/. */
export const everySchema = operationIds.flatMap((id) =>
  sides.map((side) => ({ id, side, file: `${id}.${side}.json` })),
);

/** Reads by a JSON Schema of 2020-12, strictly: an unknown keyword or format is an error. */
export function validatorOf(schema: JsonSchema): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  // The module of ajv-formats is CommonJS, with the function as its default.
  addFormats.default(ajv);
  return ajv.compile(schema);
}

const validators = new Map<string, ValidateFunction>();

/** What is wrong with an input or a result by its JSON Schema; nothing where it is valid. */
export function complaintsOf(id: OperationId, side: Side, value: unknown): readonly string[] {
  const key = `${id} ${side}`;
  const validate = validators.get(key) ?? validatorOf(schemaOf(id, side));
  validators.set(key, validate);
  return complaintsBy(validate, value);
}

/** What a validator has against a value, which is read as it comes out of JSON. */
export function complaintsBy(validate: ValidateFunction, value: unknown): readonly string[] {
  const text = JSON.stringify(value);
  if (validate(JSON.parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
