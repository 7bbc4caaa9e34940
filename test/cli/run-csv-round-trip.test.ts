import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { linesIn, runMain } from "../support/command-line.js";
import { cellsIn, inputs, OPERATION, paths } from "../tables/csv-inputs.js";

const csv = `${["row", ...paths].join(",")}\n${inputs.map((input, index) => `${[index, ...cellsIn(input)].join(",")}\n`).join("")}`;

const amountsIn = (text: string): readonly unknown[] => {
  const rows: readonly Readonly<Record<string, string>>[] = parse(text, { columns: true });
  return rows.map(({ row, returnPremium, ground, dueOn, error }) => ({ row, returnPremium, ground, dueOn, error }));
};

it("rows that are answered can be answered again, and give what lines of JSON give", async () => {
  const once = await runMain(["run", OPERATION, "--csv"], { stdin: csv });
  const twice = await runMain(["run", OPERATION, "--csv"], { stdin: once.stdout });
  const lines = inputs.map((input, index) => JSON.stringify({ id: index, ...Object(input) })).join("\n");
  const json = await runMain(["run", OPERATION], { stdin: lines });
  const expected = linesIn(json.stdout).map((line) => {
    const { id, returnPremium = "", ground = "", dueOn, error } = JSON.parse(line);
    const messages = error?.issues.map(({ message }: { readonly message: string }) => message).join("; ") ?? "";
    return { row: String(id), returnPremium, ground, dueOn: dueOn ?? "", error: messages };
  });
  expect(inputs.length).toBeGreaterThan(40);
  expect(amountsIn(once.stdout)).toEqual(expected);
  expect(amountsIn(twice.stdout)).toEqual(expected);
});

it("rows in the form of another country give the same", async () => {
  const folder = mkdtempSync(join(tmpdir(), "rows-"));
  const layout = join(folder, "layout.json");
  const headers = Object.fromEntries(paths.map((path, index) => [`Столбец ${index}`, path]));
  const form = { delimiter: ";", decimal: ",", dates: "d/m/yyyy", values: { отказ: "withdrawal" } };
  writeFileSync(layout, JSON.stringify({ ...form, columns: headers }));
  const rewrite = (cell: string): string =>
    cell === "withdrawal"
      ? "отказ"
      : cell.replace(/^(\d{4})-0?(\d+)-0?(\d+)$/, "$3/$2/$1").replace(/^(\d+)\.(\d+)$/, "$1,$2");
  const rows = inputs.map((input) => cellsIn(input).map(rewrite).join(";"));
  const stdin = `${Object.keys(headers).join(";")}\n${rows.join("\n")}\n`;
  const there = await runMain(["run", OPERATION, "--csv", "--layout", layout], { stdin });
  rmSync(folder, { recursive: true });
  const here = await runMain(["run", OPERATION, "--csv"], { stdin: csv });
  const amounts = (text: string, delimiter: string): readonly unknown[] =>
    parse<Readonly<Record<string, string>>>(text, { columns: true, delimiter }).map(
      ({ returnPremium }) => returnPremium,
    );
  expect(amounts(there.stdout, ";").map((amount) => String(amount).replace(",", "."))).toEqual(
    amounts(here.stdout, ","),
  );
});
