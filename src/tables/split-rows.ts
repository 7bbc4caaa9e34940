/** A row of a file: its bytes without the newline, or undefined if it was too long and was skipped. */
export interface Row {
  /** The number of the line on which the row begins. */
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
  /** The quote that makes the cells unreadable, if any; the row then ends with the line that contains it. */
  readonly badQuote?: BadQuote;
  /** Whether a carriage return precedes the newline. */
  readonly endsInReturn?: boolean;
}

/** A quote that is never closed, or that is out of place. */
export interface BadQuote {
  readonly kind: "unclosed-quote" | "stray-quote";
  /** The line of the quote. */
  readonly line: number;
}

/** The possible delimiters, starting with the most likely. */
export const delimiters = [",", ";", "\t", "|"] as const;

export type Delimiter = (typeof delimiters)[number];

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** The maximum length of a row in bytes: 1 MiB, as for a line of JSON. */
const LONGEST_ROW = 1_048_576;

/** The maximum length of a quoted cell in bytes: 64 KiB. Longer text is unlikely to be a single cell. */
const LONGEST_CELL = 65_536;

/** A batch is yielded as soon as it has this many rows. */
const MOST_ROWS = 1000;

/**
 * If a row has more parts than this, they are joined immediately, because each part uses memory in addition to its
 * bytes.
 */
const MOST_PARTS = 1024;

/**
 * Split a stream into rows, yielded in batches; the first row is the header. A quoted cell may contain newlines if its
 * row has a cell for each column. If a cell is opened by a quote but never closed, its line becomes a separate row, and
 * reading continues on the next line, so that no other rows are lost. Empty lines are skipped.
 *
 * @param delimiter - if undefined, it is detected from the header
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
  /** Whether the current bytes are part of an overlong line whose end has not yet been reached. */
  let passedOver = false;

  /** Yield the complete rows and keep the remaining bytes. */
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

/**
 * The length of the byte order mark at the start of a file, or 0 if there is none. The mark is not part of any cell.
 */
const lengthOfMark = (bytes: Uint8Array): number =>
  BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? BYTE_ORDER_MARK.length : 0;

/** The information needed to split a file into rows: the delimiter bytes and the number of cells in the header. */
interface Form {
  readonly marks: ReadonlySet<number>;
  readonly width: number;
}

/** Where a row ends, where the next one begins, and how many lines the row spans. */
interface End {
  readonly end: number;
  readonly next: number;
  readonly newlines: number;
  /** The number of cells in the row, if it can be read. */
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

/** Find the end of a line. Returns undefined if more bytes are needed. */
function endOfLine(bytes: Buffer, start: number, isLast: boolean): End | undefined {
  const end = bytes.indexOf(NEWLINE, start);
  if (end >= 0) return { end, next: end + 1, newlines: 1 };
  return isLast ? { end: bytes.length, next: bytes.length, newlines: 0 } : undefined;
}

/** Find the end of a row. Returns undefined if more bytes are needed. */
function endOfRow(bytes: Buffer, start: number, { marks, width }: Form, isLast: boolean): End | undefined {
  let newlines = 0;
  let cells = 1;
  let at = start;
  /** The start of the first cell that contains newlines. */
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
  // An unclosed quote would be paired with another one some rows later, and the rows in between would be lost in a
  // single cell.
  if (end !== undefined && spanning !== undefined && cells < width) return badQuote(spanning, "unclosed-quote");
  return end && { ...end, newlines: newlines + end.newlines, cells };
}

/**
 * Find the end of a quoted cell. Returns -1 if the cell is not closed. Two consecutive quotes in a cell represent one.
 */
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

/** The delimiter that occurs most often outside quotes in a header. */
export function delimiterIn(header: Uint8Array | undefined): Delimiter {
  const text = Buffer.from(header ?? [])
    .toString("latin1")
    .replaceAll(/"[^"]*"/g, "");
  const count = (delimiter: Delimiter): number => text.split(delimiter).length;
  return delimiters.reduce((most, delimiter) => (count(delimiter) > count(most) ? delimiter : most));
}
