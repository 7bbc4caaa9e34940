import { describe, expect, it } from "vitest";
import { readVectors } from "../../src/testing/index.js";
import { answersIn, linesIn, runMain } from "../support/command-line.js";
import { civilCode, flagsOf, lifeCabinet, oneYear, printedCase } from "../support/command-line-inputs.js";

const good = JSON.stringify(printedCase);
const bad = "{";

const cabinet = (stdin: string) => runMain(["run", lifeCabinet], { stdin });

describe("run answers a line with a line", () => {
  it("gives the printed result for the printed case", async () => {
    const { code, stdout, stderr } = await cabinet(`${good}\n`);
    expect(answersIn(stdout)).toMatchObject([
      {
        operation: "life-cabinet/return-premium",
        currency: "KZT",
        returnPremium: "53770",
        retainedPremium: "6230",
        days: { term: 1827, used: 7, unused: 1820 },
      },
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  });

  it("answers with the operation that was named", async () => {
    const { stdout } = await runMain(["run", civilCode], { stdin: `${JSON.stringify(oneYear)}\n` });
    expect(answersIn(stdout)).toMatchObject([
      { operation: "kz-civil-code/return-premium", ground: "cooling-off", returnPremium: "17506.85" },
    ]);
  });

  it("keeps the order of the lines, results and errors alike", async () => {
    const lines = ["60000", "6000", "0", "600000"].map((premium) =>
      JSON.stringify({ ...printedCase, contract: { ...printedCase.contract, premium } }),
    );
    const { stdout } = await cabinet(`${lines.join("\n")}\n`);
    // 6000 and 600000 are a tenth and ten times the printed case: 5377.01… and 537701.14…, in whole tenge.
    expect(answersIn(stdout)).toMatchObject([
      { returnPremium: "53770" },
      { returnPremium: "5377" },
      { error: { code: "invalid-input" }, line: 3 },
      { returnPremium: "537701" },
    ]);
  });

  it("gives the bytes that calculate gives as JSON", async () => {
    const { stdout } = await cabinet(`${good}\n`);
    const calculated = await runMain(["calculate", lifeCabinet, "--json", ...flagsOf(printedCase)]);
    expect(stdout).toBe(calculated.stdout);
  });
});

describe("the lines of run", () => {
  it.each([
    { why: "nothing at all", stdin: "", lines: [] },
    { why: "blank lines alone, which are skipped", stdin: "\n  \n\t\n\r\n", lines: [] },
    { why: "blank lines are counted", stdin: `\n${bad}\n\n \n${bad}\n`, lines: [2, 5] },
    {
      why: "blank lines that end in a carriage return are counted",
      stdin: `\r\n${bad}\r\n\r\n${bad}\r\n`,
      lines: [2, 4],
    },
    { why: "the last line need not end", stdin: `${bad}\n${bad}`, lines: [1, 2] },
    { why: "a blank last line that does not end", stdin: `${bad}\n  `, lines: [1] },
  ])("are numbered from 1: $why", async ({ stdin, lines }) => {
    const { stdout } = await cabinet(stdin);
    expect(answersIn(stdout)).toMatchObject(lines.map((line) => ({ error: { code: "invalid-json" }, line })));
  });

  it.each([
    { why: "a newline", stdin: `${good}\n` },
    { why: "a carriage return and a newline", stdin: `${good}\r\n` },
    { why: "the end of the stream", stdin: good },
    { why: "a carriage return and the end of the stream", stdin: `${good}\r` },
    { why: "a byte order mark before the first line", stdin: `\uFEFF${good}\n` },
    { why: "blanks around the JSON", stdin: `  ${good}\t\n` },
  ])("give the same answer whatever stands around them: $why", async ({ stdin }) => {
    const plain = await cabinet(`${good}\n`);
    expect(await cabinet(stdin)).toEqual(plain);
  });

  it("skips a first line that is a byte order mark and nothing else", async () => {
    const { code, stdout } = await cabinet(`\uFEFF\n${good}\n`);
    expect({ code, lines: linesIn(stdout).length }).toEqual({ code: 0, lines: 1 });
  });
});

describe("run --no-steps leaves out the steps and nothing else", () => {
  it.each(readVectors())("of $operation", async ({ operation, cases }) => {
    const stdin = cases.map(({ id, input }) => `${JSON.stringify({ id, ...Object(input) })}\n`).join("");
    const whole = await runMain(["run", operation], { stdin });
    const left = await runMain(["run", operation, "--no-steps"], { stdin });
    const without = linesIn(whole.stdout).map((line) => {
      const answer = JSON.parse(line);
      return JSON.stringify("steps" in answer ? { ...answer, steps: [] } : answer);
    });
    expect(linesIn(left.stdout)).toEqual(without);
    expect(left.stdout).toContain('"steps":[]');
    expect(left.stdout).not.toContain('"formula"');
  });
});

describe("the exit code of run", () => {
  it.each([
    { why: "no line", stdin: "", code: 0 },
    { why: "only blank lines", stdin: "\n\n", code: 0 },
    { why: "only results", stdin: `${good}\n${good}\n`, code: 0 },
    { why: "only errors", stdin: `${bad}\n`, code: 1 },
    { why: "an error before a result", stdin: `${bad}\n${good}\n`, code: 1 },
    { why: "an error after a result", stdin: `${good}\n${bad}\n`, code: 1 },
  ])("is 1 as soon as one line was an error, else 0: $why", async ({ stdin, code }) => {
    expect(await cabinet(stdin)).toMatchObject({ code, stderr: "" });
  });

  it.each([
    { why: "no operation is named", args: ["run"], word: "operation" },
    { why: "an operation that is none", args: ["run", "osago"], word: "unknown-operation" },
    { why: "a second operation", args: ["run", lifeCabinet, civilCode], word: civilCode },
    { why: "a flag", args: ["run", lifeCabinet, "--json"], word: "--json" },
  ])("is 2, with a word on standard error and no line read: $why", async ({ args, word }) => {
    const { code, stdout, stderr } = await runMain(args, { stdin: `${good}\n` });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(word);
  });
});
