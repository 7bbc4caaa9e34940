import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answersIn, linesIn, runMain } from "../support/command-line.js";
import { civilCode, flagsOf, lifeCabinet, oneYear, printedCase } from "../support/command-line-inputs.js";

const calculate = (...args: readonly string[]) => runMain(["calculate", ...args]);

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "return-premium-"));
});

afterAll(() => rm(folder, { recursive: true }));

/** A file with a text, for `--input`. */
async function fileWith(text: string): Promise<string> {
  const file = join(await mkdtemp(join(folder, "input-")), "input.json");
  await writeFile(file, text);
  return file;
}

describe("calculate takes its input from a file", () => {
  it("as from flags", async () => {
    const file = await fileWith(JSON.stringify(printedCase, undefined, 2));
    expect(await calculate(lifeCabinet, "--input", file)).toEqual(
      await calculate(lifeCabinet, ...flagsOf(printedCase)),
    );
  });

  it.each([
    { why: "a field of the file", flags: ["--contract.policyholder", "legal-entity"], returnPremium: "0.00" },
    { why: "a field that the file has not", flags: ["--options.costs.share", "0%"], returnPremium: "19506.85" },
    {
      why: "two fields; the rest of their objects stays",
      flags: ["--termination.reason=object-ceased", "--termination.terminatedOn=2025-09-01"],
      // 20000 less 20000 × 183 ÷ 365 = 10027.397…, without costs.
      returnPremium: "9972.60",
    },
  ])("over which flags stand: $why", async ({ flags, returnPremium }) => {
    const file = await fileWith(JSON.stringify(oneYear));
    const { stdout } = await calculate(civilCode, ...flags, "--json", "--input", file);
    expect(answersIn(stdout)).toMatchObject([{ returnPremium }]);
  });

  it("or from standard input, which may be written over several lines", async () => {
    const stdin = JSON.stringify(printedCase, undefined, 2);
    expect(await runMain(["calculate", lifeCabinet, "--input", "-"], { stdin })).toEqual(
      await calculate(lifeCabinet, ...flagsOf(printedCase)),
    );
  });

  it("in which no object has a key twice", async () => {
    const file = await fileWith(JSON.stringify(oneYear).replace("{", '{"options":1,"options":{},'));
    const { code, stdout } = await calculate(civilCode, "--json", "--input", file);
    const path = ["options"];
    const issue = { code: "duplicate-field", path, received: "{}", other: { path, received: 1 } };
    expect(code).toBe(1);
    expect(answersIn(stdout)).toEqual([{ error: { code: "invalid-json", issues: [issue] } }]);
  });

  it("in which a share has no percent sign", async () => {
    const file = await fileWith(JSON.stringify({ ...oneYear, options: { costs: { share: "10%" } } }));
    const { stdout } = await calculate(civilCode, "--json", "--input", file);
    const issue = { code: "invalid-share", path: ["options", "costs", "share"], received: "10%" };
    expect(answersIn(stdout)).toEqual([{ error: { code: "invalid-input", issues: [issue] } }]);
  });

  it.each([
    { why: "a list", text: "[]", received: "[]" },
    { why: "a number", text: "5", received: 5 },
    { why: "null", text: "null", received: null },
    { why: "text", text: '"text"', received: "text" },
  ])("which must hold an object: $why", async ({ text, received }) => {
    const { code, stdout } = await calculate(lifeCabinet, "--json", "--input", await fileWith(text));
    expect(code).toBe(1);
    const issue = { code: "invalid-type", path: [], received };
    expect(answersIn(stdout)).toEqual([{ error: { code: "invalid-input", issues: [issue] } }]);
  });

  it.each([
    { why: "an unfinished object", text: '{"contract":' },
    { why: "nothing", text: "" },
    { why: "two objects", text: "{} {}" },
  ])("which must be JSON, or the input is at fault: $why", async ({ text }) => {
    const file = await fileWith(text);
    const inWords = await calculate(lifeCabinet, "--input", file);
    expect(inWords).toMatchObject({ code: 1, stdout: "" });
    expect(inWords.stderr).toContain("invalid-json");
    const asJson = await calculate(lifeCabinet, "--input", file, "--json");
    expect(asJson).toMatchObject({ code: 1, stderr: "" });
    expect(answersIn(asJson.stdout)).toEqual([
      { error: { code: "invalid-json", issues: [{ code: "invalid-json", path: [], received: text }] } },
    ]);
  });

  it.each([
    { why: "a file that is not there", name: "absent.json" },
    { why: "a folder", name: "." },
  ])("which must be there to read, or the command is wrong: $why", async ({ name }) => {
    const file = join(folder, name);
    const { code, stdout, stderr } = await calculate(lifeCabinet, "--json", "--input", file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(file);
  });
});

describe("calculate names every fault of an input", () => {
  const faults = [
    "--contract.firstDay=2025-02-30",
    "--contract.lastDay=2024-01-01",
    "--contract.premium=0",
    "--termination.button=refusal",
  ];

  it("a line each on standard error, with the field and what it received", async () => {
    const { code, stdout, stderr } = await calculate(lifeCabinet, ...faults);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    const [first = "", ...lines] = linesIn(stderr);
    expect(first).toContain("invalid-input");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^ +contract\.firstDay .* \(contract\.firstDay: "2025-02-30"\)$/);
    expect(lines[1]).toMatch(/^ +contract\.premium .* \(contract\.premium: "0"\)$/);
    expect(lines[2]).toMatch(/^ +termination\.terminatedOn .*required$/);
  });

  it("with both fields where two disagree", async () => {
    const contract = { ...oneYear.contract, concludedOn: "2025-03-03" };
    const { stderr } = await calculate(civilCode, ...flagsOf({ ...oneYear, contract }));
    expect(linesIn(stderr)).toHaveLength(2);
    expect(linesIn(stderr)[1]).toMatch(/contract\.firstDay .*"2025-03-02".*contract\.concludedOn.*"2025-03-03"/);
  });

  it("as JSON on standard output with --json", async () => {
    const { code, stdout, stderr } = await calculate(lifeCabinet, ...faults, "--json");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(answersIn(stdout)).toEqual([
      {
        error: {
          code: "invalid-input",
          issues: [
            { code: "invalid-date", path: ["contract", "firstDay"], received: "2025-02-30" },
            { code: "invalid-amount", path: ["contract", "premium"], received: "0" },
            { code: "missing-field", path: ["termination", "terminatedOn"] },
          ],
        },
      },
    ]);
  });

  it("where nothing is given at all", async () => {
    const { code, stdout } = await calculate(lifeCabinet, "--json");
    const issues = ["contract", "termination"].map((field) => ({ code: "missing-field", path: [field] }));
    expect({ code, answers: answersIn(stdout) }).toEqual({
      code: 1,
      answers: [{ error: { code: "invalid-input", issues } }],
    });
  });
});

describe("a command that cannot be understood is wrong use", () => {
  it.each([
    { why: "a flag of no field", args: [lifeCabinet, "--contract.colour", "red"], word: "--contract.colour" },
    { why: "a field of another operation", args: [lifeCabinet, "--contract.paidPremium=1"], word: "paidPremium" },
    { why: "a name that every object has", args: [lifeCabinet, "--constructor", "x"], word: "--constructor" },
    { why: "the name __proto__", args: [lifeCabinet, "--__proto__", "x"], word: "--__proto__" },
    { why: "a flag without its value", args: [lifeCabinet, "--contract.premium"], word: "--contract.premium" },
    { why: "a value for --json", args: [lifeCabinet, "--json=yes"], word: "--json" },
    { why: "a word that belongs to no flag", args: [lifeCabinet, "60000"], word: "60000" },
    { why: "no operation", args: [], word: "operation" },
    { why: "an operation that is none", args: ["zzz"], word: "unknown-operation" },
  ])("$why", async ({ args, word }) => {
    const { code, stdout, stderr } = await calculate(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(word);
  });
});
