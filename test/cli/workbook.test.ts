import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { type Given, runMain } from "../support/command-line.js";

const folder = mkdtempSync(join(tmpdir(), "workbook-"));
afterAll(() => rmSync(folder, { recursive: true }));

const example = (name: string): string => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
const cabinet = "life-cabinet/return-premium";
const contract = { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" };
const printed = { contract, termination: { button: "refusal", terminatedOn: "2024-01-31" } };
/** A hundred days, of which seven are used: 60,000 less 4,200 and less costs of 6,000 is 49,800. */
const short = { ...contract, lastDay: "2024-05-02" };
const early = { ...printed, contract: short };
const late = { contract: short, termination: { button: "refusal", terminatedOn: "2024-02-31" } };

/** A file with a text in it. */
function fileOf(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** Write a workbook, and read it again. */
async function written(args: readonly string[], given: Given = {}) {
  const out = join(folder, "out.xlsx");
  const left = await runMain(["workbook", ...args, "--out", out], given);
  const { sheets } = await readXlsx(readFileSync(out));
  const [contracts] = sheets;
  const headers = (contracts?.rows[1] ?? []).map(String);
  /** What a contract says under a header. */
  const cell = (row: number, header: string) => contracts?.rows[row + 2]?.[headers.indexOf(header)];
  const formula = (row: number, header: string) =>
    contracts?.cells?.get(`${row + 2},${headers.indexOf(header)}`)?.formula ?? "";
  return { ...left, out, sheets, contracts, headers, cell, formula };
}

describe("workbook", () => {
  it("writes one input with its amount as one formula of cells, and the value that the library gives for it", async () => {
    const input = fileOf("one.json", JSON.stringify(printed, null, 2));
    const { code, stdout, stderr, out, sheets, cell, formula } = await written([cabinet, "--input", input]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `${out}: 1 contract, 0 refused\n`,
      stderr: "",
    });
    expect(sheets.map(({ name }) => name)).toEqual(["Contracts", "Curve", "Explanations", "Conventions"]);
    // The printed case: 60,000, seven of 1,827 days used, 10% costs, whole tenge.
    expect([cell(0, "Return premium"), cell(0, "Retained premium"), cell(0, "Days used")]).toEqual([53770, 6230, 7]);
    expect(formula(0, "Return premium")).toMatch(/^IF\([A-Z]+3="yes",\(.*\)\/100,[A-Z]+3\)$/);
    expect(formula(0, "Return premium")).not.toContain("53770");
    expect(formula(0, "Retained premium")).not.toContain("6230");
    expect(cell(0, "First day of cover")).toEqual(new Date("2024-01-24T00:00:00Z"));
  });

  it("keeps a refused line as a row with the error in words, and ids beside their contracts", async () => {
    const lines = [
      { id: "A-1", ...early },
      { id: "A-2", ...late },
    ]
      .map((line) => JSON.stringify(line))
      .join("\n\n");
    const { code, stdout, contracts, cell } = await written([cabinet, "--input", "-", "--language", "ru"], {
      stdin: `${lines}\nnot JSON\n`,
    });
    expect(code).toBe(1);
    expect(stdout).toContain("3 contracts, 2 refused");
    expect(contracts?.name).toBe("Договоры");
    expect([0, 1, 2].map((row) => cell(row, "Номер договора"))).toEqual(["A-1", "A-2", null]);
    expect([0, 1].map((row) => cell(row, "К возврату"))).toEqual([49800, null]);
    expect(cell(1, "Что неверно")).toBe(
      "«День прекращения договора» («2024-02-31»): день указан неверно. Нужно: день вида 2025-03-02.",
    );
    expect(cell(2, "Что неверно")).toBe("Формат данных нарушен («not JSON»).");
  });

  it("reads rows by a layout, and suggests what mends a cell as the file writes it", async () => {
    const { stdout, cell, contracts } = await written([
      "ogpo-plus/return-premium",
      ...["--input", example("core-system.csv"), "--layout", example("core-system.layout.json")],
    ]);
    // The language is that of the layout.
    expect(contracts?.name).toBe("Договоры");
    expect(stdout).toContain("200 contracts, 4 refused");
    const ids = (contracts?.rows ?? []).slice(2).map((row) => row[1]);
    expect(cell(ids.indexOf("KZ-4101"), "К возврату")).toBe(36956.86);
    expect(cell(ids.indexOf("KZ-4158"), "Что неверно")).toBe(
      "«Страховая премия» («24.500,00 тг»): сумма записана неверно. Укажите «24500,00».",
    );
  });

  it("reads rows whose headers are paths, and tells a row that cannot be read", async () => {
    const rows = [
      "id,contract.firstDay,contract.lastDay,contract.premium,termination.button,termination.terminatedOn",
      "1,2024-01-24,2024-05-02,60000,refusal,2024-01-31",
      '2,2024-01-24,2024-05-02,"60000,refusal,2024-01-31',
    ];
    const { cell } = await written([cabinet, "--input", fileOf("rows.csv", rows.join("\n"))]);
    expect([cell(0, "Return premium"), cell(1, "What is wrong")]).toEqual([
      49800,
      "line 3: an opening quote is not closed in the same row, or within 64 KiB; this line was not read",
    ]);
  });

  it("shows the share of a table of the law beside the table, and the curve of the first contract with a chart", async () => {
    const { sheets, formula, cell } = await written(["ogpo-vts/return-premium", "--input", "-"], {
      stdin: JSON.stringify({
        contract: { ...short, concludedOn: "2024-01-24", policyholder: "natural-person" },
        termination: { reason: "withdrawal", terminatedOn: "2024-01-28" },
      }),
    });
    // 4 of 100 days: 20% are kept.
    expect([cell(0, "Retained share"), cell(0, "Return premium")]).toEqual([0.2, 48000]);
    expect(formula(0, "Retained share")).toContain("LOOKUP(100*");
    const [, curve, , conventions] = sheets;
    expect(conventions?.rows[4]?.slice(4, 6)).toEqual([4, 0.2]);
    // A day for each of the hundred; the first two rows are headers.
    expect(curve?.rows.length).toBe(102);
    expect(curve?.charts?.length).toBe(1);
  });

  it("takes another language than that of the layout where a flag names it", async () => {
    const { contracts } = await written([
      "ogpo-plus/return-premium",
      ...["--input", example("core-system.csv"), "--layout", example("core-system.layout.json"), "--language", "en"],
    ]);
    expect(contracts?.name).toBe("Contracts");
  });

  it("shows numbers that are ids as texts, and says of a refused input alone that there is no curve", async () => {
    const stdin = JSON.stringify({ id: 1234567, ...late });
    const { code, sheets, cell } = await written([cabinet, "--input", "-"], { stdin });
    expect([code, cell(0, "Id"), sheets[2]?.rows[1]?.[1]]).toEqual([1, "1234567", "1234567"]);
    expect(sheets[1]?.rows[0]?.[0]).toBe("There is no curve because no return premium could be computed.");
  });

  it.each([
    { args: [], says: "name an operation" },
    { args: ["life-cabinet/return"], says: "unknown-operation: life-cabinet/return" },
    { args: ["kz/mrp"], says: "kz/mrp returns no premium" },
    { args: [cabinet], says: "name the inputs: --input FILE" },
    { args: [cabinet, "--input", "-"], says: "name the workbook to write: --out FILE.xlsx" },
    { args: [cabinet, "--input", "-", "--out", "a.csv"], says: "name the workbook to write: --out FILE.xlsx" },
    { args: [cabinet, "--input", "/no/such", "--out", "a.xlsx"], says: "cannot read the file /no/such" },
    {
      args: [cabinet, "--input", "-", "--out", "/no/such/a.xlsx"],
      says: "cannot write the file /no/such/a.xlsx (ENOENT)",
    },
    {
      args: [cabinet, "--input", "-", "--out", "a.xlsx", "--language", "de"],
      says: "--language takes en, ru, kk, not de",
    },
    {
      args: [cabinet, "--input", "-", "--out", "a.xlsx", "--layout", "/no/such"],
      says: "cannot read the file /no/such",
    },
    { args: [cabinet, "--inputs", "-"], says: "unknown flag --inputs; did you mean --input?" },
  ])("is used wrongly: $says", async ({ args, says }) => {
    const { code, stdout, stderr } = await runMain(["workbook", ...args], { stdin: JSON.stringify(printed) });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  it.each([
    { what: "nothing", stdin: "", says: "the file is empty: its first row is the header" },
    { what: "a workbook", stdin: "PK\u0003\u0004", says: "- is an Excel workbook: save it as CSV" },
    { what: "a header alone", stdin: "contract.premium\n", says: "there is no input in the file" },
    {
      what: "too many contracts",
      stdin: "{}\n".repeat(10_001),
      says: "at most 10000 contracts, not 10001",
    },
  ])("writes no workbook of $what", async ({ stdin, says }) => {
    const out = join(folder, "none.xlsx");
    const { code, stderr } = await runMain(["workbook", cabinet, "--input", "-", "--out", out], { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain(says);
    expect(() => readFileSync(out)).toThrow("ENOENT");
  });

  it("--help prints its flags", async () => {
    const { code, stdout } = await runMain(["workbook", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("--out FILE.xlsx");
  });
});
