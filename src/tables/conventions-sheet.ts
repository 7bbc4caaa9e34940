import { colToLetter, type WriteSheet } from "hucre/xlsx";
import { capitalise, fill } from "../explain/fill.js";
import type { Locale } from "../explain/locale.js";
import type { Page } from "../explain/page.js";
import { type ContractTables, tablesOfShares } from "./contract-row.js";
import { Grid } from "./grid.js";
import { headerOfResult } from "./new-layout.js";
import { textOf } from "./words-sheet.js";
import { formats, styles } from "./workbook-styles.js";
import type { WorkbookWords } from "./workbook-words.js";

const COLUMNS = { text: 0, contracts: 1, place: 2, tables: 4 };
const WIDTHS = [90, 24, 52, 3, 16, 16];
const TABLE_HEADER_ROW = 2;
/** The maximum number of contracts listed for a choice; any further contracts are omitted. */
const MOST_NAMED = 12;

/** The cell ranges of the sheet's tables of shares, for use in formulas. */
export function tableRanges({ sheets }: WorkbookWords): ContractTables {
  const places = Object.entries(tablesOfShares).map(([name, rows], index) => {
    const range = (offset: number): string => {
      const letter = colToLetter(COLUMNS.tables + 2 * index + offset);
      return `'${sheets.conventions}'!$${letter}$${TABLE_HEADER_ROW + 2}:$${letter}$${TABLE_HEADER_ROW + 1 + rows.length}`;
    };
    return [name, { from: range(0), shares: range(1) }] as const;
  });
  return new Map(places);
}

/** A sheet that explains the workbook, how to use it, and the choices behind its amounts. */
export function conventionsSheet(
  pages: readonly (Page | undefined)[],
  shownTables: ReadonlySet<string>,
  version: string,
  words: WorkbookWords,
  locale: Locale,
): WriteSheet {
  const grid = new Grid();
  const rowDefs = new Map<number, { height: number }>();
  let row = 0;
  const say = (text: string, style = styles.note): void => {
    grid.put(row, COLUMNS.text, text, style);
    rowDefs.set(row, { height: grid.heightOf(row, WIDTHS) });
    row += 1;
  };
  const title = pages.find((page) => page !== undefined)?.title;
  if (title !== undefined) grid.put(row, COLUMNS.text, title, styles.title);
  row = 1;
  say(fill(words.computedBy, { version }, locale));
  row += 1;
  grid.put(row++, COLUMNS.text, words.legend.input, styles.input);
  grid.put(row++, COLUMNS.text, words.legend.assumed, styles.assumed);
  grid.put(row++, COLUMNS.text, words.legend.formula, styles.answer);
  row += 1;
  for (const note of words.notes) say(note);
  row += 1;
  const headers = [words.choice, words.contracts, words.documentation];
  for (const [column, header] of headers.entries()) grid.put(row, column, header, styles.header);
  for (const [text, { place, numbers }] of choicesIn(pages, locale)) {
    row += 1;
    const count = pages.filter((page) => page !== undefined).length;
    grid.put(row, COLUMNS.text, text, styles.text);
    grid.put(row, COLUMNS.contracts, numbers.length === count ? words.allContracts : named(numbers), styles.text);
    grid.put(row, COLUMNS.place, place, styles.text);
    rowDefs.set(row, { height: grid.heightOf(row, WIDTHS) });
  }
  writeTables(grid, shownTables, words, locale);
  return {
    name: words.sheets.conventions,
    columns: WIDTHS.map((width) => ({ width })),
    cells: grid.cells,
    rowDefs,
    pageSetup: { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

interface Choice {
  /** The documentation section that gives more details. */
  readonly place: string;
  readonly numbers: number[];
}

/** The choices that affected any of the answers, each with the contracts affected. */
function choicesIn(pages: readonly (Page | undefined)[], { headings }: Locale): ReadonlyMap<string, Choice> {
  const choices = new Map<string, Choice>();
  for (const [index, page] of pages.entries()) {
    for (const { heading, rows } of page?.sections ?? []) {
      if (heading !== headings.choices) continue;
      for (const [cell] of rows) {
        if (cell === undefined) continue;
        const choice = choices.get(textOf(cell)) ?? { place: typeof cell === "string" ? "" : cell.link, numbers: [] };
        choice.numbers.push(index + 1);
        choices.set(textOf(cell), choice);
      }
    }
  }
  return choices;
}

const named = (numbers: readonly number[]): string =>
  numbers.length <= MOST_NAMED ? numbers.join(", ") : `${numbers.slice(0, MOST_NAMED).join(", ")}, …`;

function writeTables(grid: Grid, shown: ReadonlySet<string>, words: WorkbookWords, locale: Locale): void {
  for (const [index, [name, rows]] of Object.entries(tablesOfShares).entries()) {
    if (!shown.has(name)) continue;
    const column = COLUMNS.tables + 2 * index;
    grid.put(TABLE_HEADER_ROW, column, words.elapsed, styles.header);
    grid.put(TABLE_HEADER_ROW, column + 1, capitalise(headerOfResult(name, locale)), styles.header);
    for (const [place, { fromPercent, share }] of rows.entries()) {
      grid.put(TABLE_HEADER_ROW + 1 + place, column, fromPercent, { ...styles.computed, numFmt: formats.count });
      grid.put(TABLE_HEADER_ROW + 1 + place, column + 1, share, { ...styles.computed, numFmt: formats.share });
    }
  }
}
