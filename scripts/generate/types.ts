/** The interfaces of inputs, printed from the schemas that read them and from the comments on their keys. */

import { posix } from "node:path";
import type * as z from "zod/mini";
import { amount, amountAboveZero, count, date, roundingUnit, share } from "../../src/engine/fields.js";
import { shapeOf } from "../../src/engine/schema-shape.js";
import { boundsOf, isOneOf, wordOrObjectOf } from "../../src/engine/traits.js";
import type { NamedInput } from "./inputs.js";
import type { Documentation } from "./source.js";

const VALUES = "src/engine/values.ts";

/** The fields that functions read, and the types of what they take. */
const readTypes = new Map<z.core.$ZodType, string>([
  [amount, "AmountInput"],
  [amountAboveZero, "AmountInput"],
  [roundingUnit, "AmountInput"],
  [share, "ShareInput"],
  [count, "CountInput"],
  [date, "DateInput"],
]);

const HEAD = "// Written by `npm run generate` from the fields of the same name.\n";

/** The text of each file of types, by its path. */
export function typeFiles(inputs: readonly NamedInput[]): ReadonlyMap<string, string> {
  const paths = [...new Set(inputs.map(({ path }) => path))];
  return new Map(paths.map((path) => [path.replace(/\.fields\.ts$/, ".types.ts"), typeFile(path, inputs)]));
}

function typeFile(path: string, inputs: readonly NamedInput[]): string {
  const imports = new Map<string, Set<string>>();
  const name = (type: string, from: string): string => {
    if (from !== path) imports.set(from, (imports.get(from) ?? new Set()).add(type));
    return type;
  };
  const own = inputs.filter((input) => input.path === path);
  const declarations = own.map((input) => declaration(input, inputs, name));
  const lines = [...imports]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([from, types]) => {
      const specifier = posix
        .relative(posix.dirname(path), from)
        .replace(/(\.fields)?\.ts$/, from === VALUES ? ".js" : ".types.js");
      return `import type { ${[...types].toSorted().join(", ")} } from "${specifier.startsWith(".") ? specifier : `./${specifier}`}";\n`;
    });
  return [HEAD, ...(lines.length > 0 ? [lines.join("")] : []), ...declarations].join("\n");
}

/** Gives the name of a type, and imports it where it is declared elsewhere. */
type Name = (type: string, from: string) => string;

function declaration(input: NamedInput, inputs: readonly NamedInput[], name: Name): string {
  const { schema, documentation } = input;
  const body = objectText(schema, documentation, inputs, name, "");
  const head = comment(documentation, "");
  return isOneOf(schema)
    ? `${head}export type ${input.name} =${body};\n`
    : `${head}export interface ${input.name} ${body}\n`;
}

function typeText(
  schema: z.core.$ZodType,
  documentation: Documentation | undefined,
  inputs: readonly NamedInput[],
  name: Name,
  indent: string,
): string {
  const read = readTypes.get(schema);
  if (read !== undefined) return name(read, VALUES);
  const named = inputs.find((input) => input.schema === schema);
  if (named !== undefined) return name(named.name, named.path);
  const inner = (part: z.core.$ZodType): string => typeText(part, documentation, inputs, name, indent);
  const wordOrObject = wordOrObjectOf(schema);
  if (wordOrObject !== undefined) return `${JSON.stringify(wordOrObject.word)} | ${inner(wordOrObject.object)}`;
  // zod/v4/core documents `_zod.def` for those who walk schemas; the union of its definitions is `$ZodTypes`.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
      return `${inner(def.innerType)} | undefined`;
    case "nullable":
      return `${inner(def.innerType)} | null`;
    case "enum":
      return Object.values(def.entries)
        .map((word) => JSON.stringify(word))
        .join(" | ");
    case "boolean":
    case "string":
    case "unknown":
      return def.type;
    case "record":
      return `Readonly<Record<${inner(def.keyType)}, ${inner(def.valueType)}>>`;
    case "transform":
      if (boundsOf(schema) === undefined) throw new Error("no type for a field that a function reads");
      return "number";
    case "array": {
      const item = inner(def.element);
      return item.includes("|") ? `readonly (${item})[]` : `readonly ${item}[]`;
    }
    case "object":
      return objectText(schema, documentation, inputs, name, indent);
    default:
      throw new Error(`no type for a field of the kind ${def.type}`);
  }
}

function objectText(
  schema: z.core.$ZodType,
  documentation: Documentation | undefined,
  inputs: readonly NamedInput[],
  name: Name,
  indent: string,
): string {
  const inside = `${indent}  `;
  const fields = Object.entries(shapeOf(schema) ?? {}).map(([key, field]) => {
    const own = documentation?.fields.get(key);
    if (own === undefined || own.text === "") throw new Error(`no documentation of ${key}`);
    const { type } = (field as z.core.$ZodTypes)._zod.def;
    const isOptional = type === "optional" && !isOneOf(schema);
    const text = typeText(isOneOf(schema) ? inOptional(field) : field, own, inputs, name, inside);
    return `${comment(own, inside)}${broken(`${inside}readonly ${key}${isOptional ? "?" : ""}: ${text};`, inside)}\n`;
  });
  if (isOneOf(schema))
    return fields.map((field) => `\n  | {\n${field.replaceAll(/^/gm, "    ").trimEnd()}\n    }`).join("");
  return `{\n${fields.join("")}${indent}}`;
}

function inOptional(field: z.core.$ZodType): z.core.$ZodType {
  const { def } = (field as z.core.$ZodTypes)._zod;
  return def.type === "optional" ? def.innerType : field;
}

/** A line with a long union, a member a line. */
function broken(line: string, indent: string): string {
  if (line.length <= 120 || line.includes("\n") || !line.includes(" | ")) return line;
  const colon = line.indexOf(": ");
  const members = line.slice(colon + 2).split(" | ");
  return `${line.slice(0, colon)}:${members.map((member) => `\n${indent}  | ${member}`).join("")}`;
}

/** A comment of at most 120 columns. */
function comment({ text, default: value }: Documentation, indent: string): string {
  const sentences = value === undefined ? text : `${text} By default \`${JSON.stringify(value)}\`.`;
  const line = `${indent}/** ${sentences} */\n`;
  if (line.length <= 121) return line;
  const lines = [""];
  for (const word of sentences.split(" ")) {
    const last = lines.at(-1) ?? "";
    const longer = last === "" ? word : `${last} ${word}`;
    if (`${indent} * ${longer}`.length > 120) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return `${indent}/**\n${lines.map((words) => `${indent} * ${words}\n`).join("")}${indent} */\n`;
}
