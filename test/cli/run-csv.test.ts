import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { chunksOf, runMain } from "../support/command-line.js";

const folder = mkdtempSync(join(tmpdir(), "rows-"));
afterAll(() => rmSync(folder, { recursive: true }));

const MRP = "kz/mrp";

/** Answers rows by a layout. */
async function answer(operation: string, stdin: string | Uint8Array, layout?: object, more: readonly string[] = []) {
  const file = join(folder, "layout.json");
  writeFileSync(file, JSON.stringify(layout ?? {}));
  return runMain(["run", operation, "--csv", ...(layout ? ["--layout", file] : []), ...more], { stdin });
}

const rowsIn = (text: string): string[] => text.split("\n").slice(0, -1);

describe("run --csv without a layout", () => {
  it("answers each row with itself and the columns of its answer", async () => {
    const { code, stdout, stderr } = await answer(MRP, "on,count\n2026-06-01,600\n2026-06-01,1.9\n");
    // The MRP of 2026 is 4325: 600 of them are 2595000, and 1.9 are 8217.50.
    expect(rowsIn(stdout)).toEqual([
      "on,count,value,amount,since,error",
      "2026-06-01,600,4325,2595000,2026-01-01,",
      "2026-06-01,1.9,4325,8217.50,2026-01-01,",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it.each([
    { why: "a semicolon", delimiter: ";" },
    { why: "a tab", delimiter: "\t" },
    { why: "a bar", delimiter: "|" },
  ])("tells the delimiter from the header: $why", async ({ delimiter }) => {
    const rows = "on,count,note\n2026-06-01,600,x\n".replaceAll(",", delimiter);
    const { stdout } = await answer(MRP, rows);
    expect(rowsIn(stdout)[1]).toBe("2026-06-01,600,x,4325,2595000,2026-01-01,".replaceAll(",", delimiter));
  });

  it("leaves the quotes, the mark of the byte order and the carriage returns of a file as they are", async () => {
    const { stdout } = await answer(MRP, '\uFEFF"on","a ""note"""\r\n"2026-06-01","two\nlines"\r\n');
    expect(stdout).toBe(
      '\uFEFF"on","a ""note""",value,amount,since,error\r\n"2026-06-01","two\nlines",4325,4325,2026-01-01,\r\n',
    );
  });

  it("reads a last row that does not end, and passes empty lines over", async () => {
    const { stdout } = await answer(MRP, "on\n\n2026-06-01\n\r\n2025-06-01");
    expect(rowsIn(stdout).slice(1)).toEqual(["2026-06-01,4325,4325,2026-01-01,", "2025-06-01,3932,3932,2025-01-01,"]);
  });

  it("reads spaces of any kind between thousands", async () => {
    const { stdout } = await answer(MRP, "on,count\n2026-06-01,1\u00a0000\n2026-06-01,1 000\n2026-06-01,1\u202f000\n");
    expect(
      rowsIn(stdout)
        .slice(1)
        .map((row) => row.split(",")[3]),
    ).toEqual(["4325000", "4325000", "4325000"]);
  });

  it("gives the same bytes however the stream is cut, and in threads of any number", async () => {
    const text = `on,note\n${'2026-06-01,"a\nnote"\n2026-06-01,"open\n2026-13-01,\n'.repeat(9)}`;
    const whole = await answer(MRP, text);
    for (const size of [1, 2, 7, 64]) {
      expect(await runMain(["run", MRP, "--csv"], { stdin: chunksOf(text, size) })).toEqual(whole);
    }
  });

  it("answers with the fields that a flag names", async () => {
    const { stdout } = await answer(MRP, "on\n2026-06-01\n", undefined, ["--fields", "amount"]);
    expect(stdout).toBe("on,amount,error\n2026-06-01,4325,\n");
  });

  it("says of an unknown field that a flag names what it says without --csv", async () => {
    const { code, stderr } = await answer(MRP, "on\n2026-06-01\n", undefined, ["--fields", "amont"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'unknown field "amont"; did you mean amount?\n' });
  });
});

describe("a row that is refused", () => {
  it("has the words of its errors, stops nothing, and is counted by kind", async () => {
    const { code, stdout, stderr } = await answer(MRP, "on,count\n2026-02-30,x\n2026-06-01,1\n2026-02-31,1\n");
    const [, first = "", second] = rowsIn(stdout);
    expect(first).toMatch(/^2026-02-30,x,,,,"on is not a day.*; count is /);
    expect(second).toBe("2026-06-01,1,4325,4325,2026-01-01,");
    expect(code).toBe(1);
    expect(rowsIn(stderr)).toEqual(["2 of 3 rows refused:", "  2  invalid-date    on", "  1  invalid-option  count"]);
  });

  it("may lack cells at its end, which are empty then", async () => {
    const { stdout } = await answer(MRP, "on,count,note\n2026-06-01\n");
    expect(rowsIn(stdout)[1]).toBe("2026-06-01,,,4325,4325,2026-01-01,");
  });

  it("may not have more cells than the header, but empty ones, and keeps them behind the answer", async () => {
    const { stdout } = await answer(MRP, "on,count\n2026-06-01,1,\n2026-06-01,1,5\n");
    expect(rowsIn(stdout)[1]).toBe("2026-06-01,1,4325,4325,2026-01-01,,");
    expect(rowsIn(stdout)[2]).toMatch(/^2026-06-01,1,,,,"line 3 has 3 cells, but the header has 2: [^"]*",5$/);
  });

  it.each([
    { why: "a quote that is never closed", row: '2026-06-01,"1', kind: "unclosed-quote" },
    { why: "a quote that is closed in the middle of a cell", row: '2026-06-01,"1"2', kind: "stray-quote" },
    { why: "a quote in a cell without quotes", row: '2026-06-01,1"2', kind: "stray-quote" },
  ])("is one line only: $why", async ({ row, kind }) => {
    const { stdout, stderr } = await answer(MRP, `on,count\n${row}\n2026-06-01,1\n`);
    const [, first = "", second] = rowsIn(stdout);
    expect(
      first.startsWith(`"${row.replaceAll('"', '""')}",,,,,"line 2`) ||
        first.startsWith(`"${row.replaceAll('"', '""')}",,,,,line 2`),
    ).toBe(true);
    expect(second).toBe("2026-06-01,1,4325,4325,2026-01-01,");
    expect(stderr).toContain(kind);
  });

  it("names the line of a quote that is not closed within 64 KiB, and the next line is read", async () => {
    const many = "2026-06-01,1\n".repeat(6000);
    const { stdout } = await answer(MRP, `on,count\n"2026-06-01","a\nb\n${many}`);
    const rows = rowsIn(stdout);
    expect(many.length).toBeGreaterThan(65_536);
    expect(rows[1]).toContain("line 2: an opening quote is not closed in the same row, or within 64 KiB");
    expect(rows[2]).toMatch(/^b,/);
    expect(rows.length).toBe(6003);
  });

  it("goes over several lines only where it has a cell for each column", async () => {
    const { stdout } = await answer(MRP, 'on,count,note\n2026-06-01,1,"a\nb"\n"2026-06-01,1\n2026-06-01,1,b"\n');
    const rows = rowsIn(stdout);
    expect(`${rows[1]}\n${rows[2]}`).toBe('2026-06-01,1,"a\nb",4325,4325,2026-01-01,');
    expect(rows[3]).toMatch(/^"""2026-06-01,1",,,,,,"line 4: an opening quote is not closed/);
    expect(rows[4]).toMatch(/^"2026-06-01,1,b""",,,,,,"line 5: there is a quote inside/);
  });

  it("of more than 1 MiB is passed over, and the next line is read", async () => {
    const { stdout } = await answer(MRP, `on,count\n${"7".repeat(1_048_577)}\n2026-06-01,1\n`);
    expect(rowsIn(stdout).slice(1)).toEqual([
      ',,,,,"line 2 is longer than 1 MiB, so it was left out"',
      "2026-06-01,1,4325,4325,2026-01-01,",
    ]);
  });
});

describe("a layout", () => {
  const layout = {
    encoding: "windows-1251",
    delimiter: ";",
    decimal: ",",
    dates: "dd.mm.yyyy",
    columns: { "№": "id", День: "on", Число: "count" },
    answers: { amount: "Сумма", since: "С какого дня", error: "Ошибка" },
    language: "ru",
  };
  const encode = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      if (letter === "№") return 0xb9;
      return code < 0x100 ? code : code - 0x410 + 0xc0;
    });
  const decode = (text: string): string => new TextDecoder("windows-1251").decode(Buffer.from(text, "latin1"));

  async function answerBytes(text: string): Promise<readonly string[]> {
    const file = join(folder, "bytes.json");
    writeFileSync(file, JSON.stringify(layout));
    const chunks: Buffer[] = [];
    const { Writable } = await import("node:stream");
    const stdout = new Writable({
      write(chunk, _encoding, done) {
        chunks.push(chunk);
        done();
      },
    });
    await runMain(["run", MRP, "--csv", "--layout", file], { stdin: encode(text), stdout });
    return rowsIn(decode(Buffer.concat(chunks).toString("latin1")));
  }

  it("says how the file is written, and its answers are written so", async () => {
    expect(await answerBytes("№;День;Число\n1;01.06.2026;1,9\n2;31.06.2026;1\n")).toEqual([
      "№;День;Число;Сумма;С какого дня;Ошибка",
      "1;01.06.2026;1,9;8217,50;01.01.2026;",
      "2;31.06.2026;1;;;«День» («31.06.2026»): день указан неверно. Нужно: день вида 2025-03-02.",
    ]);
  });

  it("has words for values, both ways, and constants for what has no column", async () => {
    const { stdout } = await answer("osago/payout-cap", "вред;сумма\nимущество;500 000\n", {
      columns: { вред: "harm" },
      constants: { amount: "500000" },
      values: { имущество: "property", да: true },
      answers: { payout: "выплата", capped: "ограничена" },
    });
    expect(stdout).toBe("вред;сумма;выплата;ограничена;error\nимущество;500 000;400000.00;да;\n");
  });

  it.each([
    { why: "an encoding that is none", layout: { encoding: "utf-16le" }, word: "encoding" },
    { why: "a form of days without a year", layout: { dates: "dd.mm" }, word: "dd.mm" },
    { why: "one sign for two things", layout: { decimal: ",", thousands: "," }, word: "both are ," },
    { why: "a path that is none", layout: { columns: { a: "cuont" } }, word: "did you mean count?" },
    { why: "a constant that has a column", layout: { columns: { a: "on" }, constants: { on: 1 } }, word: "twice" },
    { why: "an answer that is none", layout: { answers: { amuont: "x" } }, word: "did you mean amount?" },
    { why: "a key that is none", layout: { header: 1 }, word: "header" },
    { why: "a text for an object", layout: { columns: "on" }, word: "must be an object" },
    {
      why: "letters that the encoding lacks",
      layout: { encoding: "windows-1251", answers: { amount: "Сома ₸" } },
      word: 'answers: "Сома ₸" has ₸, which windows-1251 lacks',
    },
    {
      why: "a language whose letters the encoding lacks",
      layout: { encoding: "windows-1251", language: "kk" },
      word: "the language kk has",
    },
  ])("is wrong use, told before a row is read: $why", async ({ layout: wrong, word }) => {
    const { code, stdout, stderr } = await answer(MRP, "on\n2026-06-01\n", wrong);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(word);
  });

  it.each([
    { why: "nothing at all", stdin: "", word: "empty" },
    { why: "no column of a field", stdin: "a,b\n1,2\n", word: "no column of the file is mapped to a field" },
    { why: "a misspelt path", stdin: "on,Count\n", word: "did you mean count?" },
    { why: "a column twice", stdin: "on,on\n", word: "two columns of the file are mapped to on" },
    { why: "another encoding", stdin: Uint8Array.of(0xe4, 0x2c, 0x6f, 0x6e, 0x0a), word: "is not utf-8" },
    { why: "UTF-16", stdin: Buffer.from("\uFEFFon\n", "utf16le"), word: "UTF-16" },
  ])("is refused a file whose header cannot be read: $why", async ({ stdin, word }) => {
    const { code, stdout, stderr } = await answer(MRP, stdin);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(word);
  });
});

describe("the texts of ours", () => {
  it("begin with no sign of a formula, and those of the file pass as they are", async () => {
    const { stdout } = await answer(MRP, "note,on\n=1+1,2026-06-01\n", { values: { "=SUM(A1)": "2026-01-01" } });
    expect(rowsIn(stdout)[1]).toBe("=1+1,2026-06-01,4325,4325,'=SUM(A1),");
  });
});

describe("run --csv --check", () => {
  it("says what is not mapped, and computes nothing", async () => {
    const { code, stdout } = await answer(
      "osago/payout-cap",
      'harm,сумма,note\nproperty,1,\nимущество,60.000,\nимущество,1,\n"x,1,\n',
      { columns: { harm: "harm", сумма: "amount", номер: "id" } },
      ["--check"],
    );
    expect(rowsIn(stdout)).toEqual([
      "4 rows",
      "columns of the file that are not mapped: note",
      "columns of the layout that the file lacks: номер",
      "values of harm that are not mapped:",
      '  "имущество": 2, first in line 3',
      "values of сумма (amount) that are not mapped:",
      '  "60.000": 1, first in line 3',
      "rows that cannot be read: 1, in the lines: 5",
    ]);
    expect(code).toBe(1);
  });

  it("lists twenty values of a column and twenty lines at most, and counts the others", async () => {
    const values = Array.from({ length: 22 }, (_, index) => `2026-13-${10 + index}\n`).join("");
    const quotes = '"x\n'.repeat(22);
    const { code, stdout } = await answer(MRP, `on\n${values}2026-13-10\n2026-13-31\n${quotes}`, undefined, [
      "--check",
    ]);
    const rows = rowsIn(stdout);
    expect(code).toBe(1);
    expect(rows.slice(0, 3)).toEqual([
      "46 rows",
      "values of on that are not mapped:",
      '  "2026-13-10": 2, first in line 2',
    ]);
    expect(rows.filter((row) => row.includes("first in line"))).toHaveLength(21);
    // The last two of 22 values, one of them twice.
    expect(rows[22]).toBe("  others: 3, first in line 22");
    const lines = Array.from({ length: 20 }, (_, index) => 26 + index).join(", ");
    expect(rows[23]).toBe(`rows that cannot be read: 22, in the lines: ${lines}`);
  });

  it("counts a row with more cells than the header as one that cannot be read", async () => {
    const { code, stdout } = await answer(MRP, "on,count\n2026-06-01,1,5\n2026-06-01,1,\n", undefined, ["--check"]);
    expect(code).toBe(1);
    expect(rowsIn(stdout)).toEqual(["2 rows", "rows that cannot be read: 1, in the lines: 2"]);
  });

  it("ends well where every value is mapped", async () => {
    expect(await answer(MRP, "on\n2026-06-01\n", undefined, ["--check"])).toEqual({
      code: 0,
      stdout: "1 row\n",
      stderr: "",
    });
  });
});

it.each([["--check"], ["--layout", "x.json"]])("%s without --csv is wrong use", async (...flags) => {
  expect(await runMain(["run", MRP, ...flags])).toMatchObject({ code: 2, stderr: `${flags[0]} goes with --csv\n` });
});
