import type { AnyOperation } from "../engine/operation.js";
import { readSchema, resolve, type Schema } from "./schema.js";
import { wrap } from "./wrap.js";

/** The text that describes the values of a flag, by the name of their schema. */
const values: Readonly<Record<string, string>> = {
  AmountInput: "AMOUNT",
  AmountAboveZero: "AMOUNT",
  RoundingUnit: "AMOUNT",
  ShareInput: "SHARE",
  CountInput: "NUMBER",
  DateInput: "YYYY-MM-DD",
};

/** For each field of an operation, explain what it means, which values it accepts and whether it is required. */
export async function describeFields({ id, summary }: AnyOperation): Promise<string> {
  const root = await readSchema(id, "input");
  const example = root.examples?.[0];
  return [
    `${id}: ${summary}`,
    "",
    "Write an amount as 60000.00, a share as 0.1 or 10%, and a list as JSON, such as '[2027]' or '[\"2027-01-04\"]'.",
    "",
    ...describeInside(root, "", root, true),
    "",
    "Example",
    [`  return-premium calculate ${id}`, ...flagsOf(example, "")].join(" \\\n      "),
  ].join("\n");
}

/** Describe the fields of an object. The fields of an optional object are required only if the object is given. */
function describeInside(schema: Schema, prefix: string, root: Schema, isNeeded: boolean): readonly string[] {
  const choices = schema.oneOf ?? [schema];
  const first = Object.keys(root.properties ?? {})[0];
  return choices.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([name, field]) => {
      const path = `${prefix}${name}`;
      const isRequired = required.includes(name) && schema.oneOf === undefined;
      const need = isRequired ? (isNeeded ? "needed" : `needed with ${prefix.slice(0, -1)}`) : undefined;
      const inside = resolve(field, root);
      const object = objectIn(inside, root);
      const head = object === inside ? path : `--${path} ${valueText(field, root)}`;
      const text = [field.description ?? "", ...facts(field, inside, need)].join(" ");
      const deeper = object ? describeInside(object, `${path}.`, root, isNeeded && isRequired) : [];
      return [...(object && path !== first ? [""] : []), `  ${head}`, ...wrap(text, "      "), ...deeper];
    }),
  );
}

/** The object schema of a field: the field itself, or the alternative to a word. */
const objectIn = (schema: Schema, root: Schema): Schema | undefined =>
  [schema, ...(schema.anyOf ?? []).map((choice) => resolve(choice, root))].find(
    ({ properties, oneOf }) => properties !== undefined || oneOf !== undefined,
  );

function facts(field: Schema, inside: Schema, need: string | undefined): readonly string[] {
  const words = wordsOf(inside);
  return [
    ...(words.length > 0 ? [`One of ${words.join(", ")}.`] : []),
    ...(inside.oneOf === undefined ? [] : [`Give either ${inside.oneOf.flatMap(namesIn).join(" or ")}.`]),
    ...(field.default === undefined ? [] : [`Default: ${defaultText(field.default)}.`]),
    ...(need === undefined && field.default === undefined ? ["[optional]"] : []),
    ...(need === undefined ? [] : [`[${need}]`]),
  ];
}

const namesIn = ({ properties = {} }: Schema): readonly string[] =>
  Object.keys(properties).map((name) => `\`${name}\``);

const wordsOf = ({ enum: words = [], anyOf = [] }: Schema): readonly string[] => [...words, ...anyOf.flatMap(wordsOf)];

const defaultText = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? Object.entries(value)
        .map(([name, part]) => `${name} ${part}`)
        .join(", ")
    : String(value);

function valueText(field: Schema, root: Schema): string {
  const name =
    field.$ref?.split("/").at(-1) ??
    field.anyOf
      ?.find(({ $ref }) => $ref)
      ?.$ref?.split("/")
      .at(-1);
  if (name !== undefined && values[name] !== undefined) return values[name];
  const { type, minimum, maximum = Number.MAX_SAFE_INTEGER, anyOf, items } = resolve(field, root);
  if (type === "integer") return maximum < Number.MAX_SAFE_INTEGER ? `${minimum}..${maximum}` : "NUMBER";
  if ([type].flat().includes("boolean") || anyOf?.some((choice) => choice.type === "boolean")) return "true|false";
  if (type !== "array") return "WORD";
  const parts = Object.keys(items?.properties ?? {});
  return parts.length === 0 ? "LIST" : `'[{${parts.map((part) => `"${part}": …`).join(", ")}}]'`;
}

/** The flags equivalent to an input. */
function flagsOf(input: unknown, prefix: string): readonly string[] {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    const text = typeof input === "string" ? input : JSON.stringify(input);
    return [`--${prefix} ${text.includes(" ") || text.includes('"') ? `'${text}'` : text}`];
  }
  return Object.entries(input).flatMap(([name, part]) => flagsOf(part, prefix === "" ? name : `${prefix}.${name}`));
}
