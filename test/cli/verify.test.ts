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

  it("of one operation, with a row for each of its flags", async () => {
    const { code, stdout } = await runMain(["verify", "kz/mrp"]);
    const names = linesIn(stdout).map((line) => line.trim().split(/ +/)[0]);
    expect(code).toBe(0);
    expect(names).toEqual(["passed", "kz/mrp", ...Object.keys(mrpFile?.flags ?? {}), "all"]);
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
  });
});
