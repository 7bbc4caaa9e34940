import type { WriteSheet } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { isRecord } from "../../src/engine/received.js";
import { en } from "../../src/explain/en.js";
import { kk } from "../../src/explain/kk/index.js";
import type { Locale } from "../../src/explain/locale.js";
import { ru } from "../../src/explain/ru/index.js";
import { ogpoPlus } from "../../src/index.js";
import { type Entry, limitsOf } from "../../src/tables/contract-row.js";
import { contractsSheet, showContracts } from "../../src/tables/contracts-sheet.js";
import { tableRanges } from "../../src/tables/conventions-sheet.js";
import { workbookOf } from "../../src/tables/workbook.js";
import { formats } from "../../src/tables/workbook-styles.js";
import { workbookWords } from "../../src/tables/workbook-words.js";
import { everyReturning, type Returning } from "../scenarios/returning-operations.js";
import { entryOf, HEADER_ROWS } from "../sheets/english-workbook.js";
import { computeInProcess } from "../sheets/in-process.js";
import { once, thinned } from "../support/mutants.js";

/** A formula has at most so many characters, and a text in it so many. */
const LONGEST_FORMULA = 8192;
const LONGEST_TEXT = 255;

/** The vectors that give a result, in a sheet. */
function sheetOfVectors({ operation, computed }: Returning, locale: Locale = en, every = 1) {
  const chosen = computed.filter((_, index) => index % every === 0);
  const entries = chosen.map(({ input }) => entryOf(operation, input));
  const words = workbookWords[locale.language];
  const shown = showContracts(operation, entries);
  return { entries, sheet: contractsSheet(operation, shown, tableRanges(words), words, locale) };
}

type Cell = ReturnType<typeof cellsIn>[number][1];

const cellsIn = ({ cells }: WriteSheet) => [...(cells ?? [])];

const headersOf = (sheet: WriteSheet): readonly string[] =>
  cellsIn(sheet).flatMap(([key, { value }]) => (key.startsWith("1,") ? [String(value)] : []));

/** The values of an input, at any depth. */
const valuesIn = (value: unknown): readonly unknown[] =>
  isRecord(value) || Array.isArray(value) ? Object.values(value).flatMap(valuesIn) : [value];

/** Whether a sheet cannot compute an input exactly: amounts above 10 billion, days that Excel counts otherwise. */
const isBeyondReach = ({ input, answer }: Entry): boolean =>
  valuesIn(input).some((value) => Number(value) > 1e10 || /^1900-0[12]/.test(String(value))) ||
  (typeof answer !== "string" && answer.days.term > 20_000);

/**
 * Whether a formula gives what stands beside it. Steps are shown in binary numbers, whose last digits hang on the order
 * of the operations; amounts are exact.
 */
const isSameShown = ({ formulaResult, style }: Cell, shown: string | undefined): boolean =>
  String(formulaResult) === shown ||
  (typeof formulaResult === "number" &&
    style?.numFmt === formats.exact &&
    formulaResult.toPrecision(12) === Number(shown).toPrecision(12));

describe.each(everyReturning)("the workbook of $id", (subject) => {
  const made = once(() => {
    const { entries, sheet } = sheetOfVectors(subject);
    const column = headersOf(sheet).indexOf("Return premium");
    return { entries, sheet, returned: entries.map((_, row) => sheet.cells?.get(`${row + HEADER_ROWS},${column}`)) };
  });

  it("has a formula for every vector that a sheet can compute exactly, and beside it the amount of the library", () => {
    const { entries, returned } = made();
    const wrong = entries.flatMap((entry, row) => {
      const cell = returned[row];
      if (isBeyondReach(entry) || typeof entry.answer === "string") return [];
      const { returnPremium } = entry.answer;
      const value = returnPremium === null ? "not agreed" : Number(returnPremium);
      return cell?.formula !== undefined && cell.formulaResult === value ? [] : [{ input: entry.input, cell }];
    });
    expect(entries.length).toBeGreaterThan(30);
    expect(wrong).toEqual([]);
  });

  it.each([
    { language: "English", locale: en },
    { language: "Russian", locale: ru },
    { language: "Kazakh", locale: kk },
  ])("has formulas that give the values beside them, in $language", async ({ locale }) => {
    const entries = thinned(made().entries);
    const workbook = workbookOf(subject.operation, entries, { locale, version: "0.0.0" });
    const computed = await computeInProcess(workbook);
    const cells = [...(workbook.sheets[0]?.cells ?? [])].filter(([, { formula }]) => formula !== undefined);
    const wrong = cells.flatMap(([key, cell]) => {
      const [row = 0, at = 0] = key.split(",").map(Number);
      const shown = computed[row]?.[at];
      return isSameShown(cell, shown) ? [] : [{ key, cell, shown }];
    });
    expect(cells.length).toBeGreaterThan(entries.length);
    expect(wrong).toEqual([]);
  });

  it("has values, and no formula, where the numbers are beyond a sheet", () => {
    const { entries, returned } = made();
    const beyond = returned.filter((_, row) => entries[row] !== undefined && isBeyondReach(entries[row]));
    expect(beyond.filter((cell) => cell?.formula !== undefined)).toEqual([]);
  });

  it.each([
    { language: "English", sheetOf: () => made().sheet },
    { language: "Russian", sheetOf: () => sheetOfVectors(subject, ru, 5).sheet },
    { language: "Kazakh", sheetOf: () => sheetOfVectors(subject, kk, 5).sheet },
  ])("holds no formula that Excel refuses, in $language", ({ sheetOf }) => {
    const sheet = sheetOf();
    const formulas = cellsIn(sheet).flatMap(([, { formula }]) => formula ?? []);
    const texts = formulas.flatMap((formula) => formula.match(/"(?:[^"]|"")*"/g) ?? []);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_FORMULA);
    expect(Math.max(...texts.map(({ length }) => length - 2))).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(formulas.filter((formula) => /undefined|NaN|null/.test(formula))).toEqual([]);
    const headers = headersOf(sheet);
    expect(new Set(headers).size).toBe(headers.length);
  });
});

const contract = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "20000",
  policyholder: "natural-person",
} as const;

it("knows the limits of a product from a contract whose premium was not paid", () => {
  const input = {
    contract: { ...contract, paidPremium: "0" },
    termination: { reason: "insurer-liquidated", terminatedOn: "2025-09-01" },
  };
  expect(limitsOf(ogpoPlus.returnPremium, input)).toEqual({ mostMonths: 12, mostCosts: "0.10" });
});

describe.each([en, ru, kk])("a workbook in the language $language", (locale) => {
  const agreed = { reason: "agreement", terminatedOn: "2025-09-01" } as const;
  const refused = { id: "7", input: {}, answer: "too long. ".repeat(5000) };
  const workbookWith = (entries: readonly Entry[]) =>
    workbookOf(ogpoPlus.returnPremium, entries, { locale, version: "0.0.0" });
  const answer = ogpoPlus.returnPremium({ contract, termination: agreed });
  const made = once(() => workbookWith([refused, { input: { contract, termination: agreed }, answer }]));
  const words = workbookWords[locale.language];

  it("has sheets whose names need no quotes in the name of a range", () => {
    for (const { name } of made().sheets) expect(name).toMatch(/^\p{L}+$/u);
  });

  it("has no row that is higher, and no text that is longer, than Excel takes", () => {
    const heights = made().sheets.flatMap(({ rowDefs }) =>
      [...(rowDefs?.values() ?? [])].map(({ height = 0 }) => height),
    );
    const texts = made().sheets.flatMap((sheet) => cellsIn(sheet).map(([, { value }]) => String(value ?? "")));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    expect(Math.max(...texts.map(({ length }) => length))).toBe(32_767);
  });

  it("leaves the amounts of the curve empty where none is agreed, and says so beside the ground", () => {
    const rows = [...(made().sheets[1]?.cells ?? [])];
    const grounds = rows.filter(([key]) => key.endsWith(",3")).map(([, { value }]) => String(value));
    const amounts = rows.filter(([key, { value }]) => /^[2-9]\d*,[12]$/.test(key) && typeof value === "string");
    expect(grounds.some((ground) => ground.endsWith(`(${words.notAgreed})`))).toBe(true);
    expect(amounts).toEqual([]);
  });

  it("says that there is no curve where no contract was computed", () => {
    expect(workbookWith([refused]).sheets[1]?.cells?.get("0,0")?.value).toBe(words.noCurve);
    expect(words.noCurve).not.toContain("{");
  });
});
