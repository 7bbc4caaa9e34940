import { guard, quoteCell } from "../tables/csv.js";

/** Tells Excel that the text is UTF-8. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Rows as CSV for Excel in locales with a decimal comma: cells are separated by semicolons, and no cell can be mistaken
 * for a formula.
 */
export const excelCsv = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((cells) => `${cells.map((cell) => quoteCell(guard(cell), ";")).join(";")}\r\n`).join("")}`;
