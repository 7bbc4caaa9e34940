import { errorJsonSchema, jsonSchemaOf, type OperationId } from "../schemas/index.ts";
import { openApi } from "./open-api.ts";
import { WrongUse } from "./wrong-use.ts";

/** The JSON Schema of the input of an operation, or with `--result` of its result. */
export function schema(id: string, flags: readonly string[]): string {
  const [flag, ...rest] = flags;
  if ((flag !== undefined && flag !== "--result") || rest.length > 0) {
    throw new WrongUse(`schema OPERATION takes --result and nothing more, not ${flags.join(" ")}`);
  }
  // Every operation has its schemas, which a test makes sure of.
  return JSON.stringify(jsonSchemaOf(id as OperationId, flag === undefined ? "input" : "result"), null, 2);
}

/** What stands for all operations: the JSON Schema of the error, or the OpenAPI description. */
export function schemaOfAll(flag: "--error" | "--openapi"): string {
  return JSON.stringify(flag === "--error" ? errorJsonSchema() : openApi(), null, 2);
}
