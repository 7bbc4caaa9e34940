/** A row of a file: its bytes without what ends it, or undefined where it was longer than allowed and passed over. */
export interface Row {
  /** The line in which it begins. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
  /** The quote that makes its cells unreadable. The row is then the rest of that quote's line, and what came before. */
  readonly badQuote?: BadQuote;
  /** Whether a carriage return stands before the newline that ends it. */
  readonly endsInReturn?: boolean;
}

/** A quote that opens a cell and does not close it. */
export interface BadQuote {
  readonly kind: "unclosed-quote" | "stray-quote";
  /** The line of the quote. */
  readonly line: number;
}

/** What can stand between two cells, in the order in which the likelier comes first. */
export const delimiters = [",", ";", "\t", "|"] as const;

export type Delimiter = (typeof delimiters)[number];

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** So many bytes a row may have: 1 MiB, as a line of JSON. */
const LONGEST_ROW = 1_048_576;

/** So many bytes a cell in quotes may have: 64 KiB. What is longer was hardly meant to be a cell. */
const LONGEST_CELL = 65_536;

/** A batch of more rows than these is yielded at once. */
const MOST_ROWS = 1000;

/** A row in more parts than these is put together at once: a part takes more room than the bytes of a small one. */
const MOST_PARTS = 1024;

/**
 * Split a stream into rows, a batch or more for each chunk; the first row is the header. A cell in quotes may hold
 * newlines, where its row has a cell for each column. A quote that opens a cell and does not close it makes its line a
 * row of its own, and reading goes on at the next line, so that it costs no other row. Empty lines are passed over.
 *
 * @param delimiter - where it is undefined, the header tells
 */
export async function* splitRows(
  stream: AsyncIterable<Uint8Array>,
  delimiter: Delimiter | undefined,
): AsyncGenerator<readonly Row[]> {
  let form: Form = { marks: marksOf(delimiter === undefined ? delimiters : [delimiter]), width: 0 };
  let isHeader = true;
  let line = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  /** Whether the bytes belong to a line that is longer than allowed, whose end is not found yet. */
  let passedOver = false;

  /** Take the rows that end in some bytes, and keep the rest of them. */
  function* take(bytes: Buffer, isLast: boolean): Generator<readonly Row[]> {
    let rows: Row[] = [];
    let start = 0;
    while (start < bytes.length || (passedOver && isLast)) {
      const from = start + (isHeader ? lengthOfMark(bytes) : 0);
      const found = passedOver ? endOfLine(bytes, start, isLast) : endOfRow(bytes, from, form, isLast);
      const isTooLong = passedOver || (found?.end ?? bytes.length) - start > LONGEST_ROW;
      const end = isTooLong ? endOfLine(bytes, start, isLast) : found;
      passedOver = isTooLong && end === undefined;
      if (end === undefined) {
        if (passedOver) start = bytes.length;
        break;
      }
      const row = isTooLong ? { number: line, bytes: undefined } : rowIn(bytes, start, end, line);
      line += end.newlines;
      start = end.next;
      if (row === undefined) continue;
      if (isHeader) form = formOf(row, delimiter ?? delimiterIn(row.bytes));
      isHeader = false;
      if (rows.push(row) === MOST_ROWS) {
        yield rows;
        rows = [];
      }
    }
    length = bytes.length - start;
    parts = length > 0 ? [bytes.subarray(start)] : [];
    if (rows.length > 0) yield rows;
  }

  for await (const chunk of stream) {
    parts.push(chunk);
    length += chunk.length;
    // No row ends without a newline; until one comes, the bytes are only kept.
    if (chunk.includes(NEWLINE) || length > LONGEST_ROW || passedOver) {
      yield* take(Buffer.concat(parts), false);
    } else if (parts.length > MOST_PARTS) parts = [Buffer.concat(parts)];
  }
  yield* take(Buffer.concat(parts), true);
}

function formOf({ bytes = new Uint8Array() }: Row, delimiter: Delimiter): Form {
  const marks = marksOf([delimiter]);
  const header = Buffer.from(bytes);
  return { marks, width: endOfRow(header, lengthOfMark(header), { marks, width: 0 }, true)?.cells ?? 0 };
}

const marksOf = (marks: readonly string[]): ReadonlySet<number> => new Set(marks.map((mark) => mark.charCodeAt(0)));

/** UTF-8 may begin with the mark of the byte order, which belongs to no cell. */
const lengthOfMark = (bytes: Uint8Array): number =>
  BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;

/** What rows are told apart by: the bytes that stand between cells, and how many cells the header has. */
interface Form {
  readonly marks: ReadonlySet<number>;
  readonly width: number;
}

/** Where a row ends, where the next one begins, and how many lines it has. */
interface End {
  readonly end: number;
  readonly next: number;
  readonly newlines: number;
  /** How many cells it has, where it can be read. */
  readonly cells?: number;
  readonly badQuote?: { readonly kind: BadQuote["kind"]; readonly newlinesBefore: number };
}

function rowIn(bytes: Buffer, start: number, { end, badQuote }: End, line: number): Row | undefined {
  const endsInReturn = bytes[end - 1] === RETURN && end > start;
  const length = endsInReturn ? end - 1 : end;
  if (length === start) return undefined;
  const row = { number: line, bytes: bytes.subarray(start, length), endsInReturn };
  if (badQuote === undefined) return row;
  return { ...row, badQuote: { kind: badQuote.kind, line: line + badQuote.newlinesBefore } };
}

/** Find where a line ends; undefined where that takes more bytes. */
function endOfLine(bytes: Buffer, start: number, isLast: boolean): End | undefined {
  const end = bytes.indexOf(NEWLINE, start);
  if (end >= 0) return { end, next: end + 1, newlines: 1 };
  return isLast ? { end: bytes.length, next: bytes.length, newlines: 0 } : undefined;
}

/** Find where a row ends; undefined where that takes more bytes. */
function endOfRow(bytes: Buffer, start: number, { marks, width }: Form, isLast: boolean): End | undefined {
  let newlines = 0;
  let cells = 1;
  let at = start;
  /** Where the first cell begins that holds newlines. */
  let spanning: number | undefined;
  const badQuote = (quote: number, kind: BadQuote["kind"]): End | undefined => {
    const newlinesBefore = countNewlines(bytes, start, quote);
    const end = endOfLine(bytes, quote, isLast);
    return end && { ...end, newlines: newlinesBefore + end.newlines, badQuote: { kind, newlinesBefore } };
  };
  for (;;) {
    if (bytes[at] === QUOTE) {
      const quote = at;
      at = endOfQuoted(bytes, quote);
      if (at < 0 && !isLast && bytes.length - quote <= LONGEST_CELL) return undefined;
      if (at === bytes.length && !isLast) return undefined;
      if (at < 0 || at - quote > LONGEST_CELL) return badQuote(quote, "unclosed-quote");
      if (!endsCell(bytes, at, marks)) return badQuote(quote, "stray-quote");
      const inside = countNewlines(bytes, quote, at);
      if (inside > 0) spanning ??= quote;
      newlines += inside;
    } else {
      while (at < bytes.length && bytes[at] !== NEWLINE && !marks.has(bytes[at] ?? NEWLINE)) at += 1;
    }
    if (at === bytes.length || !marks.has(bytes[at] ?? NEWLINE)) break;
    at += 1;
    cells += 1;
  }
  const end = endOfLine(bytes, at, isLast);
  // A quote that was left open finds another one some rows later: the rows between would be lost in a cell.
  if (end !== undefined && spanning !== undefined && cells < width) return badQuote(spanning, "unclosed-quote");
  return end && { ...end, newlines: newlines + end.newlines, cells };
}

/** Where the cell whose quote opens has closed it; -1 where it does not. Two quotes in it are one that is meant. */
function endOfQuoted(bytes: Buffer, opens: number): number {
  let quote = bytes.indexOf(QUOTE, opens + 1);
  while (quote >= 0 && bytes[quote + 1] === QUOTE) quote = bytes.indexOf(QUOTE, quote + 2);
  return quote < 0 ? -1 : quote + 1;
}

function endsCell(bytes: Buffer, at: number, marks: ReadonlySet<number>): boolean {
  const next = bytes[bytes[at] === RETURN ? at + 1 : at];
  return next === undefined || next === NEWLINE || (bytes[at] !== RETURN && marks.has(next));
}

function countNewlines(bytes: Buffer, start: number, end: number): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE, start); at >= 0 && at < end; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** The delimiter that a header has most of outside its quotes. */
export function delimiterIn(header: Uint8Array | undefined): Delimiter {
  const text = Buffer.from(header ?? [])
    .toString("latin1")
    .replaceAll(/"[^"]*"/g, "");
  const count = (delimiter: Delimiter): number => text.split(delimiter).length;
  return delimiters.reduce((most, delimiter) => (count(delimiter) > count(most) ? delimiter : most));
}
