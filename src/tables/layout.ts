import { definitionOf } from "../engine/define-operation.js";
import type { Path } from "../engine/issue.js";
import type { AnyOperation } from "../engine/operation.js";
import { readInput } from "../engine/read-input.js";
import { withValueAt } from "../engine/received.js";
import { ReturnPremiumError } from "../engine/return-premium-error.js";
import { fieldsOf } from "../engine/schema-shape.js";
import { suggestName } from "../engine/suggestion.js";
import type { Locale } from "../explain/locale.js";
import { type Form, formOf, isDateForm, type Notation } from "./cells.js";
import { findEncoding } from "./encoding.js";
import { layoutInput } from "./layout.fields.js";
import type { LayoutInput } from "./layout.types.js";
import type { Delimiter } from "./split-rows.js";

/** A field in an operation's results, identified by its dotted path. */
export interface ResultField {
  readonly name: string;
  readonly form: Form;
  /** Whether the field is shown when a layout lists no answers; true for single values specific to the operation. */
  readonly isShown: boolean;
  /** The codes that the field can contain. */
  readonly codes: readonly string[];
}

/** An input field to which a column can be mapped. */
export interface ColumnField {
  readonly name: string;
  readonly path: Path;
  readonly form: Form;
}

/** An answer column. */
export interface Answer {
  readonly name: string;
  readonly path: Path;
  readonly header: string;
  readonly form: Form;
}

/** A parsed layout: plain data that can be sent to a worker thread. */
export interface Layout {
  /** The canonical name of the encoding. */
  readonly encoding: string;
  readonly delimiter: Delimiter | undefined;
  readonly notation: Notation;
  /** For each header, a field name or `id`; undefined if the headers are already field names. */
  readonly columns: ReadonlyMap<string, string> | undefined;
  readonly constants: Readonly<Record<string, unknown>>;
  readonly answers: readonly Answer[];
  readonly language: LayoutInput["language"];
}

/** The name of the column that contains the row ids, which operations ignore. */
export const ID = "id";

/** The name of the answer column that says what is wrong with a row. */
export const ERROR = "error";

/** The input fields of an operation to which columns can be mapped. */
export const columnFieldsOf = (operation: AnyOperation): readonly ColumnField[] =>
  fieldsOf(definitionOf(operation).fields).map(({ path, schema }) => ({
    name: path.join("."),
    path,
    form: formOf(schema),
  }));

/** Reads a layout for an operation. Throws a RangeError that lists everything wrong with the layout. */
export function readLayout(json: unknown, operation: AnyOperation, resultFields: readonly ResultField[]): Layout {
  const input = readKeys(json);
  const { decimal = ".", thousands = " ", language, delimiter } = input;
  const dates = (input.dates ?? "yyyy-mm-dd").toLowerCase();
  const fields = columnFieldsOf(operation);
  const columns = input.columns && new Map(Object.entries(input.columns).map(([key, name]) => [tidy(key), name]));
  const constants = Object.entries(input.constants ?? {});
  const answers = Object.entries<string>(input.answers ?? shownIn(resultFields));
  const encoding = findEncoding(input.encoding ?? "utf-8");

  const names = [...fields.map(({ name }) => name), ID];
  const resultNames = [...resultFields.map(({ name }) => name), ERROR];
  const given = [...(columns?.values() ?? []), ...constants.map(([name]) => name)];
  const texts: readonly (readonly [string, readonly string[]])[] = [
    ["columns", Object.keys(input.columns ?? {})],
    ["values", Object.keys(input.values ?? {})],
    ["answers", Object.values(input.answers ?? {})],
  ];
  const faults = [
    ...(encoding === undefined ? [`unsupported encoding: ${input.encoding}`] : []),
    ...(thousands === decimal ? [`decimal and thousands must differ, but both are ${decimal}`] : []),
    ...(isDateForm(dates) ? [] : [`dates must be a format such as dd.mm.yyyy, not ${input.dates}`]),
    ...[...(columns ?? [])].flatMap(([header, name]) => faultOfName(`columns.${header}`, name, names)),
    ...constants.flatMap(([name]) => faultOfName("constants", name, names.slice(0, -1))),
    ...repeatedIn(given.filter((name) => name !== ID)).map((name) => `${name} is given twice`),
    ...answers.flatMap(([name]) => faultOfName("answers", name, resultNames)),
    ...texts.flatMap(([key, words]) => words.flatMap((word) => lackIn(`${key}: "${word}"`, word, encoding))),
  ];
  if (encoding === undefined || faults.length > 0)
    throw new RangeError(faults.map((fault) => `layout: ${fault}`).join("\n"));

  return {
    encoding: encoding.name,
    delimiter,
    notation: { decimal, thousands, dates, words: new Map(wordsIn(input.values)) },
    columns,
    constants: Object(
      constants.reduce<unknown>((whole, [name, value]) => withValueAt(whole, name.split("."), value), {}),
    ),
    answers: withErrors(answers).map(([name, header]) => ({
      name,
      path: name.split("."),
      header,
      form: resultFields.find((field) => field.name === name)?.form ?? "text",
    })),
    language,
  };
}

function readKeys(json: unknown): LayoutInput {
  try {
    // The country matters only for amounts, and a layout has none.
    readInput({ fields: layoutInput, country: "kazakhstan" }, json);
    // A valid value has the type of the input.
    return json as LayoutInput;
  } catch (error) {
    if (!(error instanceof ReturnPremiumError)) throw error;
    throw new RangeError(error.issues.map(({ message }) => `layout: ${message}`).join("\n"));
  }
}

/** Leading and trailing spaces in a header or a word are ignored, and a no-break space counts as a space. */
export const tidy = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, " ").trim();

const wordsIn = (values: LayoutInput["values"] = {}): readonly (readonly [string, unknown])[] =>
  Object.entries(values).map(([word, value]) => [tidy(word), value]);

const shownIn = (fields: readonly ResultField[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...fields.filter(({ isShown }) => isShown).map(({ name }) => name), ERROR].map((name) => [name, name]),
  );

/** Every row can report an error: if no error column is requested, one is added at the end. */
const withErrors = (answers: readonly (readonly [string, string])[]): readonly (readonly [string, string])[] =>
  answers.some(([name]) => name === ERROR) ? answers : [...answers, [ERROR, ERROR]];

function faultOfName(where: string, name: string, names: readonly string[]): readonly string[] {
  if (names.includes(name)) return [];
  const { suggestion } = suggestName(name, names) ?? {};
  return [`${where}: there is no field ${name}${suggestion === undefined ? "" : `; did you mean ${suggestion}?`}`];
}

export const repeatedIn = (names: readonly string[]): readonly string[] => [
  ...new Set(names.filter((name, index) => names.indexOf(name) < index)),
];

type Lacking = Pick<NonNullable<ReturnType<typeof findEncoding>>, "name" | "lacks"> | undefined;

function lackIn(where: string, text: string, encoding: Lacking): readonly string[] {
  const lacking = encoding?.lacks(text) ?? [];
  return lacking.length === 0 ? [] : [`${where} has ${lacking.join(", ")}, which ${encoding?.name} lacks`];
}

/** Throws a RangeError if a layout's encoding lacks letters used in its language. */
export function checkLanguage({ encoding }: Layout, locale: Locale): void {
  const letters = new Set(textsIn(locale).join("").match(/\p{L}/gu) ?? []);
  const [fault] = lackIn(`the language ${locale.language}`, [...letters].join(""), findEncoding(encoding));
  if (fault !== undefined) throw new RangeError(`layout: ${fault}`);
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value.replaceAll(/\{\w+\}/g, "")];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
