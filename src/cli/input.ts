import { definitionOf } from "../engine/define-operation.js";
import { refusal } from "../engine/issues.js";
import type { AnyOperation, Outcome } from "../engine/operation.js";
import { withValueAt } from "../engine/received.js";
import { fieldsOf, type InputField } from "../engine/schema-shape.js";
import { kindOf } from "../engine/traits.js";
import { shareOfPercent } from "../exact/percent.js";
import type { Streams } from "./command.js";
import { readJson } from "./json.js";
import { readBytes } from "./read-bytes.js";

/** An input field, with its dotted path, which is also the name of its flag. */
export type NamedField = InputField & { readonly name: string };

/** List the fields of an operation's input in order. */
export const listFields = (operation: AnyOperation): readonly NamedField[] =>
  fieldsOf(definitionOf(operation).fields).map((field) => ({ ...field, name: field.path.join(".") }));

/**
 * Read an input from a JSON file, if one is given, and from flags, which take precedence. The file name `-` means
 * standard input.
 */
export async function readInput(
  file: string | undefined,
  fields: readonly NamedField[],
  flags: ReadonlyMap<string, string>,
  stdin: Streams["stdin"],
): Promise<Outcome<unknown>> {
  let input: unknown = {};
  if (file !== undefined) {
    const json = readJson(await readBytes(file, stdin));
    if (json.kind === "blank") return { success: false, error: refusal("invalid-json", [], "") };
    if (json.kind !== "value") return { success: false, error: json.error };
    input = json.value;
  }
  for (const { name, path, schema } of fields) {
    const text = flags.get(name);
    if (text !== undefined) input = withValueAt(input, path, readValue(text, schema));
  }
  return { success: true, result: input };
}

/**
 * Convert a flag's text to the JSON value that the field accepts. Text that cannot be converted is left for the field
 * to reject.
 */
function readValue(text: string, schema: InputField["schema"]): unknown {
  const kind = kindOf(schema);
  if (kind === "share") return shareOfPercent(text) ?? text;
  const takesText = ["transform", "enum"].includes(schema._zod.def.type) && kind !== "whole-number";
  if (takesText && text !== "null") return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
