import { operationList } from "../../src/operations.js";
import type { JsonSchema } from "./inputs.js";

type Schemas = (name: string) => JsonSchema;

/** The text of docs/fields.md: a table of the fields of every input and every result. */
export function fieldsPage(schemaOf: Schemas): string {
  const sections = operationList.flatMap(({ id, summary }) => {
    const [input, result] = [schemaOf(`${id}.input`), schemaOf(`${id}.result`)];
    return [
      `## \`${id}\`\n\n${summary}.`,
      `### Input\n\n${table(["field", "meaning", "accepts", "required or default"], inputRows(input, input, "", true))}`,
      `### Result\n\n${table(["field", "meaning"], resultRows(result, result, ""))}`,
    ];
  });
  return `# Fields

This page describes every field of each operation's input and result. \`npm run generate\` writes the page from the comments
on the fields in the source.

${sections.join("\n\n")}
`;
}

function inputRows(schema: JsonSchema, root: JsonSchema, prefix: string, isNeeded: boolean): readonly string[][] {
  const choices = choicesIn(schema).map((choice) => resolve(choice, root));
  return choices.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).flatMap(([name, field]) => {
      if (typeof field === "boolean") return [];
      const isRequired = required.includes(name) && schema.oneOf === undefined;
      const inside = resolve(field, root);
      const need =
        isRequired && isNeeded ? "required" : isRequired ? `required with \`${prefix.slice(0, -1)}\`` : "optional";
      const value = field.default === undefined ? need : `\`${JSON.stringify(field.default)}\``;
      const row = [`\`${prefix}${name}\``, field.description ?? "", kindOf(field, inside, root), value];
      return [row, ...inputRows(inside, root, `${prefix}${name}.`, isNeeded && isRequired)];
    }),
  );
}

function resultRows(schema: JsonSchema, root: JsonSchema, prefix: string): readonly string[][] {
  const choices = choicesIn(schema).map((choice) => resolve(choice, root));
  const rows = choices.flatMap(({ properties = {} }) =>
    Object.entries(properties).flatMap(([name, field]) => {
      if (typeof field === "boolean") return [];
      const inside = resolve(field, root);
      const item =
        typeof inside.items === "object" && !Array.isArray(inside.items) ? resolve(inside.items, root) : inside;
      const mark = item === inside ? "" : "[]";
      return [[`\`${prefix}${name}\``, field.description ?? ""], ...resultRows(item, root, `${prefix}${name}${mark}.`)];
    }),
  );
  // What several members of a union share is told once.
  return rows.filter(([name], index) => rows.findIndex(([other]) => other === name) === index);
}

const choicesIn = (schema: JsonSchema): readonly JsonSchema[] =>
  [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter(
    (choice): choice is JsonSchema => typeof choice === "object",
  );

const kinds: Readonly<Record<string, string>> = {
  AmountInput: "amount",
  AmountAboveZero: "amount",
  RoundingUnit: "amount",
  ShareInput: "share",
  CountInput: "number",
  DateInput: "day",
};

function kindOf(field: JsonSchema, inside: JsonSchema, root: JsonSchema): string {
  const named = field.$ref?.split("/").at(-1) ?? "";
  if (kinds[named] !== undefined) return kinds[named];
  if (inside.enum !== undefined) return inside.enum.map((word) => `\`${word}\``).join(", ");
  if (inside.anyOf !== undefined) {
    const choices = choicesIn({ anyOf: inside.anyOf }).slice(1);
    return choices.map((choice) => kindOf(choice, resolve(choice, root), root)).join(", ");
  }
  if (inside.properties !== undefined || inside.oneOf !== undefined) return "object";
  return namesOfTypes(inside.type);
}

const resolve = (field: JsonSchema, root: JsonSchema): JsonSchema => {
  const found = field.$ref === undefined ? field : root.$defs?.[field.$ref.split("/").at(-1) ?? ""];
  return typeof found === "object" ? found : field;
};

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

const typeNames: Readonly<Record<string, string>> = { array: "list", boolean: "true or false" };

/** The names of a type or of several, such as `true or false, null`. */
const namesOfTypes = (types: string | readonly string[] = []): string =>
  [types]
    .flat()
    .map((type) => typeNames[type] ?? type)
    .join(", ");
