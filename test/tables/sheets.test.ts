import type { WriteSheet } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { en } from "../../src/explain/en.js";
import { ogpoPlus, ogpoVts } from "../../src/index.js";
import type { Entry } from "../../src/tables/contract-row.js";
import { workbookOf } from "../../src/tables/workbook.js";
import { workbookWords } from "../../src/tables/workbook-words.js";
import { entryOf } from "../sheets/english-workbook.js";
import { once } from "../support/mutants.js";
import { ceased, withdrawn } from "../vectors/tables/yearly-contract.js";

const ceasedEntry = entryOf(ogpoPlus.returnPremium, ceased);
const withdrawnEntry = entryOf(ogpoPlus.returnPremium, withdrawn);
const refused: Entry = { id: "A-1", input: {}, answer: "the input is wrong" };
const entries = [refused, { ...withdrawnEntry, id: "A-2" }, { ...ceasedEntry, id: "A-3" }];

const workbookWith = (some: readonly Entry[]) =>
  workbookOf(ogpoPlus.returnPremium, some, { locale: en, version: "1.2.3" });

function sheetIn(some: readonly Entry[], name: string): WriteSheet {
  const sheet = workbookWith(some).sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The cells of a row that hold something, by column. */
const rowOf = ({ cells }: WriteSheet, row: number) =>
  [...(cells ?? [])]
    .filter(([key]) => key.startsWith(`${row},`))
    .sort(([a], [b]) => Number(a.split(",")[1]) - Number(b.split(",")[1]))
    .map(([, cell]) => cell);

const valuesOf = (sheet: WriteSheet, row: number) =>
  rowOf(sheet, row).map(({ value, formulaResult }) => formulaResult ?? value);

/** The colour behind each cell of a row, and its format. */
const coloursOf = (sheet: WriteSheet, row: number) =>
  rowOf(sheet, row).map(({ style }) => (style?.fill?.type === "pattern" ? style.fill.fgColor?.rgb : undefined));
const formatsOf = (sheet: WriteSheet, row: number) => rowOf(sheet, row).map(({ style }) => style?.numFmt);

const LANDSCAPE = { orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 };

it("a workbook has four sheets, and says what it is and what wrote it", () => {
  const { sheets, properties } = workbookWith(entries);
  expect(sheets.map(({ name }) => name)).toEqual(["Contracts", "Curve", "Explanations", "Conventions"]);
  const title = "Return of premium under the OGPO+ rules, edition of 14 May 2024";
  expect(properties).toEqual({ title, creator: "return-premium 1.2.3" });
  expect(workbookWith([refused]).properties?.title).toBe(ogpoPlus.returnPremium.summary);
});

describe("the sheet of contracts", () => {
  const shared = once(() => sheetIn(entries, "Contracts"));

  it("has a column for each fact, step and answer, under four groups", () => {
    const sheet = shared();
    expect(valuesOf(sheet, 1)).toEqual([
      ...["No.", "Id", "Day of conclusion", "First day of cover", "Last day of cover", "Premium", "Paid premium"],
      ...["Policyholder", "Reason for the termination", "Day on which the contract ends", "Day of the application"],
      ...["Costs that the insurer keeps: share", "Days of the term", "Days used", "Days left"],
      ...["Unearned part of the paid premium", "Costs that the insurer keeps", "Return premium", "Retained premium"],
      ...["Does the formula hold?", "Ground", "Clause", "To be paid by", "What is wrong"],
    ]);
    const groups = valuesOf(sheet, 0).flatMap((value, column) => (value === null ? [] : [[column, value]]));
    expect(groups).toEqual([
      [0, "Facts"],
      [12, "Days"],
      [15, "Steps"],
      [17, "Result"],
    ]);
    expect(sheet.merges).toEqual([
      { startRow: 0, startCol: 0, endRow: 0, endCol: 11 },
      { startRow: 0, startCol: 12, endRow: 0, endCol: 14 },
      { startRow: 0, startCol: 15, endRow: 0, endCol: 16 },
      { startRow: 0, startCol: 17, endRow: 0, endCol: 23 },
    ]);
    expect(new Set(coloursOf(sheet, 0))).toEqual(new Set(["24476B"]));
    expect(new Set(coloursOf(sheet, 1))).toEqual(new Set(["DCE6F1"]));
  });

  it("has no column for what no contract has", () => {
    const headers = valuesOf(sheetIn([ceasedEntry], "Contracts"), 1);
    expect(headers).not.toContain("Id");
    expect(headers).not.toContain("What is wrong");
    expect(headers).not.toContain("Claims paid");
  });

  it("shows facts that can be changed in yellow, and what was taken from another fact paler, as a reference", () => {
    const sheet = shared();
    const [input, assumed, answer] = ["FFF8DC", "FFFDF2", "E7F4E8"];
    expect(coloursOf(sheet, 3)).toEqual([
      ...[undefined, undefined, input, input, input, input, assumed, undefined, undefined, input, assumed, input],
      ...[undefined, undefined, undefined, undefined, undefined, answer, answer],
      ...[undefined, undefined, undefined, undefined, undefined],
    ]);
    expect(rowOf(sheet, 3).map(({ formula }) => formula)[6]).toBe("F4");
    // 11 March 2025 is day 45727 of a spreadsheet; 18 March is 45734.
    expect(valuesOf(sheet, 3)).toEqual([
      ...[2, "A-2", 45717, 45718, 46082, 20000, 20000, "a natural person", "the policyholder's own wish"],
      ...[45727, 45727, 0.1, 365, 9, 356, 20000 - (20000 * 9) / 365, 2000, 17506.85, 2493.15, "yes"],
      ...["Withdrawal within the cooling-off period", "clause 9.7; art. 842(2) of the Civil Code", 45734, null],
    ]);
    const [day, money, exact, count] = ["dd.mm.yyyy", "#,##0.00", "#,##0.00####", "#,##0"];
    expect(formatsOf(sheet, 3)).toEqual([
      ...[undefined, undefined, day, day, day, money, money, undefined, undefined, day, day, "0.00##%"],
      ...[count, count, count, exact, exact, money, money, undefined, undefined, undefined, day, undefined],
    ]);
  });

  it("shows of a refused input what is wrong, and no fact as one that can be changed", () => {
    const sheet = shared();
    const values = valuesOf(sheet, 2);
    expect(values.slice(0, 2)).toEqual([1, "A-1"]);
    expect(values[19]).toBe("refused");
    expect(values[23]).toBe("the input is wrong");
    expect(values.slice(2, 19).concat(values.slice(20, 23)).filter(Boolean)).toEqual([]);
    expect(coloursOf(sheet, 2).filter(Boolean)).toEqual([]);
  });

  it("keeps the headers and the names of the contracts in view, filters, and prints on the width of a page", () => {
    const sheet = shared();
    expect(sheet.freezePane).toEqual({ rows: 2, columns: 2 });
    expect(sheetIn([ceasedEntry], "Contracts").freezePane).toEqual({ rows: 2, columns: 1 });
    expect(sheet.autoFilter).toEqual({ range: "A2:X5" });
    expect(sheet.pageSetup).toEqual({ ...LANDSCAPE, paperSize: "a3", printTitlesRow: "$1:$2" });
    expect(sheet.columns?.length).toBe(24);
    expect(sheet.columns?.every(({ width = 0 }) => width >= 6)).toBe(true);
    expect(sheet.rowDefs?.size).toBe(4);
  });

  it("turns the answer red where a formula no longer holds", () => {
    const sheet = shared();
    const [rule, ...others] = sheet.conditionalRules ?? [];
    expect(others).toEqual([]);
    expect(rule).toMatchObject({
      type: "expression",
      priority: 1,
      formula: '$T3<>"yes"',
      range: "R3:T5",
      style: { font: { color: { rgb: "B42318" } } },
    });
  });
});

describe("the sheet of the curve", () => {
  const shared = once(() => sheetIn(entries, "Curve"));

  it("is that of the first contract that was computed, a row for each day on which it can end", () => {
    const sheet = shared();
    expect(valuesOf(sheet, 0)).toEqual(["Contract 2: return premium by the day on which the contract ends"]);
    expect(valuesOf(sheet, 1)).toEqual(["End date", "Return premium", "Retained premium", "Ground"]);
    expect(valuesOf(sheet, 2)).toEqual([45717, 20000, 0, "Ended before its first day"]);
    // On the second day one of 365 days is used: 20000 − 20000 ÷ 365 − 2000 = 17945.21.
    expect(valuesOf(sheet, 4)).toEqual([45719, 17945.21, 2054.79, "Withdrawal within the cooling-off period"]);
    expect(formatsOf(sheet, 4)).toEqual(["dd.mm.yyyy", "#,##0.00", "#,##0.00", undefined]);
    // From the day of conclusion to the last day there are 366 days.
    expect(valuesOf(sheet, 367)[0]).toBe(46082);
    expect(valuesOf(sheet, 368)).toEqual([]);
  });

  it("has a chart of both amounts over the days, with at most twelve labels", () => {
    const sheet = shared();
    const days = "'Curve'!$A$3:$A$368";
    const line = { categories: days, stroke: { width: 2 }, marker: { symbol: "none" }, smooth: false };
    expect(sheet.charts).toEqual([
      {
        type: "scatter",
        scatterStyle: "line",
        title: "Contract 2: return premium by the day on which the contract ends",
        titleFontSize: 12,
        series: [
          { ...line, name: "Return premium", values: "'Curve'!$B$3:$B$368", color: "1F7A3D" },
          { ...line, name: "Retained premium", values: "'Curve'!$C$3:$C$368", color: "B42318" },
        ],
        anchor: { from: { row: 1, col: 5 }, to: { row: 28, col: 17 } },
        legend: "bottom",
        axes: {
          x: {
            numberFormat: { formatCode: "dd.mm.yyyy", sourceLinked: false },
            // 365 days in twelve parts of 31 days.
            scale: { min: 45717, max: 46082, majorUnit: 31 },
            labelRotation: -45,
          },
          y: { numberFormat: { formatCode: "#,##0", sourceLinked: false }, gridlines: { major: true } },
        },
      },
    ]);
    expect(sheet.freezePane).toEqual({ rows: 2 });
    expect(sheet.columns).toHaveLength(4);
    expect(sheet.rowDefs?.get(1)?.height).toBeGreaterThan(15);
    expect(sheet.pageSetup).toEqual(LANDSCAPE);
  });
});

describe("the sheet of explanations", () => {
  const shared = once(() => sheetIn(entries, "Explanations"));

  it("has for each contract what is returned and why, or what is wrong", () => {
    const sheet = shared();
    expect(valuesOf(sheet, 0)).toEqual([
      ...["No.", "Id", "Answer", "Which ground applies, and why the others do not", "What to know"],
      ...["Documents to submit", "Assumed, because not stated"],
    ]);
    expect(valuesOf(sheet, 1)).toEqual([1, "A-1", "the input is wrong", "", "", "", ""]);
    const [number, id, answer, grounds, notes, documents] = valuesOf(sheet, 3).map(String);
    expect([number, id]).toEqual(["3", "A-3"]);
    expect(answer?.split("\n")).toHaveLength(3);
    expect(answer).toMatch(/^7,972\.60 KZT is returned out of 20,000\.00 KZT paid; /);
    expect(grounds?.split("\n")[5]).toMatch(/^clause 9\.8 · yes · A circumstance under art\. 841\(1\) · /);
    expect(notes).toMatch(/^clause 9\.8 · On the same facts, the Civil Code returns 9,972\.60 KZT/);
    expect(documents).toBe("The application to terminate the contract.\nA document that proves the reason.");
  });

  it("keeps its header in view and repeats it on each page", () => {
    const sheet = shared();
    expect(sheet.freezePane).toEqual({ rows: 1, columns: 2 });
    expect(sheet.pageSetup).toEqual({ ...LANDSCAPE, printTitlesRow: "$1:$1" });
    expect(sheet.columns).toHaveLength(7);
    const heights = [0, 1, 2, 3].map((row) => sheet.rowDefs?.get(row)?.height ?? 0);
    // The second row holds seven lines or more, the first none but one.
    expect(heights[1]).toBe(15);
    expect(heights[2]).toBeGreaterThanOrEqual(7 * 15);
  });

  it("has no column of ids where there are none", () => {
    const without = sheetIn([ceasedEntry], "Explanations");
    expect(valuesOf(without, 0).slice(0, 2)).toEqual(["No.", "Answer"]);
    expect(valuesOf(without, 1)[0]).toBe(1);
    expect(without.freezePane).toEqual({ rows: 1, columns: 1 });
    expect(without.columns).toHaveLength(valuesOf(without, 0).length);
  });
});

describe("the sheet of conventions", () => {
  const linesOf = (sheet: WriteSheet) =>
    Array.from({ length: 40 }, (_, row) => valuesOf(sheet, row)).filter((values) => values.length > 0);

  it("says what computed the workbook, what the colours mean, how to use it, and what was chosen where", () => {
    const sheet = sheetIn(entries, "Conventions");
    const lines = linesOf(sheet);
    expect(lines.slice(0, 5).map(([text]) => text)).toEqual([
      "Return of premium under the OGPO+ rules, edition of 14 May 2024",
      "Computed by return-premium 1.2.3",
      ...["a fact that can be changed", "taken from another fact, because it was left out; can be overwritten"],
      "the return premium: one formula, computed in whole hundredths",
    ]);
    expect([3, 4, 5].map((row) => coloursOf(sheet, row))).toEqual([["FFF8DC"], ["FFFDF2"], ["E7F4E8"]]);
    expect(lines.slice(5, 10).map(([text]) => text)).toEqual(workbookWords.en.notes);
    expect(lines[10]).toEqual(["Choice", "Contracts (No.)", "More in the documentation"]);
    const choices = lines.slice(11).map(([text, numbers, place]) => [String(text).split(" (")[0], numbers, place]);
    expect(choices).toContainEqual([
      "A cooling-off period that would end on a non-working day ends on the next working day",
      "2",
      "docs/conventions/kz.md#a-last-day-that-is-a-day-off",
    ]);
    expect(choices).toContainEqual([
      "The day on which the contract ends is not charged.",
      "all",
      "docs/conventions/kz.md#the-day-of-termination",
    ]);
    expect(sheet.pageSetup).toEqual(LANDSCAPE);
    expect(sheet.columns).toHaveLength(6);
    expect([...(sheet.rowDefs?.values() ?? [])].every(({ height = 0 }) => height >= 15)).toBe(true);
  });

  it("names twelve contracts of a choice at most", () => {
    const withdrawals = Array.from({ length: 13 }, () => withdrawnEntry);
    const numbersOf = (some: readonly Entry[]) =>
      linesOf(sheetIn(some, "Conventions")).find(([text]) => String(text).startsWith("A cooling-off period"))?.[1];
    expect(numbersOf([...withdrawals, ceasedEntry])).toBe("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …");
    expect(numbersOf([...withdrawals.slice(1), ceasedEntry])).toBe("1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12");
    expect(numbersOf(withdrawals)).toBe("all");
  });

  it("has the table of shares on which a formula depends, and otherwise none", () => {
    const entry = entryOf(ogpoVts.returnPremium, withdrawn);
    const { sheets } = workbookOf(ogpoVts.returnPremium, [entry], { locale: en, version: "1.2.3" });
    const cells = sheets[3]?.cells;
    const table = Array.from({ length: 14 }, (_, row) =>
      [4, 5].map((column) => cells?.get(`${row + 2},${column}`)?.value),
    );
    expect(table[0]).toEqual(["Elapsed part of the term, from %", "Retained share"]);
    // Article 15(4) of Law 446-II: the part of the term that has passed, and the share that is kept from there on.
    expect(table.slice(1)).toEqual([
      ...[
        [0, 0.15],
        [4, 0.2],
        [8, 0.3],
        [17, 0.4],
        [25, 0.5],
        [33, 0.6],
        [42, 0.7],
        [50, 0.75],
        [58, 0.8],
        [67, 0.85],
      ],
      ...[
        [75, 0.9],
        [83, 0.95],
        [92, 1],
      ],
    ]);
    expect(sheetIn(entries, "Conventions").cells?.get("2,4")).toBeUndefined();
  });
});
