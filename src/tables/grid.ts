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

  link(row: number, column: number, text: string, target: string, style: CellStyle): void {
    this.#set(row, column, { value: text, hyperlink: { target }, style });
  }

  #set(row: number, column: number, cell: Partial<Cell>): void {
    this.cells.set(`${row},${column}`, cell);
  }
}
