import { isRecord } from "../engine/received.js";
import type { ResultField } from "../tables/layout.js";
import { WrongUse } from "./command.js";
import { readSchema, resolve, type Schema } from "./schema.js";
import { askForMeant, suggest } from "./suggest.js";

/** Result fields by name, each with its requested subfields, or undefined for the whole field. */
export type Fields = ReadonlyMap<string, Fields | undefined>;

/** Read a list of result field names, such as `ground,days.used`. All unknown names are reported at once. */
export async function readFields(text: string, id: string): Promise<Fields> {
  const known = namesIn(await readSchema(id, "result"));
  const names = text.split(",");
  const unknown = new Set(names.filter((name) => !known.has(name)));
  if (unknown.size > 0)
    throw new WrongUse([...unknown].map((name) => describeUnknown(name, [...known], id)).join("\n"));
  return selectFields(names.map((name) => name.split(".")));
}

/** The names of an object's fields, each followed by the names of its subfields. A list has no subfields. */
function namesIn(root: Schema): ReadonlySet<string> {
  const namesOf = (schema: Schema, prefix: string): readonly string[] => {
    const { properties = {}, anyOf = [] } = resolve(schema, root);
    return [
      ...anyOf.flatMap((choice) => namesOf(choice, prefix)),
      ...Object.entries(properties).flatMap(([name, field]) => [
        `${prefix}${name}`,
        ...namesOf(field, `${prefix}${name}.`),
      ]),
    ];
  };
  return new Set(namesOf(root, ""));
}

/** The fields that every result has, regardless of the operation. */
const FRAME = ["operation", "ruleSet", "steps", "notes", "assumed", "conventions"];

/** List the fields of an operation's results in order, with the details needed for tables. */
export async function listResultFields(id: string): Promise<readonly ResultField[]> {
  const root = await readSchema(id, "result");
  const fields = new Map<string, ResultField>();
  const visit = (schema: Schema, prefix: string): void => {
    const { properties = {}, anyOf = [] } = resolve(schema, root);
    for (const choice of anyOf) visit(choice, prefix);
    for (const [key, field] of Object.entries(properties)) {
      const name = `${prefix}${key}`;
      const choices = choicesOf(field, root);
      const hasOneValue = choices.every(({ type, properties: inside }) => type !== "array" && inside === undefined);
      const isOwn = !FRAME.includes(name.split(".")[0] ?? "");
      const codes = [...(fields.get(name)?.codes ?? []), ...choices.flatMap((choice) => choice.enum ?? [])];
      fields.set(name, { name, form: formOfResult(choices), isShown: hasOneValue && isOwn, codes });
      visit(field, `${name}.`);
    }
  };
  visit(root, "");
  return [...fields.values()];
}

/** The schemas for all values that a field can have. */
const choicesOf = (field: Schema, root: Schema): readonly Schema[] => {
  const schema = resolve(field, root);
  return schema.anyOf?.flatMap((choice) => choicesOf(choice, root)) ?? [schema];
};

function formOfResult(choices: readonly Schema[]): ResultField["form"] {
  if (choices.some(({ format }) => format === "date")) return "day";
  if (choices.some(({ type }) => type === "boolean")) return "true-or-false";
  // Among strings, only amounts, shares and counts have a pattern.
  if (choices.some(({ type, pattern }) => type === "string" && pattern !== undefined)) return "amount";
  return "text";
}

function describeUnknown(name: string, known: readonly string[], id: string): string {
  const meant = askForMeant(suggest(name, known));
  return `unknown field "${name}"; ${meant === "" ? `\`return-premium schema ${id} --result\` shows them` : meant}`;
}

function selectFields(paths: readonly (readonly string[])[]): Fields {
  const names = new Set(paths.map(([name = ""]) => name));
  return new Map(
    [...names].map((name) => {
      const inside = paths.filter(([first]) => first === name).map((path) => path.slice(1));
      return [name, inside.some((path) => path.length === 0) ? undefined : selectFields(inside)];
    }),
  );
}

/**
 * Copy the given fields of a result in their original order. Missing fields are omitted, and so are objects that would
 * be empty.
 */
export function pick<Value extends object>(value: Value, fields: Fields): object {
  const picked: Record<string, unknown> = {};
  for (const name in value) {
    if (!fields.has(name)) continue;
    const part = value[name];
    const wanted = fields.get(name);
    if (wanted === undefined) picked[name] = part;
    else if (isRecord(part)) {
      const inside = pick(part, wanted);
      if (Object.keys(inside).length > 0) picked[name] = inside;
    }
  }
  return picked;
}
