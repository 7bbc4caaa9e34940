import { CsvError, parse } from "csv-parse/sync";
import type { Delimiter } from "./split-rows.js";

/** The cells of each row; undefined if a misplaced quote makes them unreadable. */
export function readRows(rows: readonly string[], delimiter: Delimiter): readonly (readonly string[] | undefined)[] {
  const read = readAll(rows.join("\n"), delimiter);
  if (read?.length === rows.length) return read;
  // At least one row cannot be read, so each row is read separately.
  return rows.map((row) => readAll(row, delimiter)?.[0]);
}

function readAll(text: string, delimiter: Delimiter): readonly (readonly string[])[] | undefined {
  try {
    // The rows have already been separated, so a misplaced quote does not affect any other row.
    return parse(text, { delimiter, record_delimiter: "\n", relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
}

/** Put a cell in quotes if it contains a character that would otherwise end the cell. */
export const quoteCell = (cell: string, delimiter: Delimiter): string =>
  /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** Prevent a spreadsheet from treating text as a formula. */
export const guard = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
