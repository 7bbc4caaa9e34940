import type { languages } from "./layout.fields.js";

/** The reason why the cells of a row cannot be read. */
export type RowFault =
  | { readonly kind: "unclosed-quote" | "stray-quote" | "line-too-long"; readonly line: number }
  | { readonly kind: "too-many-cells"; readonly line: number; readonly cells: number; readonly columns: number };

type Language = (typeof languages)[number];

const rowFaults: Readonly<Record<Language, Readonly<Record<RowFault["kind"], string>>>> = {
  en: {
    "unclosed-quote":
      "line {line}: an opening quote is not closed in the same row, or within 64 KiB; this line was not read",
    "stray-quote": "line {line}: there is a quote inside a cell; quote the cell, and double the quotes in it",
    "line-too-long": "line {line} is longer than 1 MiB, so it was left out",
    "too-many-cells":
      "line {line} has {cells} cells, but the header has {columns}: a cell with a delimiter may not be quoted",
  },
  ru: {
    "unclosed-quote":
      "строка {line}: кавычка открывает ячейку и не закрыта в своей строке таблицы или в пределах 64 КиБ; строка не прочитана",
    "stray-quote": "строка {line}: внутри ячейки стоит кавычка; заключите ячейку в кавычки, а кавычки в ней удвойте",
    "line-too-long": "строка {line} длиннее 1 МиБ, и здесь её нет",
    "too-many-cells":
      "в строке {line} ячеек {cells}, а в заголовке {columns}: возможно, ячейка с разделителем не заключена в кавычки",
  },
  kk: {
    "unclosed-quote":
      "{line}-жол: тырнақша ұяшықты ашады, бірақ өз жолында немесе 64 КиБ ішінде жабылмаған; бұл жол оқылмады",
    "stray-quote": "{line}-жол: ұяшықтың ішінде тырнақша тұр; ұяшықты тырнақшаға алып, ішіндегі тырнақшаны қостаңыз",
    "line-too-long": "{line}-жол 1 МиБ-тан ұзын, мұнда ол жоқ",
    "too-many-cells":
      "{line}-жолда {cells} ұяшық, ал тақырыпта {columns}: бөлгіші бар ұяшық тырнақшаға алынбаған болуы мүмкін",
  },
};

/** Explain why the cells of a row cannot be read, in the given language (English by default). */
export function sayRowFault(fault: RowFault, language: string = "en"): string {
  const words = rowFaults[Object.hasOwn(rowFaults, language) ? (language as Language) : "en"];
  return words[fault.kind].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(Object(fault)[name]));
}
