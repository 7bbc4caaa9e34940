import { definitionOf } from "../engine/define-operation.js";
import type { AnyOperation } from "../engine/operation.js";
import { isTaken } from "../engine/read-value.js";
import { fieldsOf } from "../engine/schema-shape.js";
import { cellsOf } from "./cells.js";
import { readRows } from "./csv.js";
import { findEncoding } from "./encoding.js";
import { ID, tidy } from "./layout.js";
import type { Row } from "./split-rows.js";
import type { Table } from "./table.js";

/**
 * If a column has more distinct unmapped values than this limit, the rest are counted but not listed. The same applies
 * to lines that cannot be read.
 */
const MOST_NAMED = 20;

/** A cell value that the column's field does not accept, and how often it occurs. */
interface Unmapped {
  count: number;
  /** The line of the first such cell. */
  readonly line: number;
}

/** Checks the rows of a file for cells that the layout does not map, without computing anything. */
export class RowCheck {
  readonly #table: Table;
  readonly #decode: (bytes: Uint8Array) => string;
  readonly #takes: readonly ((cell: string) => boolean)[];
  readonly #unmapped: readonly Map<string, Unmapped>[];
  readonly #unreadable: number[] = [];
  #rows = 0;
  #unread = 0;

  constructor(operation: AnyOperation, table: Table) {
    const { read } = cellsOf(table.notation);
    const schemas = new Map(
      fieldsOf(definitionOf(operation).fields).map(({ path, schema }) => [path.join("."), schema]),
    );
    this.#table = table;
    this.#decode = (bytes) => findEncoding(table.encoding)?.decode(bytes) ?? "";
    this.#takes = table.fields.map(({ name, form }) => {
      const schema = schemas.get(name);
      return (cell) => schema === undefined || isTaken(schema, read(cell, form));
    });
    this.#unmapped = table.fields.map(() => new Map());
  }

  add(rows: readonly Row[]): void {
    const { delimiter, headers, fields } = this.#table;
    const texts = rows.map(({ bytes, badQuote }) =>
      bytes === undefined || badQuote ? undefined : this.#decode(bytes),
    );
    const read = readRows(
      texts.filter((text) => text !== undefined),
      delimiter,
    )[Symbol.iterator]();
    for (const [index, { number }] of rows.entries()) {
      const cells = texts[index] === undefined ? undefined : read.next().value;
      this.#rows += 1;
      if (cells === undefined || cells.slice(headers.length).some((cell) => tidy(cell) !== "")) {
        if (this.#unreadable.push(number) > MOST_NAMED) this.#unreadable.pop();
        this.#unread += 1;
        continue;
      }
      for (const [place, field] of fields.entries()) this.#look(place, tidy(cells[field.index] ?? ""), number);
    }
  }

  #look(place: number, cell: string, line: number): void {
    if (cell === "" || this.#takes[place]?.(cell)) return;
    const cells = this.#unmapped[place];
    const name = cells?.has(cell) || (cells?.size ?? 0) < MOST_NAMED ? cell : OTHERS;
    const known = cells?.get(name);
    if (known === undefined) cells?.set(name, { count: 1, line });
    else known.count += 1;
  }

  /** Whether every row can be read, and every cell is accepted by its field. */
  get isMapped(): boolean {
    return this.#unreadable.length === 0 && this.#unmapped.every(({ size }) => size === 0);
  }

  get report(): string {
    const { headers, fields, columns } = this.#table;
    const isMapped = (header: string, index: number): boolean =>
      fields.some((field) => field.index === index) || (columns?.get(header) ?? header) === ID;
    const passedOn = headers.filter((header, index) => !isMapped(header, index));
    const absent = [...(columns?.keys() ?? [])].filter((header) => !headers.includes(header));
    return [
      this.#rows === 1 ? "1 row" : `${this.#rows} rows`,
      ...listed("columns of the file that are not mapped", passedOn),
      ...listed("columns of the layout that the file lacks", absent),
      ...fields.flatMap((field, place) => {
        const cells = [...(this.#unmapped[place] ?? [])];
        const header = headers[field.index] ?? "";
        const name = header === field.name ? header : `${header} (${field.name})`;
        return cells.length === 0 ? [] : [`values of ${name} that are not mapped:`, ...cells.map(describe)];
      }),
      ...listed(`rows that cannot be read: ${this.#unread}, in the lines`, this.#unreadable.map(String)),
    ].join("\n");
  }
}

/** Represents the cells that are not listed; an empty cell is never among them. */
const OTHERS = "";

const describe = ([cell, { count, line }]: readonly [string, Unmapped]): string =>
  `  ${cell === OTHERS ? "others" : JSON.stringify(cell)}: ${count}, first in line ${line}`;

const listed = (what: string, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [`${what}: ${names.join(", ")}`];
