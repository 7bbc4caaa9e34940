import { expect, it } from "vitest";
import { guard, quoteCell, readRows } from "../../src/tables/csv.js";
import { delimiterIn, type Row, splitRows } from "../../src/tables/split-rows.js";

it("a row that cannot be read costs no other", () => {
  expect(readRows(["a;b", 'c;"d;e"', 'f;"g', "h;i"], ";")).toEqual([["a", "b"], ["c", "d;e"], undefined, ["h", "i"]]);
});

it.each([
  { cell: "plain", quoted: "plain" },
  { cell: "a;b", quoted: '"a;b"' },
  { cell: 'ООО "Звезда"', quoted: '"ООО ""Звезда"""' },
  { cell: "two\nlines", quoted: '"two\nlines"' },
])("$cell is written as $quoted", ({ cell, quoted }) => {
  expect(quoteCell(cell, ";")).toBe(quoted);
  expect(readRows([quoted], ";")).toEqual([[cell]]);
});

it("a text that a spreadsheet takes for a formula is guarded", () => {
  expect(["=1", "+1", "-1", "@a", "\tx", "1=1", "−1"].map(guard)).toEqual([
    ...["'=1", "'+1", "'-1", "'@a", "'\tx", "1=1", "−1"],
  ]);
});

/** The rows of a text that comes in chunks of a size. */
async function rowsOf(text: string, size: number) {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const rows: Row[] = [];
  for await (const batch of splitRows(chunks(), undefined)) rows.push(...batch);
  return rows.map((row) => ({ ...row, bytes: row.bytes && Buffer.from(row.bytes).toString("utf8") }));
}

it.each([1, 2, 7, 1000])("rows are told apart whatever the chunks: %i bytes", async (size) => {
  const text = '\ufeffa;b\r\n1;"two\nlines"\r\n\r\n3;"sh"ut\n4;x\n5;"open\n6;last';
  const rows = await rowsOf(text, size);
  expect(rows.map(({ number, bytes, badQuote }) => [number, bytes, badQuote?.kind])).toEqual([
    [1, "\ufeffa;b", undefined],
    [2, '1;"two\nlines"', undefined],
    [5, '3;"sh"ut', "stray-quote"],
    [6, "4;x", undefined],
    [7, '5;"open', "unclosed-quote"],
    [8, "6;last", undefined],
  ]);
});

it("the delimiter is what the header has most of outside its quotes", () => {
  const headers = ["a;b,c;d", '"a;b;c;d",e', "a\tb", "alone"];
  expect(headers.map((header) => delimiterIn(Buffer.from(header)))).toEqual([";", ",", "\t", ","]);
});
