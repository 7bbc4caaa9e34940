import { guard, quoteCell } from "../tables/csv.js";

/** Tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Rows in the form that Excel opens in countries with a decimal comma: with cells separated by semicolons, and with no
 * cell that Excel would treat as a formula.
 */
export const excelCsv = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((cells) => `${cells.map((cell) => quoteCell(guard(cell), ";")).join(";")}\r\n`).join("")}`;
