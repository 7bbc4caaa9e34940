import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";

type Cells = NonNullable<WriteSheet["cells"]>;

const LINE_HEIGHT = 15;
/** Excel allows row heights of up to 409 points. */
const MOST_HEIGHT = 400;
/** The maximum length of the text in a cell. */
const LONGEST_TEXT = 32_767;

/** The cells of a sheet while it is being written. */
export class Grid {
  readonly cells: Cells = new Map();

  /** Put a value in a cell. */
  put(row: number, column: number, value: string | number | null, style: CellStyle): void {
    this.#set(row, column, { value: cut(value), style });
  }

  /** Put a formula in a cell, together with its result. */
  compute(row: number, column: number, formula: string, result: string | number | null, style: CellStyle): void {
    this.#set(row, column, { formula, formulaResult: cut(result), style });
  }

  /** The height that a row needs for its text, given the column widths. */
  heightOf(row: number, widths: readonly number[]): number {
    const lines = widths.map((width, column) => {
      const { value, formulaResult } = this.cells.get(`${row},${column}`) ?? {};
      const text = formulaResult ?? value;
      return typeof text === "string" ? linesOf(text, width) : 1;
    });
    return Math.min(LINE_HEIGHT * Math.max(...lines), MOST_HEIGHT);
  }

  #set(row: number, column: number, cell: Partial<Cell>): void {
    this.cells.set(`${row},${column}`, cell);
  }
}

/** Cut text that is too long for a cell, without splitting a surrogate pair. */
const cut = <Value extends string | number | null>(value: Value): Value | string =>
  typeof value === "string" ? value.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, "") : value;

/** The number of lines that text takes up in a column. Words are not split, so lines are rarely full. */
const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((1.1 * line.length) / width)), 0);
