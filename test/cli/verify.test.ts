import { describe, expect, it } from "vitest";
import { readVectors } from "../../src/testing/index.js";
import { linesIn, runMain } from "../support/command-line.js";

const files = readVectors();
const mrpFile = files.find(({ operation }) => operation === "kz/mrp");

describe("verify holds the library against the vectors", () => {
  it("of every operation, and all pass", async () => {
    const { code, stdout, stderr } = await runMain(["verify"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const rows = linesIn(stdout);
    for (const { operation, cases } of files) {
      expect(rows).toContainEqual(expect.stringMatching(new RegExp(`^${operation} +${cases.length} +0$`)));
    }
    const total = files.reduce((sum, { cases }) => sum + cases.length, 0);
    expect(rows.at(-1)).toMatch(new RegExp(`^all +${total} +0$`));
  });

  it("of one operation, in one line where all of it passes", async () => {
    const { code, stdout } = await runMain(["verify", "kz/mrp"]);
    const names = linesIn(stdout).map((line) => line.trim().split(/ +/)[0]);
    expect(code).toBe(0);
    expect(names).toEqual(["passed", "kz/mrp", "all"]);
  });
});

describe("verify asks for a part of the vectors", () => {
  const counted = async (...args: readonly string[]): Promise<number> => {
    const { code, stdout } = await runMain(["verify", ...args]);
    expect(code).toBe(0);
    return Number(linesIn(stdout).at(-1)?.split(/ +/)[1]);
  };

  it("one case", async () => {
    expect(await counted("--case", "on-2022-04-01")).toBe(1);
  });

  it("the cases of a flag, of one operation or of all", async () => {
    const flagged = files.map(({ cases }) => cases.filter(({ flags }) => flags.includes("count-ignored")).length);
    expect(await counted("kz/mrp", "--flag", "count-ignored")).toBe(flagged.reduce((sum, count) => sum + count));
    const rounded = files.flatMap(({ cases }) => cases.filter(({ flags }) => flags.includes("floats")));
    expect(await counted("--flag", "floats")).toBe(rounded.length);
  });

  it("some fields, of the operations that give one of them", async () => {
    const returning = files.filter(({ cases }) =>
      cases.some((one) => ("error" in one ? false : "days" in one.expected)),
    );
    const cases = returning.reduce((sum, file) => sum + file.cases.length, 0);
    expect(await counted("--fields", "days.used,days.unused")).toBe(cases);
  });

  it.each([
    { why: "no such case", args: ["--case", "on-2022-04-02"], word: 'unknown case "on-2022-04-02"; did you mean' },
    { why: "no such flag", args: ["--flag", "float"], word: 'unknown flag "float"; did you mean floats?' },
    { why: "no such field", args: ["--fields", "ammount"], word: 'unknown field "ammount"; did you mean amount?' },
    { why: "a field of another operation", args: ["kz/mrp", "--fields", "returnPremium"], word: '"returnPremium"' },
    { why: "a case without the flag", args: ["--case", "on-2022-04-01", "--flag", "floats"], word: "no case has" },
    { why: "no number", args: ["--show", "all"], word: "--show takes a whole number from 0" },
  ])("or is wrong use: $why", async ({ args, word }) => {
    const { code, stdout, stderr } = await runMain(["verify", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(word);
  });
});

describe("verify shows how far it is", () => {
  it("with a bar, where standard error is a terminal", async () => {
    const { stderr } = await runMain(["verify", "kz/mrp"], { isTTY: { stderr: true } });
    const count = mrpFile?.cases.length;
    expect(stderr).toContain(`\r[${"#".repeat(40)}] ${count} of ${count}`);
    expect(stderr.endsWith("\n")).toBe(true);
  });

  it("and says nothing where it is none", async () => {
    expect(await runMain(["verify", "kz/mrp"], { isTTY: { stdout: true } })).toMatchObject({ stderr: "" });
  });
});

describe("verify is wrong use", () => {
  it.each([
    { why: "a letter left out", args: ["kz/mp"], word: "did you mean kz/mrp?" },
    { why: "another flag", args: ["--operation", "kz/mrp"], word: "--operation" },
    { why: "a word too many", args: ["kz/mrp", "ogpo-plus/deadline"], word: "ogpo-plus/deadline" },
  ])("$why", async ({ args, word }) => {
    const { code, stdout, stderr } = await runMain(["verify", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(word);
  });

  it("is told of by verify --help", async () => {
    const { code, stdout } = await runMain(["verify", "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain("verify [OPERATION]");
    for (const flag of ["program", "timeout", "fields", "case", "flag", "show", "report"]) {
      expect(stdout).toContain(`--${flag} `);
    }
  });
});
