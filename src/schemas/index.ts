export { type JsonSchema, jsonSchemaOf } from "./json-schema.ts";
export { type OperationId, type Side, schemas } from "./operation-schemas.ts";
