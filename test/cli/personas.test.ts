import { describe, expect, it } from "vitest";
import { excelCsv } from "../../src/cli/excel-csv.js";
import { personas } from "../../src/testing/personas.js";
import { runMain } from "../support/command-line.js";

describe("personas", () => {
  it("prints each with what is typed, what goes back and what is wrong", async () => {
    const { code, stdout, stderr } = await runMain(["personas"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const [first] = stdout.split("\n\n");
    expect(first).toBe(
      [
        "cabinet-printed-case (life-cabinet/return-premium)",
        "The only result shown in the cabinet's instructions. The day of termination does not count as used.",
        "  Первый день действия       24.01.2024",
        "  Последний день действия    23.01.2029",
        "  Страховая премия           60000",
        "  Нажатая кнопка             отказ от договора",
        "  День прекращения договора  31.01.2024",
        "  returned                   53770              cooling-off, 842(2); source: step 8 of the instructions",
        "  wrong                      53737              termination-day-counted",
        "  wrong                      53793              costs-on-unearned",
        "  wrong                      59770              costs-forgotten",
        "  wrong                      6230               retained-shown",
        "  wrong                      60000              whole-premium-returned",
      ].join("\n"),
    );
    expect(stdout.split("\n\n").length).toBe(personas.length);
  });

  it("prints as JSON what the library exports", async () => {
    const { stdout } = await runMain(["personas", "--json"]);
    expect(JSON.parse(stdout)).toEqual(personas);
  });

  it("prints CSV that Excel opens: a byte order mark, semicolons, decimal commas, a row a persona", async () => {
    const { code, stdout } = await runMain(["personas", "--csv"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\uFEFFid;operation;boundary;Первый день действия;Последний день действия;/);
    const lines = stdout.split("\r\n");
    expect(lines.length).toBe(personas.length + 2);
    expect(lines.at(-1)).toBe("");
    expect(stdout.replaceAll("\r\n", "")).not.toContain("\n");
    const columns = lines[0]?.split(";").length;
    const cells = lines.slice(1, -1).map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, "quoted").split(";"));
    expect(new Set(cells.map(({ length }) => length))).toEqual(new Set([columns]));
    expect(cells.flat().filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
    expect(lines.find((line) => line.startsWith("ogpo-plus-cooling-off;"))).toContain(
      ";01.03.2025;физическое лицо;собственное желание страхователя;",
    );
    expect(lines.find((line) => line.startsWith("ogpo-plus-cooling-off;"))).toContain(
      ";17506,85;2493,15;cooling-off;9.7;",
    );
  });

  it("is used wrongly with two forms, or with a word", async () => {
    expect(await runMain(["personas", "--csv", "--json"])).toMatchObject({
      code: 2,
      stderr: "--csv or --json, not both\n",
    });
    expect(await runMain(["personas", "osago"])).toMatchObject({ code: 2 });
  });
});

it.each([
  { cell: "=1+1", written: "'=1+1" },
  { cell: "+7 701", written: "'+7 701" },
  { cell: "-500,00", written: "'-500,00" },
  { cell: "@SUM(A1)", written: "'@SUM(A1)" },
  { cell: "\t=1", written: "'\t=1" },
  { cell: "=a;b", written: '"\'=a;b"' },
  { cell: 'a "b"', written: '"a ""b"""' },
  { cell: "a\r\nb", written: '"a\r\nb"' },
  { cell: "a-b", written: "a-b" },
])("Excel takes no cell for a formula: $cell", ({ cell, written }) => {
  expect(excelCsv([[cell, "x"]])).toBe(`\uFEFF${written};x\r\n`);
});
