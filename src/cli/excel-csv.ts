import { guard, quoteCell } from "../tables/csv.js";

/** Marks the text as UTF-8 for Excel. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Rows as Excel opens them where decimals have a comma: apart by semicolons, and no cell that it takes for a formula. */
export const excelCsv = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((cells) => `${cells.map((cell) => quoteCell(guard(cell), ";")).join(";")}\r\n`).join("")}`;
