import type { AnyOperation } from "../engine/operation.js";
import { describeUsage } from "./help.js";
import { readSchema, resolve, type Schema } from "./schema.js";
import type { Usage } from "./usage.js";
import { wrap } from "./wrap.js";

/** The fields for which a command differs from its operation, listed by dotted path. */
export interface Otherwise {
  /** The fields that the command itself sets; an input that contains any of them is rejected. */
  readonly without?: readonly string[];
  /** The fields that an input may omit, in which case the command compares all their possible values. */
  readonly compared?: readonly string[];
  /** Given the input of the command's example, returns the text that precedes the fields. */
  readonly example?: (input: unknown) => string;
}

/** The placeholders for flag values, keyed by schema name. */
const values: Readonly<Record<string, string>> = {
  AmountInput: "AMOUNT",
  AmountAboveZero: "AMOUNT",
  RoundingUnit: "AMOUNT",
  ShareInput: "SHARE",
  CountInput: "NUMBER",
  DateInput: "YYYY-MM-DD",
};

/**
 * Explain the flags of a command and, for each field of an operation, its meaning, its possible values and whether it
 * is required.
 */
export async function describeFields(
  usage: Usage,
  { id, summary }: AnyOperation,
  otherwise: Otherwise,
): Promise<string> {
  const root = await readSchema(id, "input");
  const [input] = root.examples ?? [];
  const example = flagsOf(input, "", [...(otherwise.without ?? []), ...(otherwise.compared ?? [])]);
  const command = `  return-premium ${usage.synopsis.replace("OPERATION", id)}`;
  return [
    `${id}: ${summary}`,
    "",
    ...describeUsage(usage),
    "",
    "Write an amount as 60000.00, a share as 0.1 or 10%, and a list as JSON, such as '[2027]' or '[\"2027-01-04\"]'.",
    "",
    ...describeInside(root, "", { root, ...otherwise }, true),
    "",
    "Example",
    [otherwise.example === undefined ? command : `${command} ${otherwise.example(input)}`, ...example].join(
      " \\\n      ",
    ),
  ].join("\n");
}

/** The schema that holds the definitions, and the fields that the command treats differently. */
type Within = Otherwise & { readonly root: Schema };

/** Describe the fields of an object. The fields of an optional object are required only if the object is given. */
function describeInside(schema: Schema, prefix: string, within: Within, isNeeded: boolean): readonly string[] {
  const { root, without = [], compared = [] } = within;
  const choices = schema.oneOf ?? [schema];
  const first = Object.keys(root.properties ?? {})[0];
  return choices.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([name, field]) => {
      const path = `${prefix}${name}`;
      const inside = resolve(field, root);
      const fields = Object.keys(inside.properties ?? {}).map((inner) => `${path}.${inner}`);
      const isGone = without.includes(path) || (fields.length > 0 && fields.every((inner) => without.includes(inner)));
      if (isGone) return [];
      const isOpen = (inner: string): boolean => compared.includes(`${path}.${inner}`);
      // A section is required only if a field in it is required.
      const isRequired = required.includes(name) && schema.oneOf === undefined && !inside.required?.every(isOpen);
      const needed = isNeeded ? "needed" : `needed with ${prefix.slice(0, -1)}`;
      const need = compared.includes(path) ? "compared if left out" : isRequired ? needed : undefined;
      const object = objectIn(inside, root);
      const head = object === inside ? path : `--${path} ${valueText(field, root)}`;
      // A compared field has no default: it takes every value in turn.
      const asTaken = compared.includes(path) ? { ...field, default: undefined } : field;
      const text = [field.description ?? "", ...facts(asTaken, inside, need)].join(" ");
      const deeper = object ? describeInside(object, `${path}.`, within, isNeeded && isRequired) : [];
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

/** The flags that are equivalent to an input, without some of its fields. */
function flagsOf(input: unknown, prefix: string, without: readonly string[]): readonly string[] {
  if (without.includes(prefix)) return [];
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    const text = typeof input === "string" ? input : JSON.stringify(input);
    return [`--${prefix} ${text.includes(" ") || text.includes('"') ? `'${text}'` : text}`];
  }
  return Object.entries(input).flatMap(([name, part]) =>
    flagsOf(part, prefix === "" ? name : `${prefix}.${name}`, without),
  );
}
