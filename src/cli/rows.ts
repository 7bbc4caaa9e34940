import type { Readable } from "node:stream";
import type { AnyOperation } from "../engine/operation.js";
import { align } from "../explain/aligned.js";
import type { Layout } from "../tables/layout.js";
import type { Row } from "../tables/split-rows.js";
import type { Table } from "../tables/table.js";
import { asWrongUse, type ExitCode, exitCodes, print, WrongUse } from "./command.js";
import { readJson } from "./json.js";
import { readLanguage } from "./language.js";
import type { Output } from "./output.js";
import { readBytes } from "./read-bytes.js";
import { listResultFields, readFields } from "./result-fields.js";

/** A CSV file whose header has been read. */
interface OpenTable {
  readonly table: Table;
  /** The header to write. */
  readonly header: Uint8Array;
  readonly rows: AsyncIterable<readonly Row[]>;
}

/**
 * Read the layout and header of a CSV file. Returns undefined if the file is empty.
 *
 * @param fields - the names of the requested result fields, separated by commas
 */
export async function openTable(
  operation: AnyOperation,
  file: string | undefined,
  fields: string | undefined,
  stdin: AsyncIterable<Uint8Array>,
): Promise<OpenTable> {
  const layout = await readLayoutFile(operation, file, fields);
  // Loaded here so that other uses of the command do not wait for the code that reads rows.
  const { splitRows } = await import("../tables/split-rows.js");
  const { headerOf, readHeader } = await import("../tables/table.js");
  const batches = splitRows(stdin, layout.delimiter);
  const { value: [header, ...first] = [] } = await batches.next();
  if (header === undefined) throw new WrongUse("the file is empty: its first row is the header");
  const table = asWrongUse(() => readHeader(layout, operation, header));
  return { table, header: headerOf(table, header), rows: withFirst(first, batches) };
}

async function* withFirst<Batch extends readonly unknown[]>(
  first: Batch,
  others: AsyncIterable<Batch>,
): AsyncGenerator<Batch> {
  if (first.length > 0) yield first;
  yield* others;
}

async function readLayoutFile(
  operation: AnyOperation,
  file: string | undefined,
  fields: string | undefined,
): Promise<Layout> {
  const json = file === undefined ? {} : await readJsonFile(file);
  const { checkLanguage, ERROR, readLayout } = await import("../tables/layout.js");
  // The error column is not a field of a result.
  const named = fields?.split(",").filter((name) => name !== ERROR) ?? [];
  if (named.length > 0) await readFields(named.join(","), operation.id);
  const resultFields = await listResultFields(operation.id);
  const layout = asWrongUse(() => readLayout(withFields(json, fields), operation, resultFields));
  const locale = await readLanguage(layout.language);
  if (locale !== undefined) asWrongUse(() => checkLanguage(layout, locale));
  return layout;
}

/** Add the fields named in a flag to the layout as answer columns with the same names. */
function withFields(json: unknown, fields: string | undefined): unknown {
  if (fields === undefined) return json;
  const layout = Object(json);
  if (layout.answers !== undefined) throw new WrongUse("--fields or the answers of a layout, not both");
  return { ...layout, answers: Object.fromEntries(fields.split(",").map((name) => [name, name])) };
}

async function readJsonFile(file: string): Promise<unknown> {
  const json = readJson(await readBytes(file));
  if (json.kind === "value") return json.value;
  throw new WrongUse(json.kind === "blank" ? `${file} is empty` : `${file}: ${json.error.message}`);
}

/** List the unmapped columns and values in a file. */
export async function checkRows(
  operation: AnyOperation,
  layout: string | undefined,
  stdin: Readable,
  output: Output,
): Promise<ExitCode> {
  const { table, rows } = await openTable(operation, layout, undefined, stdin);
  const { RowCheck } = await import("../tables/check.js");
  const check = new RowCheck(operation, table);
  for await (const batch of rows) check.add(batch);
  await print(check.report, output);
  return check.isMapped ? exitCodes.done : exitCodes.failed;
}

/** List the kinds of issues, most frequent first, with the number of rejected rows in which each occurred. */
export function describeRefusals(
  answered: number,
  errors: number,
  refusals: ReadonlyMap<string, number>,
  { headers, fields }: Table,
): string {
  const headerOf = (name: string | undefined): string =>
    headers[fields.find((field) => field.name === name)?.index ?? -1] ?? "";
  const kinds = [...refusals].toSorted(([, a], [, b]) => b - a);
  return [
    `${errors} of ${answered} rows refused:`,
    ...align(
      kinds.map(([kind, count]) => {
        const [code = "", name] = kind.split(" ");
        const header = headerOf(name);
        return [`  ${count}`, code, name ?? "", header === name ? "" : header];
      }),
    ),
  ].join("\n");
}
