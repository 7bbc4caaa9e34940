import type { AnyOperation } from "../engine/operation.js";
import { suggestName } from "../engine/suggestion.js";
import { quoteCell, readRows } from "./csv.js";
import { findEncoding } from "./encoding.js";
import { type ColumnField, columnFieldsOf, ID, type Layout, repeatedIn, tidy } from "./layout.js";
import { type Delimiter, delimiterIn, type Row } from "./split-rows.js";

/** A column mapped to a field, and its position in a row. */
export interface Column extends ColumnField {
  readonly index: number;
}

/** A file whose header has been read: plain data that can be sent to a worker thread. */
export interface Table extends Layout {
  readonly delimiter: Delimiter;
  /** The characters that end a row. */
  readonly newline: string;
  readonly headers: readonly string[];
  readonly fields: readonly Column[];
}

/** Read the header of a file. Throws a RangeError if the rows cannot be read with this header. */
export function readHeader(layout: Layout, operation: AnyOperation, row: Row): Table {
  const { bytes, badQuote, endsInReturn } = row;
  if (bytes === undefined) throw new RangeError("the header is longer than 1 MiB");
  const delimiter = layout.delimiter ?? delimiterIn(bytes);
  const [cells] = readRows([decodeHeader(layout, bytes)], delimiter);
  if (badQuote !== undefined || cells === undefined) throw new RangeError("there is an unclosed quote in the header");
  const headers = cells.map(tidy);
  const newline = endsInReturn ? "\r\n" : "\n";
  return { ...layout, delimiter, newline, headers, fields: findColumns(layout, operation, headers) };
}

function decodeHeader({ encoding }: Layout, bytes: Uint8Array): string {
  // The encoding of a layout always exists.
  const text = findEncoding(encoding)?.decode(bytes) ?? "";
  const [first, second, third] = bytes;
  const isUtf8 = first === 0xef && second === 0xbb && third === 0xbf;
  if (bytes.includes(0)) throw new RangeError("the file is UTF-16: save it as UTF-8");
  if (isUtf8 && encoding !== "utf-8")
    throw new RangeError(`the file begins with the byte order mark of UTF-8, so it is not ${encoding}`);
  if (text.includes("\ufffd")) {
    throw new RangeError(
      `the header is not ${encoding}: name the encoding of the file in a layout, such as windows-1251`,
    );
  }
  return text;
}

function findColumns(
  { columns, answers }: Layout,
  operation: AnyOperation,
  headers: readonly string[],
): readonly Column[] {
  const fields = columnFieldsOf(operation);
  const names = fields.map(({ name }) => name);
  const nameOf = (header: string): string | undefined => (columns === undefined ? header : columns.get(header));
  const found = headers.flatMap((header, index) => {
    const field = fields.find(({ name }) => name === nameOf(header));
    return field === undefined ? [] : [{ ...field, index }];
  });
  // A file that has been answered before already has answer columns; the column of a field comes before them.
  const own = found.filter(
    ({ index }) =>
      headers.indexOf(headers[index] ?? "") === index || !answers.some(({ header }) => header === headers[index]),
  );
  const faults = [
    ...repeatedIn(own.map(({ name }) => name)).map((name) => `two columns of the file are mapped to ${name}`),
    ...(columns === undefined ? headers.flatMap((header) => faultOfHeader(header, names)) : []),
    ...(found.length === 0 ? [describeNone(columns === undefined ? names : [...columns.keys()], headers)] : []),
  ];
  if (faults.length > 0) throw new RangeError(faults.join("\n"));
  return own;
}

/**
 * Reports a header that looks like a misspelt path because it begins like a path or differs from one only in
 * capitalisation.
 */
function faultOfHeader(header: string, names: readonly string[]): readonly string[] {
  if (header === ID || names.includes(header)) return [];
  const group = header.includes(".") ? header.split(".")[0] : undefined;
  const alike = names.find((name) => name.toLowerCase() === header.toLowerCase());
  if (alike === undefined && !names.some((name) => name === group)) return [];
  const suggestion = alike ?? suggestName(header, names)?.suggestion;
  return [`there is no field ${header}${suggestion === undefined ? "" : `; did you mean ${suggestion}?`}`];
}

const describeNone = (expected: readonly string[], headers: readonly string[]): string =>
  `no column of the file is mapped to a field: the headers are ${list(headers)}; known fields are ${list(expected)}`;

const MOST_NAMES = 12;

const list = (names: readonly string[]): string =>
  [...names.slice(0, MOST_NAMES).map((name) => `"${name}"`), ...(names.length > MOST_NAMES ? ["…"] : [])].join(", ");

/** The header, including the answer columns, as bytes. */
export function headerOf(
  { answers, delimiter, newline, encoding }: Table,
  { bytes = new Uint8Array() }: Row,
): Uint8Array {
  const cells = answers.map(({ header }) => quoteCell(header, delimiter));
  const behind = findEncoding(encoding)?.encode(`${delimiter}${cells.join(delimiter)}${newline}`) ?? new Uint8Array();
  return Buffer.concat([bytes, behind]);
}
