import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { linesIn, runMain } from "../support/command-line.js";
import { civilCode, lifeCabinet } from "../support/command-line-inputs.js";

describe("list prints the operations", () => {
  it("a line each, the id before what it computes, in two columns", async () => {
    const { code, stdout, stderr } = await runMain(["list"]);
    const rows = linesIn(stdout).map((line) => /^(\S+) {2,}(\S.*)$/.exec(line));
    const ids = rows.map((row) => row?.[1]);
    const columns = rows.map((row) => (row === null ? undefined : row[0].indexOf(row[2] ?? "")));
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(ids).toEqual(expect.arrayContaining([lifeCabinet, civilCode]));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(columns).size).toBe(1);
  });
});

describe("--help says what there is to do", () => {
  it.each([{ flag: "--help" }, { flag: "-h" }])("$flag names every command on standard output", async ({ flag }) => {
    const { code, stdout, stderr } = await runMain([flag]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    for (const command of [
      "run OPERATION",
      "--jobs",
      "calculate OPERATION",
      "list",
      "--help",
      "--version",
      "--input",
      "--json",
    ]) {
      expect(stdout).toContain(command);
    }
  });

  it.each([
    { args: ["run", "--help"], why: "without an operation" },
    { args: ["run", lifeCabinet, "--help"], why: "with one, and without reading a line" },
  ])("$args says the same: $why", async ({ args }) => {
    expect(await runMain(args, { stdin: "{" })).toEqual(await runMain(["--help"]));
  });

  const days = ["terminatedOn"];
  const options = ["costs.share", "costs.amount", "usedDays", "coolingOffShift"]
    .concat(["calendar.years", "calendar.daysOff", "calendar.workingDays", "rounding.unit", "rounding.mode"])
    .map((field) => `--options.${field}`);

  it.each([
    {
      why: "the cabinet's fields",
      operation: lifeCabinet,
      contract: ["concludedOn", "firstDay", "lastDay", "premium", "concludedElectronically", "policyholder", "kind"],
      termination: ["button", ...days],
    },
    {
      why: "the Civil Code's fields",
      operation: civilCode,
      contract: ["concludedOn", "firstDay", "lastDay", "premium", "paidPremium", "policyholder", "kind"],
      termination: ["reason", ...days, "appliedOn"],
    },
  ])(
    "of calculate lists every field of the operation as a flag: $why",
    async ({ operation, contract, termination }) => {
      const { code, stdout, stderr } = await runMain(["calculate", operation, "--help"]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(linesIn(stdout)).toEqual([
        ...contract.map((field) => `--contract.${field}`),
        ...termination.map((field) => `--termination.${field}`),
        ...options,
      ]);
    },
  );
});

describe("--version", () => {
  it.each([{ flag: "--version" }, { flag: "-v" }])("$flag prints the version of package.json", async ({ flag }) => {
    const manifest: unknown = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
    const { code, stdout, stderr } = await runMain([flag]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(manifest).toMatchObject({ version: stdout.trimEnd() });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe("a command that there is not", () => {
  it.each([
    { why: "no command", args: [], word: "run OPERATION" },
    { why: "another word", args: ["compute", lifeCabinet], word: "compute" },
    { why: "an operation in its place", args: [lifeCabinet], word: lifeCabinet },
    { why: "another flag", args: ["--verbose"], word: "--verbose" },
    { why: "a name that every object has", args: ["constructor"], word: "constructor" },
  ])("is wrong use, and the help is shown: $why", async ({ args, word }) => {
    const { code, stdout, stderr } = await runMain(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(word);
    expect(stderr).toContain("return-premium list");
  });
});

describe("an operation that there is not", () => {
  const commands = [{ command: "run" }, { command: "calculate" }];

  describe.each(commands)("$command suggests the nearest", ({ command }) => {
    it.each([
      { why: "a letter wrong", id: "kz-civil-code/return-premiun", nearest: civilCode },
      { why: "a letter left out", id: "life-cabinet/retun-premium", nearest: lifeCabinet },
      { why: "a letter too many", id: "life-cabinets/return-premium", nearest: lifeCabinet },
      { why: "two letters swapped", id: "kz-civil-code/return-permium", nearest: civilCode },
      { why: "another mark between", id: "kz-civil-code:return_premium", nearest: civilCode },
    ])("where one is near: $why", async ({ id, nearest }) => {
      const { code, stdout, stderr } = await runMain([command, id]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("unknown-operation");
      expect(stderr).toContain(nearest);
    });

    it.each([
      { why: "a word that is like none", id: "zzz" },
      { why: "an empty word", id: "" },
      { why: "a name that every object has", id: "__proto__" },
    ])("or says where to look where none is: $why", async ({ id }) => {
      const { code, stdout, stderr } = await runMain([command, id]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("return-premium list");
      expect(stderr).not.toContain("/return-premium");
    });
  });
});
