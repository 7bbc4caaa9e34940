import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { everySchema, folder } from "../schemas/every-schema.js";
import { runMain } from "../support/command-line.js";

/** A file's JSON with blanks and line ends, which the file does without. */
const readable = async (file: string): Promise<string> =>
  `${JSON.stringify(JSON.parse(await readFile(new URL(file, folder), "utf8")), null, 2)}\n`;

describe("schema", () => {
  it.each(everySchema)("prints the file $file for reading", async ({ id, side, file }) => {
    const flags = side === "result" ? ["--result"] : [];
    const left = await runMain(["schema", id, ...flags]);
    expect(left).toEqual({ code: 0, stdout: await readable(file), stderr: "" });
  });

  it.each([
    { flag: "--error", file: "error.json" },
    { flag: "--openapi", file: "openapi.json" },
  ])("$flag prints the file $file for reading", async ({ flag, file }) => {
    const left = await runMain(["schema", flag]);
    expect(left).toEqual({ code: 0, stdout: await readable(file), stderr: "" });
  });

  it.each([
    { why: "a word after what stands for all operations", args: ["--openapi", "kz/mrp"], word: "kz/mrp" },
    { why: "another flag", args: ["kz/mrp", "--input"], word: "--input" },
    { why: "a word too many", args: ["kz/mrp", "--result", "more"], word: "unexpected more" },
    { why: "the flag twice", args: ["kz/mrp", "--result", "--result"], word: "--result is given twice" },
    { why: "an operation and what stands for all", args: ["kz/mrp", "--error"], word: "unexpected kz/mrp" },
    { why: "both that stand for all", args: ["--openapi", "--error"], word: "unexpected --openapi" },
    { why: "the side of no operation", args: ["--openapi", "--result"], word: "unexpected --result" },
    { why: "a letter left out", args: ["kz/mp"], word: "did you mean kz/mrp?" },
    { why: "two letters swapped", args: ["kz/mpr"], word: "did you mean kz/mrp?" },
    { why: "no operation", args: [], word: "name an operation" },
    { why: "a name that every object has", args: ["toString"], word: "unknown-operation" },
  ])("is wrong use: $why", async ({ args, word }) => {
    const { code, stdout, stderr } = await runMain(["schema", ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(word);
  });

  it.each([["--help"], ["schema", "--help"]])("is told of by %s %s", async (...args) => {
    const { code, stdout, stderr } = await runMain(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("schema OPERATION");
    expect(stdout).toContain("--result");
  });
});
