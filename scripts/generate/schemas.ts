/** The JSON Schemas of every input, every result and the error, and the OpenAPI description of all operations. */

import { version } from "../../package.json";
import { definitionOf } from "../../src/engine/define-operation.js";
import { coreIssueSentences } from "../../src/engine/issues.js";
import type { AnyOperation } from "../../src/engine/operation.js";
import { operationList } from "../../src/operations.js";
import { inputSchemas, type JsonSchema, type NamedInput } from "./inputs.js";
import { pascalCase } from "./names.js";
import { resultSchemas } from "./results.js";
import type { Sources } from "./source.js";

type Schemas = Readonly<Record<string, JsonSchema>>;

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

/** The text of each file of schemas/, by its path. */
export function schemaFiles(sources: Sources, inputs: readonly NamedInput[]): ReadonlyMap<string, string> {
  const definitions = schemasBy(sources, inputs, "#/$defs/");
  const alone = (name: string, urn: string, title: string): JsonSchema => {
    const { [name]: own, ...others } = definitions;
    const $defs = Object.fromEntries(namesReachedFrom(own, others).map((reached) => [reached, others[reached]]));
    return { $schema: DIALECT, $id: `urn:return-premium:${urn}`, title, ...own, ...($defs && { $defs }) } as JsonSchema;
  };
  const files = operationList.flatMap(({ id }) => [
    [`${id}.input`, alone(`${pascalCase(id)}Input`, `${id}:input`, `The input of ${id}`)] as const,
    [`${id}.result`, alone(`${pascalCase(id)}Result`, `${id}:result`, `The result of ${id}`)] as const,
  ]);
  const error = alone("Error", "error", "The error returned if an input is refused");
  const layout = alone("LayoutInput", "layout", "The layout of a file whose rows are inputs");
  // A service is sent inputs, and no files of rows.
  const { LayoutInput: _, ...sent } = schemasBy(sources, inputs, "#/components/schemas/");
  const all = [...files, ["error", error], ["layout", layout], ["openapi", openApi(sent)]] as const;
  // Without blanks the package is 10 kB smaller; the command `schema` prints them for reading.
  return new Map(all.map(([name, schema]) => [`schemas/${name}.json`, `${JSON.stringify(schema)}\n`]));
}

function schemasBy(sources: Sources, inputs: readonly NamedInput[], prefix: string): Schemas {
  // The input of an operation bears the operation's name, for several files have a ReturnPremiumInput.
  const nameOf = ({ name, schema }: NamedInput): string => {
    const operation = operationList.find((candidate) => definitionOf(candidate).fields === schema);
    return operation === undefined ? name : `${pascalCase(operation.id)}Input`;
  };
  const ids = operationList.map(({ id }) => id);
  const schemas = { ...inputSchemas(inputs, nameOf, prefix), ...resultSchemas(sources, ids, prefix) };
  return { ...schemas, Issue: withIssueCodes(schemas.Issue) };
}

/** The codes of an issue: those of the engine and those of every product. */
function withIssueCodes(issue: JsonSchema = {}): JsonSchema {
  const codes = operationList.flatMap((operation) => Object.keys(definitionOf(operation).issues ?? {}));
  const all = [...new Set([...Object.keys(coreIssueSentences), ...codes])].toSorted();
  return { ...issue, properties: { ...issue.properties, code: { ...object(issue.properties?.code), enum: all } } };
}

const object = (schema: unknown): JsonSchema => (typeof schema === "object" ? { ...schema } : {});

/** The names of the schemas that a schema refers to, and those that they refer to. */
function namesReachedFrom(schema: unknown, schemas: Schemas): readonly string[] {
  const reached = new Set<string>();
  const follow = (from: unknown): void => {
    for (const [, name = ""] of JSON.stringify(from).matchAll(/"\$ref":"[^"]*\/(\w+)"/g)) {
      if (reached.has(name)) continue;
      reached.add(name);
      follow(schemas[name]);
    }
  };
  follow(schema);
  return [...reached].toSorted();
}

/** The OpenAPI 3.1 description of a service that answers each operation under its id. */
const openApi = (schemas: Schemas): object => ({
  openapi: "3.1.0",
  info: {
    title: "return-premium",
    summary: "How much premium is returned when an insurance contract ends early, under which clause, and why",
    description:
      "Each operation is called by sending its input with POST, and returns its result. Nothing is stored, and the same input always gives the same result. This description requires no credentials; a service that requires credentials declares them in `security`.",
    version,
    license: { name: "MIT", identifier: "MIT" },
    contact: { name: "The contributors of return-premium" },
  },
  jsonSchemaDialect: DIALECT,
  servers: [{ url: "/", description: "The server that provides this description" }],
  security: [],
  tags: [...new Map(operationList.map(({ ruleSet }) => [ruleSet.id, ruleSet])).values()].map(({ id, edition }) => ({
    name: id,
    description: `The rule set ${id}, in the edition of ${edition}`,
  })),
  paths: Object.fromEntries(operationList.map((operation) => [`/${operation.id}`, { post: postOf(operation) }])),
  components: {
    responses: {
      NoJson: { description: "The body of the request is not JSON." },
      TooLarge: { description: "The body of the request is larger than the service accepts." },
      WrongMediaType: { description: "The body of the request has a media type that is not accepted." },
      Refused: {
        description: "The input was refused. The error is returned as it is, or as problem details (RFC 9457).",
        content: { ...contentOf("Error"), "application/problem+json": { schema: schemaNamed("Problem") } },
      },
    },
    schemas,
  },
});

const postOf = ({ id, summary, ruleSet }: AnyOperation): object => ({
  operationId: pascalCase(id),
  summary,
  description: `Computed under the rule set ${ruleSet.id}, in the edition of ${ruleSet.edition}.`,
  tags: [ruleSet.id],
  requestBody: { required: true, content: contentOf(`${pascalCase(id)}Input`) },
  responses: {
    "200": { description: "The result of the operation.", content: contentOf(`${pascalCase(id)}Result`) },
    "400": { $ref: "#/components/responses/NoJson" },
    "413": { $ref: "#/components/responses/TooLarge" },
    "415": { $ref: "#/components/responses/WrongMediaType" },
    "422": { $ref: "#/components/responses/Refused" },
  },
});

const contentOf = (name: string): object => ({ "application/json": { schema: schemaNamed(name) } });

const schemaNamed = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
