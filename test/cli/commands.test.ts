import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { findOperation } from "../../src/cli/arguments.js";
import { usages } from "../../src/cli/usage.js";
import { definitionOf } from "../../src/engine/define-operation.js";
import { operationList } from "../../src/operations.js";
import { readVectors } from "../../src/testing/index.js";
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
      "--no-steps",
      "--fields",
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

  it.each(["run", "calculate", "table", "compare", "list", "schema", "verify", "status"])(
    "%s --help says how it is used",
    async (name) => {
      const whole = linesIn((await runMain(["--help"])).stdout);
      const { code, stdout, stderr } = await runMain([name, "--help"]);
      const [first = "", ...more] = linesIn(stdout);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(first).toMatch(new RegExp(`^  return-premium ${name} `));
      // As it stands in the whole text, without any other command.
      expect(whole).toEqual(expect.arrayContaining([first, ...more]));
      expect(more.filter((line) => line.startsWith("  return-premium"))).toEqual([]);
    },
  );

  it("names every flag that a command takes, and no other", async () => {
    for (const { synopsis, flags } of [usages.run, usages.schema, usages.verify, usages.status]) {
      const [name = ""] = synopsis.split(" ");
      const { stdout } = await runMain([name, "--help"]);
      expect([...stdout.matchAll(/^ {6}--([\w-]+)/gm)].map(([, flag]) => flag)).toEqual(Object.keys(flags));
      const { stderr } = await runMain([name, ...Object.keys(flags).map((flag) => `--${flag}=1`), "--zzz"]);
      expect(linesIn(stderr).filter((line) => line.startsWith("unknown flag"))).toEqual(["unknown flag --zzz"]);
    }
  });
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
    { why: "a flag", args: ["--verbose"], word: "unknown flag --verbose" },
    { why: "a name that every object has", args: ["constructor"], word: "constructor" },
  ])("is wrong use, and the help is shown: $why", async ({ args, word }) => {
    const { code, stdout, stderr } = await runMain(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(word);
    expect(stderr).toContain("return-premium list");
  });

  it.each([
    { why: "two letters swapped", name: "calcualte", meant: "calculate" },
    { why: "two of three letters swapped", name: "rnu", meant: "run" },
    { why: "its beginning", name: "ver", meant: "verify" },
    { why: "a flag without its dashes", name: "version", meant: "--version" },
  ])("suggests the nearest: $why", async ({ name, meant }) => {
    const { stderr } = await runMain([name]);
    expect(linesIn(stderr)[0]).toBe(`no command ${name}; did you mean ${meant}?`);
  });

  it.each([
    { typed: "--hlp", says: "unknown flag --hlp; did you mean --help?" },
    { typed: "--foo", says: "unknown flag --foo" },
    { typed: "-x", says: "unknown flag -x" },
    { typed: "--", says: "unknown flag --" },
  ])("but calls a flag a flag: $typed", async ({ typed, says }) => {
    const { stderr } = await runMain([typed, "run"]);
    expect(linesIn(stderr)[0]).toBe(says);
  });

  it.each([{ name: "zzz" }, { name: "" }])("or nothing where none is near: '$name'", async ({ name }) => {
    const { stderr } = await runMain([name]);
    expect(linesIn(stderr)[0]).toBe(`no command ${name}`);
  });
});

describe("an operation that there is not", () => {
  const commands = [{ command: "run" }, { command: "calculate" }, { command: "schema" }, { command: "verify" }];

  /** What is said of a word that is no operation. */
  async function hintFor(id: string, command = "calculate"): Promise<string> {
    const { code, stdout, stderr } = await runMain([command, id]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    const [line = "", ...more] = linesIn(stderr);
    expect(more).toEqual([]);
    expect(line).toContain(`unknown-operation: ${id}; `);
    return line.slice(`unknown-operation: ${id}; `.length);
  }

  describe.each(commands)("$command suggests the nearest", ({ command }) => {
    it.each([
      { why: "a letter wrong", id: "kz-civil-code/return-premiun", meant: civilCode },
      { why: "a letter left out", id: "life-cabinet/retun-premium", meant: lifeCabinet },
      { why: "a letter too many", id: "life-cabinets/return-premium", meant: lifeCabinet },
      { why: "two letters swapped", id: "kz-civil-code/return-permium", meant: civilCode },
      { why: "another mark between", id: "kz-civil-code:return_premium", meant: civilCode },
      { why: "its name in TypeScript", id: "ogpoPlus.returnPremium", meant: "ogpo-plus/return-premium" },
      { why: "a part of it that no other has", id: "civil-code/return-premium", meant: civilCode },
      { why: "its last part alone", id: "mrp", meant: "kz/mrp" },
      { why: "its last part alone, with a letter too many", id: "deadlines", meant: "ogpo-plus/deadline" },
      { why: "the beginnings of its parts", id: "kz-civil/return", meant: civilCode },
      { why: "near the name of another country, but nearer", id: "osgo/return-premium", meant: "osago/return-premium" },
      {
        why: "three of a country",
        id: "period",
        meant: "ogpo-plus/short-period-premium, ogpo-plus/cover-period or ogpo-vts/short-period-premium",
      },
    ])("where one is near: $why", async ({ id, meant }) => {
      expect(await hintFor(id, command)).toBe(`did you mean ${meant}?`);
    });

    it.each([
      { why: "a word that is like none", id: "zzz" },
      { why: "an empty word", id: "" },
      { why: "a name that every object has", id: "__proto__" },
    ])("or says where to look where none is: $why", async ({ id }) => {
      expect(await hintFor(id, command)).toBe("`return-premium list` prints them");
    });
  });

  it.each([
    { id: "kz/mrb", help: { suggestion: "kz/mrp" }, why: "one is near" },
    { id: "period", why: "two are as near" },
    { id: "zzz", why: "none is near" },
  ])("is an error as JSON with --json, $id: $why", async ({ id, help }) => {
    const { code, stdout, stderr } = await runMain(["calculate", id, "--json"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
    const message = `the input is not an operation of this library${help === undefined ? "" : ": write kz/mrp"}`;
    const issue = { code: "unknown-operation", path: [], message, received: id, ...(help && { help }) };
    expect(JSON.parse(stdout)).toEqual({ error: { code: "unknown-operation", issues: [issue] } });
  });

  it.each([
    { word: "ogpo", from: "ogpo-" },
    { word: "osago", from: "osago/" },
    { word: "kz", from: "kz" },
    { word: "o", from: "o" },
  ])("lists what begins with $word", async ({ word, from }) => {
    const hint = await hintFor(word);
    const begun = operationList.filter(({ id }) => id.startsWith(from)).map(({ id }) => id);
    expect(begun.length).toBeGreaterThan(1);
    expect(hint.match(/[a-z-]+\/[a-z-]+/g)).toEqual(begun);
  });

  it.each([
    { why: "a product's name cut short", id: "ogpo/return-premium" },
    { why: "with a letter left out besides", id: "ogpo/retun-premium" },
    { why: "with an operation of the other country", id: "ogpo/payout-cap" },
    { why: "with another one", id: "ogpo/late-payment-penalty" },
  ])("leads nobody who means OGPO to OSAGO: $why", async ({ id }) => {
    expect(await hintFor(id)).not.toContain("osago");
  });

  it.each([
    { why: "an operation of a Russian product that only one of Kazakhstan has", id: "osago/deadline" },
    { why: "the name of operations of both countries", id: "return-premium" },
    { why: "the name of one, and a part of another's in the other country", id: "payout" },
    { why: "a product that there is not, no nearer to one country than to the other", id: "casco/return-premium" },
  ])("says where to look where the nearest are of different countries: $why", async ({ id }) => {
    expect(await hintFor(id)).toBe("`return-premium list` prints them");
  });

  it("knows the country of an operation, which is that of its currency", () => {
    const countries: Readonly<Record<string, string>> = { KZT: "kazakhstan", RUB: "russia" };
    const found = readVectors().flatMap(({ operation: id, cases }) => {
      const operation = findOperation(id);
      const outcomes = cases.map(({ input }) => operation.safe(input));
      return outcomes.flatMap((outcome) =>
        outcome.success && "currency" in outcome.result
          ? [{ country: definitionOf(operation).country, currency: String(outcome.result.currency) }]
          : [],
      );
    });
    expect(new Set(found.map(({ currency }) => currency))).toEqual(new Set(Object.keys(countries)));
    for (const { country, currency } of found) expect(country).toBe(countries[currency]);
  });
});
