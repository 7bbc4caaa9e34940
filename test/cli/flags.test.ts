import { describe, expect, it } from "vitest";
import { listFields } from "../../src/cli/input.js";
import { operationList } from "../../src/operations.js";
import { linesIn, runMain } from "../support/command-line.js";
import { flagsOf, lifeCabinet, printedCase } from "../support/command-line-inputs.js";

const calculate = ["calculate", lifeCabinet];

/** What is wrong with a command, a line each. */
async function faultsOf(...args: readonly string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runMain(args, { stdin: "{}\n" });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  return linesIn(stderr);
}

describe("a flag given twice is wrong use", () => {
  const commands = [["run", lifeCabinet], calculate, ["schema", lifeCabinet], ["schema"], ["verify"]];
  const others = [["list"], ["help"], ["--help"], ["-h"], ["--version"], ["-v"]];

  it.each([...commands, ...others].map((command) => ({ command })))("of $command", async ({ command }) => {
    expect(await faultsOf(...command, "--help", "--help")).toEqual(["--help is given twice"]);
  });

  it.each([
    { args: ["run", lifeCabinet, "--jobs", "1", "--jobs=1"], flag: "--jobs" },
    { args: ["run", "--no-steps", lifeCabinet, "--no-steps"], flag: "--no-steps" },
    { args: ["run", lifeCabinet, "--fields", "ground", "--fields=ground"], flag: "--fields" },
    { args: [...calculate, "--json", ...flagsOf(printedCase), "--json"], flag: "--json" },
    { args: [...calculate, "--input", "a.json", "--input", "b.json"], flag: "--input" },
    { args: ["schema", lifeCabinet, "--result", "--result"], flag: "--result" },
    { args: ["schema", "--openapi", "--openapi"], flag: "--openapi" },
    { args: ["verify", "--timeout", "1", "kz/mrp", "--timeout", "1"], flag: "--timeout" },
    { args: ["verify", "--program=a", "--program=a", "--program=a"], flag: "--program" },
  ])("$args", async ({ args, flag }) => {
    expect(await faultsOf(...args)).toEqual([`${flag} is given twice`]);
  });

  it.each(operationList)("for every field of $id, though the value be the same", async (operation) => {
    const flags = listFields(operation).map(({ name }) => `--${name}`);
    const twice = [...flags, ...flags].flatMap((flag) => [flag, "1"]);
    expect(await faultsOf("calculate", operation.id, ...twice)).toEqual(flags.map((flag) => `${flag} is given twice`));
  });
});

describe("every unknown flag is named, with the nearest", () => {
  it("all at once, beside whatever else is wrong", async () => {
    const args = ["--contract.premum", "60000", "--json=yes", "--colour=red", "--input", "--jsn", "--json", "--input"];
    expect(await faultsOf(...calculate, ...args)).toEqual([
      "unknown flag --contract.premum; did you mean --contract.premium?",
      "--json takes no value, not yes",
      "unknown flag --colour",
      "--input needs a value",
      "unknown flag --jsn; did you mean --json?",
      "--json is given twice",
      "--input is given twice",
    ]);
  });

  it.each([
    { typed: "--contract.firstdya", meant: "--contract.firstDay", why: "two letters swapped" },
    { typed: "--CONTRACT.FIRSTDAY", meant: "--contract.firstDay", why: "only capitals away" },
    { typed: "--contract-first-day", meant: "--contract.firstDay", why: "dashes for dots and capitals" },
    { typed: "--first-day", meant: "--contract.firstDay", why: "its last part, with a dash" },
    { typed: "--premium", meant: "--contract.premium", why: "its last part" },
    { typed: "--termination.premium", meant: undefined, why: "nothing near where it should stand" },
    { typed: "-premium", meant: "--contract.premium", why: "one dash" },
    { typed: "-h", meant: "--help", why: "a letter" },
    {
      typed: "--options.rounding.",
      meant: "--options.rounding.unit or --options.rounding.mode",
      why: "the beginning of two",
    },
    { typed: "--zzz", meant: undefined, why: "near to none" },
    { typed: "--", meant: undefined, why: "the end of the flags, which is none" },
  ])("$typed: $why", async ({ typed, meant }) => {
    const says = meant === undefined ? `unknown flag ${typed}` : `unknown flag ${typed}; did you mean ${meant}?`;
    const expected = typed === "--" ? "calculate OPERATION: unexpected x" : says;
    expect(await faultsOf(...calculate, typed, "x")).toEqual([expected]);
  });

  it.each([
    { args: ["run", lifeCabinet, "--job", "2", "--nosteps"], flags: ["--jobs", "--no-steps"] },
    { args: ["schema", lifeCabinet, "--results", "--open-api"], flags: ["--result", "--openapi"] },
    { args: ["verify", "--prog", "x", "--time=1"], flags: ["--program", "--timeout"] },
    { args: ["list", "--hepl"], flags: ["--help"] },
  ])("of $args", async ({ args, flags }) => {
    const faults = await faultsOf(...args);
    expect(faults.map((fault) => fault.match(/did you mean (.*)\?$/)?.[1])).toEqual(flags);
  });
});

describe("a flag without its value is wrong use", () => {
  it.each([
    { args: ["--contract.premium"], why: "at the end" },
    { args: ["--contract.premium", "--json"], why: "before another flag" },
    { args: ["--contract.premium", "-x"], fault: "unknown flag -x", why: "before an unknown one" },
    { args: ["--contract.premium", "--"], why: "before the end of the flags" },
  ])("$args: $why", async ({ args, fault }) => {
    expect(await faultsOf(...calculate, ...args)).toEqual([
      "--contract.premium needs a value",
      ...(fault === undefined ? [] : [fault]),
    ]);
  });

  it.each([
    { value: "-5", why: "a negative number" },
    { value: "-0.5%", why: "a negative percentage" },
    { value: "-", why: "a dash alone" },
  ])("but the field refuses $value, whether it follows or stands after an equals sign: $why", async ({ value }) => {
    const given = (...flags: readonly string[]) => runMain([...calculate, ...flags, "--json"]);
    const left = await given("--contract.premium", value);
    expect(left).toMatchObject({ code: 1, stdout: expect.stringContaining(`"received":"${value}"`) });
    expect(await given(`--contract.premium=${value}`)).toEqual(left);
  });

  it("nor is a negative number an unknown flag", async () => {
    expect(await faultsOf(...calculate, "--contract.premum", "-50")).toEqual([
      "unknown flag --contract.premum; did you mean --contract.premium?",
    ]);
  });
});

describe("the flags of calculate stand before the operation or behind it", () => {
  it.each([
    { args: ["--json", "kz/mrp", "--on", "2025-01-01"], why: "a flag that stands alone" },
    { args: ["--on", "2025-01-01", "kz/mrp", "--json"], why: "a field" },
    { args: ["--on=2025-01-01", "--json", "kz/mrp"], why: "all of them" },
  ])("$args: $why", async ({ args }) => {
    const behind = await runMain(["calculate", "kz/mrp", "--on", "2025-01-01", "--json"]);
    expect(behind).toMatchObject({ code: 0, stdout: expect.stringContaining('"value":"3932"') });
    expect(await runMain(["calculate", ...args])).toEqual(behind);
  });

  it.each([
    { args: ["--json", "--foo", "5", "kz/mrp"], fault: "unknown flag --foo; did you mean --on?" },
    { args: ["--premium", "5", "kz/mrp"], fault: "unknown flag --premium" },
    { args: ["--on", "2025-01-01", "kz/mpr"], fault: "unknown-operation: kz/mpr; did you mean kz/mrp?" },
  ])("and are told where they are wrong: $args", async ({ args, fault }) => {
    expect(await faultsOf("calculate", ...args)).toEqual([fault]);
  });
});

describe("a word that belongs to no flag is wrong use", () => {
  it.each([
    { args: [...calculate, "60000", "-5"], fault: "calculate OPERATION: unexpected 60000 -5" },
    { args: ["run", lifeCabinet, "--", "--jobs"], fault: "run OPERATION: unexpected --jobs" },
    { args: ["list", "all"], fault: "list: unexpected all" },
    { args: ["--version", "all"], fault: "--version: unexpected all" },
  ])("$args", async ({ args, fault }) => {
    expect(await faultsOf(...args)).toEqual([fault]);
  });
});

describe("--help of a command prints its help, whatever else is asked for", () => {
  it.each([
    { args: ["run", lifeCabinet, "--jobs", "3", "--help"] },
    { args: ["run", "zzz", "--help"] },
    { args: ["schema", "--openapi", "--help"] },
    { args: ["verify", "kz/mrp", "--help"] },
    { args: ["calculate", "--json", "--help"] },
    { args: ["status", "--on", "zzz", "--help"] },
  ])("$args", async ({ args }) => {
    const [command = ""] = args;
    expect(await runMain(args, { stdin: "{" })).toEqual(await runMain([command, "--help"]));
  });
});
