import { describe, expect, it } from "vitest";
import {
  amount,
  amountAboveZero,
  count,
  date,
  list,
  roundingUnit,
  share,
  wholeNumber,
} from "../../src/engine/fields.js";
import { cellsOf, type Form, formOf, isDateForm, type Notation } from "../../src/tables/cells.js";

const plain: Notation = { decimal: ".", thousands: " ", dates: "yyyy-mm-dd", words: new Map() };
const russian: Notation = { decimal: ",", thousands: ".", dates: "dd.mm.yyyy", words: new Map() };

describe("a cell is read as its field takes it", () => {
  it.each<{ cell: string; form: Form; notation: Notation; value: unknown }>([
    { cell: "60000.5", form: "amount", notation: plain, value: "60000.5" },
    { cell: "60 000,50", form: "amount", notation: { ...plain, decimal: "," }, value: "60000.50" },
    { cell: "60\u00a0000", form: "amount", notation: plain, value: "60000" },
    { cell: "60.000,50", form: "amount", notation: russian, value: "60000.50" },
    { cell: "1.234.567,00", form: "number", notation: russian, value: "1234567.00" },
    { cell: "12", form: "whole-number", notation: plain, value: 12 },
    { cell: "31.12.2025", form: "day", notation: russian, value: "2025-12-31" },
    { cell: "1/2/2025", form: "day", notation: { ...plain, dates: "m/d/yyyy" }, value: "2025-01-02" },
    { cell: "true", form: "true-or-false", notation: plain, value: true },
    { cell: "false", form: "true-or-false", notation: plain, value: false },
    { cell: "0", form: "whole-number", notation: plain, value: 0 },
    { cell: "123456789012345", form: "whole-number", notation: plain, value: 123456789012345 },
    { cell: "1\u2009234\u2009567", form: "amount", notation: plain, value: "1234567" },
    { cell: "01022025", form: "day", notation: { ...plain, dates: "ddmmyyyy" }, value: "2025-02-01" },
    { cell: "2025/2/1", form: "day", notation: { ...plain, dates: "yyyy/m/d" }, value: "2025-02-01" },
    { cell: "abc", form: "word", notation: plain, value: "abc" },
    { cell: "1,5", form: "text", notation: russian, value: "1,5" },
    { cell: '["2025-05-09"]', form: "json", notation: plain, value: ["2025-05-09"] },
  ])("$cell as $form", ({ cell, form, notation, value }) => {
    expect(cellsOf(notation).read(cell, form)).toEqual(value);
  });

  it.each<{ cell: string; form: Form; notation: Notation }>([
    { cell: "60 000\u00a0000", form: "amount", notation: plain },
    { cell: "1 000,5", form: "amount", notation: plain },
    { cell: "x1", form: "amount", notation: plain },
    { cell: "1x", form: "amount", notation: plain },
    { cell: "1.", form: "amount", notation: plain },
    { cell: "x12", form: "whole-number", notation: plain },
    { cell: "12x", form: "whole-number", notation: plain },
    { cell: "1234567890123456", form: "whole-number", notation: plain },
    { cell: "x31.12.2025", form: "day", notation: russian },
    { cell: "31.12.2025x", form: "day", notation: russian },
    { cell: "31x12x2025", form: "day", notation: russian },
    { cell: "1.2.2025", form: "day", notation: russian },
    { cell: "TRUE", form: "true-or-false", notation: plain },
    { cell: "60 00", form: "amount", notation: plain },
    { cell: "60,000.5", form: "amount", notation: plain },
    { cell: "1.5", form: "amount", notation: { ...russian, thousands: " " } },
    { cell: "31.02.2025", form: "day", notation: russian },
    { cell: "2025-13-01", form: "day", notation: plain },
    { cell: "yes", form: "true-or-false", notation: plain },
    { cell: "1e3", form: "whole-number", notation: plain },
    { cell: "{", form: "json", notation: plain },
  ])("$cell stays text where it is not of the form $form, for the field to refuse", ({ cell, form, notation }) => {
    expect(cellsOf(notation).read(cell, form)).toBe(cell);
  });

  it("a word stands for its value whatever the form, and the first word of a value is written", () => {
    const words = new Map<string, unknown>([
      ["да", true],
      ["Да", true],
      ["отказ", "withdrawal"],
      ["нет данных", null],
    ]);
    const { read, write } = cellsOf({ ...russian, words });
    expect(["да", "Да", "отказ", "нет данных"].map((word) => read(word, "word"))).toEqual([
      true,
      true,
      "withdrawal",
      null,
    ]);
    expect([write(true, "true-or-false"), write("withdrawal", "word"), write(null, "word")]).toEqual([
      "да",
      "отказ",
      "",
    ]);
  });
});

it.each<{ value: unknown; form: Form; cell: string }>([
  { value: "17506.85", form: "amount", cell: "17506,85" },
  { value: "2025-03-09", form: "day", cell: "09.03.2025" },
  { value: "cooling-off", form: "word", cell: "cooling-off" },
  { value: undefined, form: "amount", cell: "" },
  { value: { years: [2027] }, form: "json", cell: '{"years":[2027]}' },
  { value: "0.5", form: "number", cell: "0,5" },
  { value: "0.5", form: "text", cell: "0.5" },
  { value: 7, form: "whole-number", cell: "7" },
  { value: null, form: "word", cell: "" },
  { value: "no day", form: "day", cell: "no day" },
])("$value is written as $cell", ({ value, form, cell }) => {
  expect(cellsOf(russian).write(value, form)).toBe(cell);
});

it.each([
  { dates: "d.m.yyyy", cell: "9.3.2025" },
  { dates: "m/d/yyyy", cell: "3/9/2025" },
  { dates: "yyyy$mm$dd", cell: "2025$03$09" },
])("a date is written as $dates", ({ dates, cell }) => {
  const { read, write } = cellsOf({ ...plain, dates });
  expect(write("2025-03-09", "day")).toBe(cell);
  expect(read(cell, "day")).toBe("2025-03-09");
});

it("the form of a field follows from its schema", () => {
  const schemas = [amount, amountAboveZero, roundingUnit, share, count, date, wholeNumber(1, 12), list(date)];
  expect(schemas.map(formOf)).toEqual([
    ...["amount", "amount", "amount", "number", "number", "day", "whole-number", "json"],
  ]);
});

it("a form of days names the year, the month and the day once each, and no other letters", () => {
  const forms = ["yyyy-mm-dd", "d.m.yyyy", "ddmmyyyy", "yyyy-mm", "dd.dd.yyyy", "yyyy-mm-dd hh", "dd.mm.yyyy г"];
  expect(forms.map(isDateForm)).toEqual([true, true, true, false, false, false, false]);
});
