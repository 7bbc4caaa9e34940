import { definitionOf, outcomeOf } from "../engine/define-operation.js";
import type { Issue, Path } from "../engine/issue.js";
import type { AnyOperation } from "../engine/operation.js";
import { isRecord, valueAt } from "../engine/received.js";
import type { ResultFrame } from "../engine/result.js";
import type { ReturnPremiumError } from "../engine/return-premium-error.js";
import { describeProblem } from "../explain/error.js";
import type { Locale } from "../explain/locale.js";
import { cellsOf } from "./cells.js";
import { guard, quoteCell, readRows } from "./csv.js";
import { findEncoding } from "./encoding.js";
import { ERROR, tidy } from "./layout.js";
import type { Row } from "./split-rows.js";
import type { Table } from "./table.js";
import { type RowFault, sayRowFault } from "./words.js";

/** The answers for a batch of rows: the bytes to write, the number of rows, and how many rows were rejected and why. */
export interface RowAnswers {
  readonly pieces: readonly Uint8Array<ArrayBuffer>[];
  readonly answered: number;
  readonly errors: number;
  /** The number of times each kind of issue was found; a kind is a code together with a field, if applicable. */
  readonly refusals: ReadonlyMap<string, number>;
}

/** A description of what is wrong with a row, and the kinds of issues found. */
interface Refusal {
  readonly words: string;
  readonly kinds: readonly string[];
}

/** Processes a file row by row: each row is written with its original cells, followed by the result cells. */
export function rowAnswerer(
  operation: AnyOperation,
  table: Table,
  locale: Locale | undefined,
): (rows: readonly Row[]) => RowAnswers {
  const { delimiter, answers, newline } = table;
  const encoding = encodingOf(table);
  const { write } = cellsOf(table.notation);
  const readInputs = inputReader(table);
  const mend = mender(table);
  const { compute } = definitionOf(operation);
  const options = { steps: answers.some(({ path }) => path[0] === "steps") };

  const refuse = (fault: RowFault): Refusal => ({ words: sayRowFault(fault, locale?.language), kinds: [fault.kind] });
  const refusalOf = (error: ReturnPremiumError): Refusal => ({
    words: sayError(error, locale, mend),
    kinds: kindsOf(error),
  });
  const cellsBehind = (answer: ResultFrame | Refusal): string =>
    answers
      .map(({ name, path, form }) => {
        const text = "words" in answer ? (name === ERROR ? answer.words : "") : write(valueAt(answer, path), form);
        return delimiter + quoteCell(guard(text), delimiter);
      })
      .join("");

  return (rows) => {
    const bytes = new Bytes();
    const refusals = new Map<string, number>();
    let errors = 0;
    for (const { row, cells, input, fault } of readInputs(rows)) {
      const answer = fault === undefined ? answerInput(input) : refuse(fault);
      if ("words" in answer) {
        errors += 1;
        for (const kind of new Set(answer.kinds)) refusals.set(kind, (refusals.get(kind) ?? 0) + 1);
      }
      const { own, padding, more } = partsOf(row, cells?.length, table);
      bytes.add(own);
      bytes.add(encoding.encode(padding + cellsBehind(answer)));
      bytes.add(more);
      bytes.add(encoding.encode(newline));
    }
    return { pieces: [bytes.all], answered: rows.length, errors, refusals };
  };

  function answerInput(input: unknown): ResultFrame | Refusal {
    const outcome = outcomeOf(() => compute(input, options));
    return outcome.success ? outcome.result : refusalOf(outcome.error);
  }
}

function encodingOf({ encoding: label }: Table): NonNullable<ReturnType<typeof findEncoding>> {
  const encoding = findEncoding(label);
  if (encoding === undefined) throw new RangeError(`no encoding ${label}`);
  return encoding;
}

/**
 * A row of a file: its cells, if they can be separated, and either the input read from them or the reason why no input
 * could be read.
 */
export interface RowRead {
  readonly row: Row;
  readonly cells: readonly string[] | undefined;
  readonly input?: unknown;
  readonly fault?: RowFault;
}

/** Reads the rows of a file as inputs. */
export function inputReader(table: Table): (rows: readonly Row[]) => readonly RowRead[] {
  const { delimiter, fields, constants, headers } = table;
  const { decode } = encodingOf(table);
  const { read } = cellsOf(table.notation);
  const inputOf = (cells: readonly string[]): unknown => {
    const input = copyOf(constants);
    for (const { index, path, form } of fields) {
      const cell = tidyCell(cells[index]);
      if (cell !== "") put(input, path, read(cell, form));
    }
    return input;
  };
  return (rows) => {
    const readable = rows.filter((row) => row.badQuote === undefined).flatMap((row) => row.bytes ?? []);
    const cellsRead = readRows(readable.map(decode), delimiter)[Symbol.iterator]();
    return rows.map((row) => {
      const cells = row.bytes === undefined || row.badQuote ? undefined : cellsRead.next().value;
      if (cells === undefined) return { row, cells, fault: faultOf(row) };
      // An unquoted comma in an amount, for example, shifts all the following cells by one.
      const isLonger = cells.slice(headers.length).some((cell) => tidyCell(cell) !== "");
      if (!isLonger) return { row, cells, input: inputOf(cells) };
      const counts = { cells: cells.length, columns: headers.length };
      return { row, cells, fault: { kind: "too-many-cells", line: row.number, ...counts } };
    });
  };
}

/** Formats suggested corrections in the file's notation. */
export function mender({ fields, notation }: Table): (issue: Issue) => Issue {
  const { write } = cellsOf(notation);
  return (issue) => {
    const { help, path } = issue;
    if (help === undefined) return issue;
    const form = fields.find(({ name }) => name === path.join("."))?.form ?? "text";
    const suggestion = help.suggestion && write(help.suggestion, form);
    const allowed = help.allowed?.map((word) => write(word, form));
    return { ...issue, help: { ...help, ...(suggestion && { suggestion }), ...(allowed && { allowed }) } };
  };
}

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => isRecord(value);

const copyOf = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, part]) => [name, isFields(part) ? copyOf(part) : part]));

/**
 * Puts a value at a path in an object that we own: copying the objects for each cell would take as long as computing a
 * row.
 */
function put(fields: Fields, [key = "", ...rest]: Path, value: unknown): void {
  if (rest.length === 0) fields[key] = value;
  else {
    fields[key] ??= {};
    const inner = fields[key];
    // If a constant or another column gives a value for the whole object, it is kept, so that the operation rejects it.
    if (isFields(inner)) put(inner, rest, value);
  }
}

const tidyCell = (cell: string | undefined): string => tidy(cell ?? "");

function faultOf({ bytes, badQuote, number }: Row): RowFault {
  if (bytes === undefined) return { kind: "line-too-long", line: number };
  return badQuote ?? { kind: "stray-quote", line: number };
}

/** If no language is given, an error refers to fields by their paths, which are then also the headers. */
function sayError(
  { code, issues }: ReturnPremiumError,
  locale: Locale | undefined,
  mend: (issue: Issue) => Issue,
): string {
  if (locale === undefined) return issues.map(({ message }) => message).join("; ");
  return describeProblem({ code, issues: issues.map(mend) }, "about:blank", locale).detail;
}

/** The code of each issue, and the path of its field without list positions. */
const kindsOf = ({ issues }: ReturnPremiumError): readonly string[] =>
  issues.map(({ code, path }) => [code, path.filter((key) => typeof key === "string").join(".")].join(" ").trimEnd());

/** The parts of a row: its cells up to the last column of the header, and any others. */
interface Parts {
  readonly own: Uint8Array;
  readonly padding: string;
  readonly more: Uint8Array;
}

const NO_BYTES = new Uint8Array();

/** Split a row in two. The bytes remain unchanged in any encoding, because quotes and delimiters are always ASCII. */
function partsOf({ bytes = NO_BYTES }: Row, count: number | undefined, { delimiter, headers }: Table): Parts {
  const padding = delimiter.repeat(Math.max(headers.length - (count ?? 1), 0));
  if (count !== undefined && count <= headers.length) return { own: bytes, padding, more: NO_BYTES };
  const text = Buffer.from(bytes).toString("latin1");
  // Enclosed in its own quotes, unreadable text does no harm to the rows that follow.
  if (count === undefined) return { own: Buffer.from(quoteCell(text, delimiter), "latin1"), padding, more: NO_BYTES };
  const cells = (readRows([text], delimiter)[0] ?? []).map((cell) => quoteCell(cell, delimiter));
  return {
    own: Buffer.from(cells.slice(0, headers.length).join(delimiter), "latin1"),
    padding,
    more: Buffer.from(
      cells
        .slice(headers.length)
        .map((cell) => delimiter + cell)
        .join(""),
      "latin1",
    ),
  };
}

/** Collects bytes. */
class Bytes {
  readonly #parts: Uint8Array[] = [];
  #length = 0;

  add(part: Uint8Array): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  /** All the bytes collected, copied to separate memory. */
  get all(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#parts) {
      all.set(part, at);
      at += part.length;
    }
    return all;
  }
}
