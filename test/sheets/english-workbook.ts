import type { WriteOptions } from "hucre/xlsx";
import type { AnyOperation } from "../../src/engine/operation.js";
import type { ResultFrame } from "../../src/engine/result.js";
import { en } from "../../src/explain/en.js";
import type { Entry, ReturnResult } from "../../src/tables/contract-row.js";
import { workbookOf } from "../../src/tables/workbook.js";
import type { Change } from "./changes.js";

export const HEADER_ROWS = 2;

/** An input with the answer of the library. */
export type Computed = Entry & { readonly answer: ReturnResult };

/** What an operation that ends a contract gives: a return premium. */
export const returnIn = (result: ResultFrame): ReturnResult => result as ReturnResult;

export function entryOf(operation: AnyOperation, input: unknown): Computed {
  const outcome = operation.safe(input);
  if (!outcome.success) throw outcome.error;
  return { input, answer: returnIn(outcome.result) };
}

/** A workbook in which no formula is said to come to what it comes to. */
function withFalseValues(workbook: WriteOptions): WriteOptions {
  for (const { cells } of workbook.sheets) {
    for (const cell of cells?.values() ?? []) {
      if (cell.formula !== undefined) cell.formulaResult = typeof cell.formulaResult === "number" ? 1.23 : "false";
    }
  }
  return workbook;
}

/** An English workbook of some contracts. */
export const made = (operation: AnyOperation, entries: readonly Entry[]): WriteOptions =>
  withFalseValues(workbookOf(operation, entries, { locale: en, version: "0.0.0" }));

/** The column under a header. */
export function columnOf(workbook: WriteOptions, header: string): number {
  for (const [key, { value }] of workbook.sheets[0]?.cells ?? []) {
    const [row, column] = key.split(",").map(Number);
    if (row === HEADER_ROWS - 1 && value === header) return column ?? -1;
  }
  throw new Error(`no column ${header}`);
}

/** Type other values into cells, as somebody does who has the workbook open. */
export function type(workbook: WriteOptions, row: number, changes: readonly Pick<Change, "header" | "cell">[]): void {
  for (const { header, cell } of changes) {
    const key = `${row + HEADER_ROWS},${columnOf(workbook, header)}`;
    workbook.sheets[0]?.cells?.set(key, { value: cell });
  }
}
