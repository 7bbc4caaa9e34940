import { readFile } from "node:fs/promises";
import { findOperation, readArguments } from "./arguments.js";
import { type Command, print, WrongUse } from "./command.js";
import { helpOf } from "./help.js";
import { usages } from "./usage.js";

/** Print the JSON Schema of an operation's input or result, or a schema that covers all operations. */
export const schema: Command = async (args, output) => {
  const { switches, operands } = readArguments(usages.schema, args);
  if (switches.has("help")) return print(helpOf(usages.schema), output);
  const ofAll = (["error", "openapi"] as const).find((flag) => switches.has(flag));
  if (ofAll === undefined) {
    const { id } = findOperation(operands[0]);
    return print(await schemaForReading(`${id}.${switches.has("result") ? "result" : "input"}`), output);
  }
  const more = [...[...switches].filter((flag) => flag !== ofAll).map((flag) => `--${flag}`), ...operands];
  if (more.length > 0) throw new WrongUse(`schema --${ofAll}: unexpected ${more.join(" ")}`);
  return print(await schemaForReading(ofAll), output);
};

/** The parts of a JSON Schema that other commands use. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** Read the schema of an operation's input or result. */
export async function readSchema(id: string, of: "input" | "result"): Promise<Schema> {
  // This is the package's own file, whose form a test verifies.
  return (await readSchemaFile(`${id}.${of}`)) as Schema;
}

/** If the given schema is a reference to another part of the same schema, resolve it. */
export const resolve = (field: Schema, root: Schema): Schema =>
  field.$ref === undefined ? field : (root.$defs?.[field.$ref.split("/").at(-1) ?? ""] ?? field);

/** A schema with indentation, which its file does not have. */
const schemaForReading = async (name: string): Promise<string> => JSON.stringify(await readSchemaFile(name), null, 2);

/** Read a schema file of the package. Its relative path is the same from the built command as from this file. */
const readSchemaFile = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../schemas/${name}.json`, import.meta.url), "utf8"));
