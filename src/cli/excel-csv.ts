/** Marks the text as UTF-8 for Excel. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Rows as Excel opens them where decimals have a comma: apart by semicolons, and no cell that it takes for a formula. */
export const excelCsv = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((cells) => `${cells.map(cellOf).join(";")}\r\n`).join("")}`;

function cellOf(text: string): string {
  // Behind an apostrophe Excel shows the rest as it is.
  const guarded = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
