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

  it.each([
    {
      flags: [],
      layout: {
        ...{ encoding: "utf-8", delimiter: ",", decimal: ".", dates: "yyyy-mm-dd" },
        columns: { on: "on", count: "count" },
        values: {},
        answers: { value: "value", amount: "amount", since: "since", error: "error" },
      },
    },
    {
      flags: ["--language", "en"],
      layout: {
        ...{ encoding: "utf-8", delimiter: ",", decimal: ".", dates: "yyyy-mm-dd", language: "en" },
        columns: { Day: "on", "Number of indexes": "count" },
        values: {},
        answers: { value: "One index", amount: "Amount", since: "In force since", error: "What is wrong" },
      },
    },
    {
      flags: ["--language", "ru"],
      layout: {
        ...{ encoding: "windows-1251", delimiter: ";", decimal: ",", dates: "dd.mm.yyyy", language: "ru" },
        columns: { День: "on", "Количество показателей": "count" },
        values: {},
        answers: { value: "Один показатель", amount: "Сумма", since: "Действует с", error: "Ошибка" },
      },
    },
  ])("of the MRP is whole in the form that $flags asks for", async ({ flags, layout }) => {
    const { stdout } = await runMain(["layout", "kz/mrp", ...flags]);
    expect(JSON.parse(stdout)).toEqual(layout);
  });

  it("tells a column of the file from a column of the answer with the same name", async () => {
    const { stdout } = await runMain(["layout", "osago/late-payment-penalty", "--language", "kk"]);
    const { columns, answers, ...form } = JSON.parse(stdout);
    expect(columns).toMatchObject({
      "Төлеудің соңғы күні": "dueOn",
      "Дөңгелектеу: дөңгелектеу бірлігі": "options.rounding.unit",
    });
    expect(answers).toMatchObject({ dueOn: "Жауап: Төлеудің соңғы күні", penalty: "Тұрақсыздық айыбы" });
    expect(form).toMatchObject({
      encoding: "utf-8",
      delimiter: ";",
      decimal: ",",
      dates: "dd.mm.yyyy",
      language: "kk",
    });
    const plain = JSON.parse((await runMain(["layout", "osago/late-payment-penalty"])).stdout);
    expect(plain.answers).toMatchObject({ dueOn: "answer.dueOn", penalty: "penalty" });
  });

  it("has the words of the codes in the answers only in a language", async () => {
    const [plain, english] = await Promise.all(
      [[], ["--language", "en"]].map(async (flags) =>
        JSON.parse((await runMain(["layout", "osago/payout-cap", ...flags])).stdout),
      ),
    );
    expect(plain.values).toEqual(
      Object.fromEntries(
        ["life-or-health", "death", "burial", "property", "property-europrotocol"].map((code) => [code, code]),
      ),
    );
    expect(english.values).toEqual({
      ...{ "harm to life or health": "life-or-health", death: "death", burial: "burial" },
      ...{ "damage to property": "property", "damage to property settled without the police": "property-europrotocol" },
      ...{ yes: true, no: false },
    });
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
