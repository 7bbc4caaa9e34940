import { version } from "../../package.json";
import type { AnyOperation } from "../../src/engine/operation.js";
import { isRecord } from "../../src/engine/received.js";
import { operations } from "../../src/operations.js";
import { errorJsonSchema, type JsonSchema, jsonSchemaOf } from "./json-schema.js";
import { operationIds } from "./operation-schemas.js";

/** A schema under its name, with definitions of its own. */
interface Part {
  readonly name: string;
  readonly schema: JsonSchema;
  readonly definitions: Definitions;
}

type Definitions = Readonly<Record<string, unknown>>;

/** The OpenAPI 3.1 description of a service that answers each operation under its id. */
export function openApi(): JsonSchema {
  const parts = [
    ...operationIds.flatMap((id) => [
      partOf(`${pascalCase(id)}Input`, jsonSchemaOf(id, "input")),
      partOf(`${pascalCase(id)}Result`, jsonSchemaOf(id, "result")),
    ]),
    partOf("Error", errorJsonSchema()),
  ];
  return {
    openapi: "3.1.0",
    info: {
      title: "return-premium",
      summary: "How much premium goes back when an insurance contract ends early, by which clause, and why",
      version,
    },
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    paths: Object.fromEntries(operationIds.map((id) => [`/${id}`, { post: postOf(operations[id]) }])),
    components: {
      responses: { Refused: { description: "The input is refused.", ...jsonOf("Error") } },
      schemas: componentsOf(parts),
    },
  };
}

const postOf = ({ id, summary }: AnyOperation): object => ({
  operationId: pascalCase(id),
  summary,
  tags: [id.split("/")[0]],
  requestBody: { required: true, ...jsonOf(`${pascalCase(id)}Input`) },
  responses: {
    "200": { description: "The result.", ...jsonOf(`${pascalCase(id)}Result`) },
    "422": { $ref: "#/components/responses/Refused" },
  },
});

const jsonOf = (name: string): object => ({
  content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } },
});

/** `OgpoPlusReturnPremium` of `ogpo-plus/return-premium`. */
const pascalCase = (id: string): string =>
  id
    .split(/[/-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

function partOf(name: string, { $schema: _dialect, $id: _id, $defs, ...schema }: JsonSchema): Part {
  return { name, schema, definitions: isRecord($defs) ? $defs : {} };
}

/** Every schema and every definition by its name; a definition that is not the same everywhere bears its schema's too. */
function componentsOf(parts: readonly Part[]): Definitions {
  const isShared = (name: string): boolean => {
    const copies = parts.flatMap(({ definitions }) => (name in definitions ? [definitions[name]] : []));
    return new Set(copies.map((copy) => JSON.stringify(copy))).size === 1 && referredToBy(copies[0]).every(isShared);
  };
  return Object.fromEntries(
    parts.flatMap(({ name, schema, definitions }) => {
      const componentName = (definition: string): string => (isShared(definition) ? definition : name + definition);
      const moved = (value: unknown): unknown => withReferences(value, componentName);
      return [
        [name, moved(schema)] as const,
        ...Object.entries(definitions).map(([key, definition]) => [componentName(key), moved(definition)] as const),
      ];
    }),
  );
}

const REFERENCE = /"#\/\$defs\/(\w+)"/g;

const referredToBy = (schema: unknown): readonly string[] =>
  [...JSON.stringify(schema).matchAll(REFERENCE)].map(([, name]) => name ?? "");

const withReferences = (schema: unknown, componentName: (definition: string) => string): unknown =>
  JSON.parse(
    JSON.stringify(schema).replace(REFERENCE, (_, name: string) => `"#/components/schemas/${componentName(name)}"`),
  );
