import type { WriteSheet } from "hucre/xlsx";
import type { Locale } from "../explain/locale.js";
import type { Cell, Page } from "../explain/page.js";
import type { Entry } from "./contract-row.js";
import { Grid } from "./grid.js";
import { styles } from "./workbook-styles.js";
import type { WorkbookWords } from "./workbook-words.js";

const WIDTHS = { number: 6, id: 16, text: 60 };

/** A sheet that explains each contract in plain language: the outcome, the reason, and the notes. */
export function wordsSheet(
  entries: readonly Entry[],
  pages: readonly (Page | undefined)[],
  words: WorkbookWords,
  { headings }: Locale,
): WriteSheet {
  const grid = new Grid();
  const sections = [headings.otherGrounds, headings.notes, headings.documents, headings.assumed];
  const isShown = sections.filter((heading) => pages.some((page) => rowsUnder(heading, page).length > 0));
  const hasIds = entries.some(({ id }) => id !== undefined);
  const headers = [words.number, ...(hasIds ? [words.id] : []), words.answer, ...isShown];
  for (const [column, header] of headers.entries()) grid.put(0, column, header, styles.header);
  const widths = [WIDTHS.number, ...(hasIds ? [WIDTHS.id] : []), WIDTHS.text, ...isShown.map(() => WIDTHS.text)];
  const rowDefs = new Map([[0, { height: 32 }]]);
  for (const [index, { id, answer }] of entries.entries()) {
    const page = pages[index];
    const texts = [
      typeof answer === "string" ? answer : (page?.sentences ?? []).join("\n"),
      ...isShown.map((heading) => rowsUnder(heading, page).join("\n")),
    ];
    const cells = [index + 1, ...(hasIds ? [id ?? null] : []), ...texts];
    for (const [column, cell] of cells.entries()) grid.put(index + 1, column, cell, styles.text);
    rowDefs.set(index + 1, { height: grid.heightOf(index + 1, widths) });
  }
  return {
    name: words.sheets.words,
    columns: widths.map((width) => ({ width })),
    cells: grid.cells,
    rowDefs,
    freezePane: { rows: 1, columns: hasIds ? 2 : 1 },
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: "$1:$1" },
  };
}

const rowsUnder = (heading: string, page: Page | undefined): readonly string[] =>
  (page?.sections ?? [])
    .filter((section) => section.heading === heading)
    .flatMap(({ rows }) => rows.map((cells) => cells.map(textOf).join(" · ")));

export const textOf = (cell: Cell): string => (typeof cell === "string" ? cell : cell.text);
