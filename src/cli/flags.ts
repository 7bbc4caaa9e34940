import { type ParseArgsConfig, parseArgs } from "node:util";
import { definitionOf } from "../engine/define-operation.js";
import { share } from "../engine/fields.js";
import type { AnyOperation } from "../engine/operation.js";
import { isRecord } from "../engine/received.js";
import { fieldsOf, type InputField } from "../engine/schema-shape.js";
import { shareOfPercent } from "../exact/percent.js";
import { WrongUse } from "./wrong-use.js";

/** What the flags of `calculate` say. */
export interface Flags {
  /** A file with the input as JSON. */
  readonly file: string | undefined;
  /** Whether the result is wanted as JSON. */
  readonly json: boolean;
  /** Whether only the fields are asked for. */
  readonly help: boolean;
  /** The values of the fields given as flags, in the order of the fields. */
  readonly fields: readonly { readonly path: InputField["path"]; readonly value: unknown }[];
}

/** Reads the flags of an operation: every field of its input by its path. Any other flag is wrong use. */
export function readFlags(operation: AnyOperation, args: string[]): Flags {
  const fields = fieldsOf(definitionOf(operation).fields).map((field) => ({ ...field, name: field.path.join(".") }));
  const text = { type: "string" } as const;
  const options = {
    ...Object.fromEntries(fields.map(({ name }) => [name, text])),
    input: text,
    json: { type: "boolean" },
    help: { type: "boolean" },
  } as const;
  // Which flags there are is known only at run time, and with it their types.
  const given = parsed({ args, options }).values as Readonly<Record<string, string | undefined>> & Switches;
  return {
    file: given.input,
    json: given.json ?? false,
    help: given.help ?? false,
    fields: fields.flatMap(({ name, path, schema }) => {
      const value = given[name];
      return value === undefined ? [] : [{ path, value: jsonOf(value, schema) }];
    }),
  };
}

interface Switches {
  readonly input?: string;
  readonly json?: boolean;
  readonly help?: boolean;
}

/** What `parseArgs` makes of arguments; what it cannot is wrong use. */
export function parsed<Config extends ParseArgsConfig>(config: Config): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}

/** A flag's text as the JSON value that the field takes. What cannot be read stays text, for the field to refuse. */
function jsonOf(text: string, schema: InputField["schema"]): unknown {
  if (schema === share) return shareOfPercent(text) ?? text;
  const takesText = ["transform", "enum"].includes(schema._zod.def.type);
  if (takesText && text !== "null") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** An input with one more field set. What stood in it stays, a value of the wrong type too: the operation refuses it. */
export function withField(input: unknown, path: InputField["path"], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (input !== undefined && !isRecord(input)) return input;
  return { ...input, [key]: withField(input?.[key], rest, value) };
}
