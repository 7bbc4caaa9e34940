import { execSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readXlsx } from "hucre/xlsx";
import { afterAll, describe, expect, it } from "vitest";
import { builtCommand } from "../support/command-line.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "spreadsheets-"));
afterAll(() => rmSync(folder, { recursive: true }));

const page = readFileSync(new URL("../../docs/spreadsheets.md", import.meta.url), "utf8");

/** The blocks of the page in their order, without the indent of a list. */
const blocks = [...page.matchAll(/^( *)```(\w+)\n(.*?)^ *```$/gms)].map(([, indent = "", kind, text = ""]) => ({
  kind,
  text: text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
}));
const commands = blocks.filter(({ kind }) => kind === "sh").map(({ text }) => text);
const outputs = blocks.filter(({ kind }) => kind === "text").map(({ text }) => text);

/** Run a command of the page as a shell does in the root of the package; files are written elsewhere. */
function shell(command: string): { readonly code: number; readonly stdout: string; readonly stderr: string } {
  const errors = join(folder, "errors");
  const typed = command
    .trim()
    .replace("return-premium ", `"${process.execPath}" "${builtCommand}" `)
    .replace(/(> |--out )(\S+)$/, `$1"${folder}/$2"`);
  let code = 0;
  let stdout = "";
  try {
    stdout = execSync(`${typed} 2> "${errors}"`, { cwd: root, encoding: "utf8" });
  } catch (error) {
    ({ status: code, stdout } = error as { readonly status: number; readonly stdout: string });
  }
  return { code, stdout, stderr: readFileSync(errors, "utf8") };
}

describe("docs/spreadsheets.md", () => {
  const [layout = "", check = "", run = "", plain = "", workbook = ""] = commands;
  const [checked, refused, rows = "", answered, wrote] = outputs;

  it("has five commands and what they print", () => {
    expect(commands.length).toBe(5);
    expect(outputs.length).toBe(5);
  });

  it("prints a layout to begin with", () => {
    expect(shell(layout).code).toBe(0);
    const { encoding, columns } = JSON.parse(readFileSync(join(folder, "layout.json"), "utf8"));
    expect({ encoding, premium: columns["Страховая премия"] }).toEqual({
      encoding: "windows-1251",
      premium: "contract.premium",
    });
  });

  it("tells what is not mapped", () => {
    expect(shell(check)).toEqual({ code: 1, stdout: checked, stderr: "" });
  });

  it("answers the export of a core system in one command", () => {
    expect(shell(run)).toEqual({ code: 1, stdout: "", stderr: refused });
    const answers = new TextDecoder("windows-1251").decode(readFileSync(join(folder, "answers.csv")));
    const written = answers.replaceAll("\u00a0", " ").split("\r\n");
    for (const row of rows.split("\n").slice(0, -1)) expect(written).toContain(row);
    // 200 contracts and the header.
    expect(written.filter((row) => /^KZ-|^№/.test(row)).length).toBe(201);
  });

  it("answers a file without a layout", () => {
    expect(shell(plain.replace("| return-premium", "| return-premium "))).toMatchObject({ code: 1, stdout: answered });
  });

  it("writes the same contracts into a workbook, with a formula for each that is not refused", async () => {
    const { code, stdout } = shell(workbook);
    expect({ code, stdout: stdout.replace(`${folder}/`, "") }).toEqual({ code: 1, stdout: wrote });
    const { sheets } = await readXlsx(readFileSync(join(folder, "contracts.xlsx")));
    const [{ rows = [], cells } = {}] = sheets;
    const column = rows[1]?.indexOf("К возврату");
    expect(rows.length).toBe(202);
    const formulas = rows.filter((_, row) => cells?.get(`${row},${column}`)?.formula?.startsWith("IF("));
    expect(formulas.length).toBe(196);
  });
});
