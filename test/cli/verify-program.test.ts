import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readVectors } from "../../src/testing/index.js";
import { linesIn, runMain } from "../support/command-line.js";

const bin = fileURLToPath(new URL("../../dist/cli/bin.js", import.meta.url));
const node = `"${process.execPath}"`;
/** A program of one line, in a form that every shell reads. */
const script = (code: string): string => `${node} -e "${code}" --`;

const count = readVectors().find(({ operation }) => operation === "kz/mrp")?.cases.length ?? 0;

const verify = (program: string, ...flags: readonly string[]) =>
  runMain(["verify", "kz/mrp", "--program", program, ...flags]);

/** What the row of all cases says: passed and failed. */
const totalIn = (stdout: string): readonly number[] => {
  const row = linesIn(stdout).find((line) => line.startsWith("all "));
  return row?.split(/ +/).slice(1).map(Number) ?? [];
};

describe("verify --program", () => {
  it("runs a program with the operation as its last argument: run itself passes", async () => {
    const { code, stdout, stderr } = await verify(`${node} "${bin}" run`);
    expect({ code, total: totalIn(stdout), stderr }).toEqual({ code: 0, total: [count, 0], stderr: "" });
  });

  it("tells what was expected and what came, and which mistake a flag is about", async () => {
    const { code, stdout } = await verify(script("process.stdin.pipe(process.stdout)"));
    expect({ code, total: totalIn(stdout) }).toEqual({ code: 1, total: [0, count] });
    expect(stdout).toContain('input     {"on":"2015-01-01","count":100}');
    expect(stdout).toContain('expected  value: "1982"\n  got       value: nothing');
    expect(stdout).toMatch(/count-ignored +0 +9 {2}uses 1 although a count is given/);
    expect(stdout).toContain(`and ${count - 5} more failures`);
  });

  it.each([
    { flags: ["--show", "0"], shown: 0 },
    { flags: ["--show", "7"], shown: 7 },
    { flags: [], shown: 5 },
  ])("shows as many failures as it is asked for: $shown with $flags", async ({ flags, shown }) => {
    const { stdout } = await verify(script("process.stdin.pipe(process.stdout)"), ...flags);
    expect(stdout.match(/^ {2}input /gm) ?? []).toHaveLength(shown);
    expect(stdout).toContain(`and ${count - shown} more failures`);
  });

  it("compares only the fields that are asked for", async () => {
    const answers = "{amount:String(1982*JSON.parse(l).count)}";
    const lines = `require('readline').createInterface(process.stdin).on('line',l=>console.log(JSON.stringify(${answers})))`;
    const args = ["--case", "the-first-day-of-the-table"];
    expect((await verify(script(lines), ...args)).code).toBe(1);
    expect((await verify(script(lines), ...args, "--fields", "amount")).code).toBe(0);
  });

  it.each([
    {
      why: "as text",
      amount: '\\"318000\\"',
      likely: "  likely    index-of-benefits: takes the value that served benefits",
    },
    {
      why: "as a number",
      amount: "318000",
      likely: "  likely    index-of-benefits: takes the value that served benefits",
    },
    { why: "right but for its type", amount: "306300", likely: undefined },
  ])(
    "tells which mistake gives the amount that came, $why, and which choices the right one rests on",
    async (given) => {
      const answer = script(`process.stdin.on('end',()=>console.log('{\\"amount\\":${given.amount}}')).resume()`);
      const { stdout } = await verify(answer, "--case", "on-2022-04-01");
      expect(stdout).toContain("  chosen    kz.md#two-values-in-2022\n");
      if (given.likely === undefined) expect(stdout).not.toContain("  likely ");
      else expect(stdout).toContain(given.likely);
    },
  );

  it("begins with why a program ended, and the last that it said", async () => {
    const { stdout } = await verify(script("console.error('out of luck'); process.exit(3)"));
    expect(linesIn(stdout).slice(0, 4)).toEqual([
      `kz/mrp: the program ended (exit code 3) after 0 of ${count} answers`,
      "out of luck",
      "",
      expect.stringMatching(/^ +passed +failed$/),
    ]);
  });

  it("shows the last words once that a program says of every operation", async () => {
    const { stdout } = await runMain(["verify", "--program", script("console.error('out of luck'); process.exit(3)")]);
    expect(stdout.match(/out of luck/g)).toHaveLength(1);
    expect(stdout.match(/the program ended \(exit code 3\)/g)?.length).toBeGreaterThan(10);
  });

  it.each([
    { why: "there is none", program: "no-such-program", says: "ended (exit code", total: [0, count] },
    {
      why: "it dies, and says why",
      program: script("console.error('out of luck'); process.exit(3)"),
      says: `ended (exit code 3) after 0 of ${count} answers\nout of luck`,
      total: [0, count],
    },
    {
      why: "it answers too few lines",
      program: script("console.log('{}')"),
      says: `after 1 of ${count} answers`,
      total: [0, count],
    },
    {
      why: "no JSON",
      program: script("console.log('Welcome!')"),
      says: "got       no JSON: Welcome!",
      total: [0, count],
    },
    {
      why: "a long line that is no JSON, of which the beginning is shown",
      program: script("console.log('x'.repeat(1000))"),
      says: `got       no JSON: ${"x".repeat(199)}…\n`,
      total: [0, count],
    },
    {
      why: "bytes that are no text",
      program: script("process.stdout.write(Buffer.from([0xff, 0x0a]))"),
      says: "got       no JSON: no text",
      total: [0, count],
    },
    { why: "an empty line", program: script("console.log()"), says: "got       an empty line", total: [0, count] },
    {
      why: "it never ends a line",
      program: script("process.stdout.write('x'.repeat(2_000_000))"),
      says: "got       a line longer than 1 MiB",
      total: [0, count],
    },
    {
      why: "it answers more lines than it was asked for",
      program: script("process.stdout.write('{}\\n'.repeat(1000))"),
      says: `printed a line too many after ${count} of ${count} answers`,
      total: [0, count],
    },
    {
      why: "it answers nothing and does not end",
      program: script("setInterval(() => 0, 1000)"),
      seconds: 1,
      says: `printed nothing for 1 seconds and was stopped after 0 of ${count} answers`,
      total: [0, count],
    },
    {
      why: "it answers all and does not end",
      program: `${node} "${bin}" run kz/mrp || ${script("setInterval(() => 0, 1000)")}`,
      seconds: 3,
      says: `was stopped after ${count} of ${count} answers`,
      total: [count, 0],
    },
  ])("fails, and says so, where a program is at fault: $why", async ({ program, says, total, seconds = 30 }) => {
    const { code, stdout, stderr } = await verify(program, "--timeout", String(seconds));
    expect({ code, total: totalIn(stdout), stderr }).toEqual({ code: 1, total, stderr: "" });
    expect(stdout).toContain(says);
  });

  it.each([
    { why: "no command", flags: ["--program", " "], word: "--program" },
    { why: "a time that is none", flags: ["--timeout", "0"], word: "--timeout" },
    { why: "a time that is no number", flags: ["--timeout", "5s"], word: "5s" },
  ])("is wrong use: $why", async ({ flags, word }) => {
    const { code, stdout, stderr } = await runMain(["verify", "kz/mrp", ...flags]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(word);
  });
});
