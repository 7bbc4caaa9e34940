import type { CellStyle } from "hucre/xlsx";

type FillStyle = NonNullable<CellStyle["fill"]>;

const fill = (rgb: string): FillStyle => ({ type: "pattern", pattern: "solid", fgColor: { rgb } });

const line = { style: "thin", color: { rgb: "D0D7DE" } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const font = { name: "Calibri", size: 11 };

const middle = { vertical: "center" } as const;
const inLines = { horizontal: "left", vertical: "center", wrapText: true, indent: 1 } as const;
const fromTop = { vertical: "top", wrapText: true } as const;

/** A cell that can be changed is yellow with blue text. */
const input: CellStyle = {
  font: { ...font, color: { rgb: "1F4FD8" } },
  fill: fill("FFF8DC"),
  border,
  alignment: middle,
};
const assumed: CellStyle = { font: { ...font, italic: true }, fill: fill("FFFDF2"), border, alignment: middle };
const computed: CellStyle = { font, border, alignment: middle };
const answer: CellStyle = { font: { ...font, bold: true }, fill: fill("E7F4E8"), border, alignment: middle };

export const formats = {
  amount: "#,##0.00",
  exact: "#,##0.00####",
  share: "0.00##%",
  day: "dd.mm.yyyy",
  count: "#,##0",
  percent: "0.00####",
} as const;

export const styles = {
  input,
  assumed,
  computed,
  answer,
  word: { font, border, alignment: inLines },
  text: { font, border, alignment: fromTop },
  title: { font: { ...font, size: 14, bold: true } },
  note: { font, alignment: fromTop },
  group: {
    font: { ...font, bold: true, color: { rgb: "FFFFFF" } },
    fill: fill("24476B"),
    border,
    alignment: { horizontal: "center" },
  },
  header: {
    font: { ...font, bold: true },
    fill: fill("DCE6F1"),
    border,
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  /** For cells that say that the library must be asked. */
  warning: { font: { bold: true, color: { rgb: "B42318" } }, fill: fill("FDECEA") },
} as const satisfies Readonly<Record<string, CellStyle>>;
