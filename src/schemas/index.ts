/**
 * The zod schemas of every input and every result, and their JSON Schemas.
 *
 * @module return-premium/schemas
 */

export type { AmountInput, CostsInput, ShareInput } from "../input/index.ts";
export type { Fraction } from "../money/index.ts";
export { errorSchema } from "./error.ts";
export { errorJsonSchema, type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
export { type OperationId, type Side, schemas } from "./operation-schemas.ts";
