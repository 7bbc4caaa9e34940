import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import schema from "../../schemas/layout.json";
import { operationList } from "../../src/operations.js";
import { findEncoding } from "../../src/tables/encoding.js";
import { runMain } from "../support/command-line.js";

const folder = mkdtempSync(join(tmpdir(), "layouts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const isLayout = new Ajv({ strict: false }).compile(schema);

const languages = [[], ["--language", "en"], ["--language", "ru"], ["--language", "kk"]];
const cases = operationList.flatMap(({ id }) => languages.map((flags) => ({ id, flags })));

describe("layout", () => {
  it.each(cases)("of $id $flags is one that run reads, in the form of its schema", async ({ id, flags }) => {
    const { code, stdout } = await runMain(["layout", id, ...flags]);
    const file = join(folder, "layout.json");
    writeFileSync(file, stdout);
    const { columns, delimiter, answers } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(isLayout(JSON.parse(stdout))).toBe(true);
    const headers = Object.keys(columns).map((header) => `"${header}"`);
    const stdin = encoded(`${headers.join(delimiter)}\n`, JSON.parse(stdout).encoding);
    const left = await runMain(["run", id, "--csv", "--layout", file], { stdin });
    expect(left).toMatchObject({ code: 0, stderr: "" });
    // As many columns of the answer as there are answers, each with a header of its own.
    expect(new Set(Object.values(answers)).size).toBe(Object.keys(answers).length);
    const [cells = []] = parse(left.stdout, { delimiter });
    expect(cells.length).toBe(headers.length + Object.keys(answers).length);
  });

  it("has the fields, words and answers of an operation in the language", async () => {
    const { stdout } = await runMain(["layout", "osago/payout-cap", "--language", "ru"]);
    expect(JSON.parse(stdout)).toMatchObject({
      encoding: "windows-1251",
      columns: { "Вид вреда": "harm", Сумма: "amount" },
      values: { да: true, нет: false },
      answers: { payout: "Страховая выплата", error: "Ошибка" },
    });
  });

  it.each([
    { args: [], word: "name an operation" },
    { args: ["kz/mrp", "--language", "de"], word: "en, ru, kk" },
  ])("is wrong use: $word", async ({ args, word }) => {
    const { code, stderr } = await runMain(["layout", ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(word);
  });
});

const encoded = (text: string, encoding: string): Uint8Array =>
  findEncoding(encoding)?.encode(text) ?? new Uint8Array();
