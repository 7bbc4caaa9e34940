import { type WriteOptions, writeXlsx } from "hucre/xlsx";
import type { AnyOperation } from "../engine/operation.js";
import type { Locale } from "../explain/locale.js";
import { describeResult } from "../explain/result.js";
import type { Entry } from "./contract-row.js";
import { contractsSheet, showContracts } from "./contracts-sheet.js";
import { conventionsSheet, tableRanges } from "./conventions-sheet.js";
import { curveSheet } from "./curve-sheet.js";
import { wordsSheet } from "./words-sheet.js";
import { workbookWords } from "./workbook-words.js";

/**
 * A workbook of contracts that ended early, as data for the hucre package: the contracts with live formulas, a curve
 * for the first contract, explanations in plain language, and the conventions.
 */
export function workbookOf(
  operation: AnyOperation,
  entries: readonly Entry[],
  { locale, version }: { readonly locale: Locale; readonly version: string },
): WriteOptions {
  const words = workbookWords[locale.language];
  const shown = showContracts(operation, entries);
  const pages = entries.map(({ input, answer }) =>
    typeof answer === "string" ? undefined : describeResult(answer, { input, detail: "full", base: "", locale }),
  );
  const bindings = shown.flatMap(({ row }) => [...(row?.bindings.values() ?? [])]);
  const tables = new Set(bindings.flatMap((binding) => (binding.kind === "table" ? [binding.name] : [])));
  return {
    sheets: [
      contractsSheet(operation, shown, tableRanges(words), words, locale),
      curveSheet(operation, entries, words, locale),
      wordsSheet(entries, pages, words, locale),
      conventionsSheet(pages, tables, version, words, locale),
    ],
    properties: {
      title: pages.find((page) => page !== undefined)?.title ?? operation.summary,
      creator: `return-premium ${version}`,
    },
  };
}

/** Convert a workbook to the bytes of an .xlsx file. */
export const writeWorkbook = (workbook: WriteOptions): Promise<Uint8Array> => writeXlsx(workbook);
