import type { Cell, CellStyle, WriteSheet } from "hucre/xlsx";

type Cells = NonNullable<WriteSheet["cells"]>;

/** The cells of a sheet while they are written. */
export class Grid {
  readonly cells: Cells = new Map();

  /** Put a value in a cell. */
  put(row: number, column: number, value: string | number | null, style: CellStyle): void {
    this.#set(row, column, { value, style });
  }

  /** Put a formula in a cell, with what it comes to. */
  compute(row: number, column: number, formula: string, result: string | number | null, style: CellStyle): void {
    this.#set(row, column, { formula, formulaResult: result, style });
  }

  /** How many lines the texts of a row take in columns so wide. */
  linesIn(row: number, widths: readonly number[]): number {
    const lines = widths.map((width, column) => {
      const { value, formulaResult } = this.cells.get(`${row},${column}`) ?? {};
      const text = formulaResult ?? value;
      return typeof text === "string" ? linesOf(text, width) : 1;
    });
    return Math.max(...lines);
  }

  #set(row: number, column: number, cell: Partial<Cell>): void {
    this.cells.set(`${row},${column}`, cell);
  }
}

/** How many lines a text takes in a column. Words are not cut, so that a line is rarely full. */
export const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil((1.1 * line.length) / width)), 0);
