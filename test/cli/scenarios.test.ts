import { describe, expect, it } from "vitest";
import { returnPremium as civilCode } from "../../src/kazakhstan/civil-code/return-premium.js";
import { returnPremium as lifeCabinet } from "../../src/kazakhstan/life-cabinet/return-premium.js";
import { compare } from "../../src/scenarios/compare.js";
import { curve } from "../../src/scenarios/curve.js";
import { answersIn, linesIn, runMain } from "../support/command-line.js";
import { flagsOf } from "../support/command-line-inputs.js";

const contract = { firstDay: "2024-01-24", lastDay: "2024-03-15", premium: "60000" };
const cabinet = { contract, termination: { button: "refusal" } } as const;
const ended = { contract, termination: { button: "refusal", terminatedOn: "2024-01-31" } } as const;

const table = (...args: readonly string[]) => runMain(["table", "life-cabinet/return-premium", ...args]);
const compared = (...args: readonly string[]) => runMain(["compare", "life-cabinet/return-premium", ...args]);

// 52 days; 60000 less 6000, and less 60000 × 7 ÷ 52 = 8076.92… after a week.
describe("table prints what goes back by the day of the end", () => {
  it("a line for each day, and what changes", async () => {
    const { code, stdout, stderr } = await table(...flagsOf(cabinet));
    const lines = linesIn(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(lines[0]).toBe("on          returned  retained  ground");
    expect(lines[1]).toBe("2024-01-24  54000     6000      cooling-off");
    expect(lines[8]).toBe("2024-01-31  45923     14077     cooling-off");
    expect(lines.slice(52)).toEqual([
      "2024-03-15  0         60000     art-841-2",
      "",
      "change on   from         to",
      "2024-02-08  cooling-off  art-841-2",
    ]);
  });

  it("or for each month", async () => {
    const { stdout } = await table(...flagsOf(cabinet), "--every", "month");
    expect(linesIn(stdout).map((line) => line.split(" ")[0])).toEqual([
      "on",
      "2024-01-24",
      "2024-02-24",
      "2024-03-15",
      "",
      "change",
      "2024-02-08",
    ]);
  });

  it("with the code of the error where an end on a day is refused", async () => {
    const flags = flagsOf({
      contract: { ...contract, concludedOn: "2024-01-23", policyholder: "natural-person", paidClaims: "1" },
      termination: { reason: "withdrawal" },
    });
    const run = (...more: readonly string[]) => runMain(["table", "ogpo-plus/return-premium", ...flags, ...more]);
    const text = linesIn((await run()).stdout);
    expect(text[1]).toBe("2024-01-23                      contradictory-facts");
    expect(text.at(-1)).toBe("2024-01-24  contradictory-facts  claims-paid");
    const csv = linesIn((await run("--csv")).stdout);
    expect(csv.slice(0, 3)).toEqual([
      "on,ground,returnPremium,retainedPremium,error",
      "2024-01-23,,,,contradictory-facts",
      "2024-01-24,claims-paid,0.00,60000.00,",
    ]);
  });

  it("with the share that is kept, where the rules set one", async () => {
    const flags = flagsOf({
      contract: { ...contract, concludedOn: "2024-01-24", policyholder: "natural-person" },
      termination: { reason: "withdrawal" },
    });
    const { stdout } = await runMain(["table", "ogpo-vts/return-premium", ...flags, "--every=month"]);
    // 3 of 52 days are 5.7…%, 2 are 3.8…%.
    expect(stdout).toContain("\n2024-01-27  retained-share 0.15  retained-share 0.20\n");
  });

  it("as the object that the function returns, with --json", async () => {
    const stdin = JSON.stringify(cabinet);
    const { stdout } = await runMain(["table", "life-cabinet/return-premium", "--json", "--input", "-"], { stdin });
    expect(answersIn(stdout)).toEqual([curve(lifeCabinet, cabinet)]);
  });
});

describe("compare prints what goes back by facts that are not known", () => {
  it("an outcome once, with all that gives it", async () => {
    const { code, stdout, stderr } = await compared(...flagsOf(ended), "--over", "options.usedDays,contract.kind");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(linesIn(stdout)).toEqual([
      "returned  retained  ground       when",
      "45923     14077     cooling-off  options.usedDays before-termination, contract.kind ordinary",
      "                                 options.usedDays before-termination, contract.kind loan-linked",
      "0         60000     art-841-2    options.usedDays before-termination, contract.kind annuity",
      "                                 options.usedDays through-termination, contract.kind annuity",
      "44769     15231     cooling-off  options.usedDays through-termination, contract.kind ordinary",
      "                                 options.usedDays through-termination, contract.kind loan-linked",
      "",
      "least 0, most 45923, refused 2",
    ]);
  });

  it("as CSV, a row for each combination", async () => {
    const { stdout } = await compared(...flagsOf(ended), "--csv", "--over=contract.policyholder");
    expect(linesIn(stdout)).toEqual([
      "contract.policyholder,ground,returnPremium,retainedPremium",
      "natural-person,cooling-off,45923,14077",
      "legal-entity,art-841-2,0,60000",
    ]);
  });

  it("as CSV, beside which the combinations without an outcome are counted on standard error", async () => {
    const { code, stdout, stderr } = await compared(...flagsOf(ended), "--csv", "--over=contract.kind");
    expect(linesIn(stdout)).toEqual([
      "contract.kind,ground,returnPremium,retainedPremium",
      "ordinary,cooling-off,45923,14077",
      "loan-linked,cooling-off,45923,14077",
      "annuity,art-841-2,0,60000",
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "refused 1\n" });
  });

  it("and what has no amount yet", async () => {
    const agreed = {
      contract: { ...contract, concludedOn: "2024-01-24", policyholder: "natural-person" },
      termination: { reason: "agreement", terminatedOn: "2024-01-31" },
    };
    const run = (...args: readonly string[]) => runMain(["compare", "ogpo-plus/return-premium", ...args]);
    const { stdout } = await run(...flagsOf(agreed));
    expect(stdout.split("\n").slice(1)).toEqual(["not agreed  not agreed  by-agreement", ""]);
    expect(linesIn((await run(...flagsOf(agreed), "--csv")).stdout)[1]).toBe("by-agreement,,");
  });

  it("and how many combinations cannot be decided", async () => {
    const late = {
      contract: { ...contract, concludedOn: "2027-03-01", firstDay: "2027-03-01", lastDay: "2027-05-31" },
      termination: { reason: "withdrawal", terminatedOn: "2027-03-17" },
    };
    const { code, stdout } = await runMain(["compare", "ogpo-plus/return-premium", ...flagsOf(late)]);
    expect(code).toBe(0);
    expect(linesIn(stdout)).toEqual([
      "returned  retained  ground     when",
      "0.00      60000.00  art-841-2  contract.policyholder legal-entity",
      "",
      "least 0.00, most 0.00, undecided 1",
    ]);
  });

  it.each([
    { why: "a premium that is none", change: { contract: { premium: "abc" } }, path: "contract.premium" },
    {
      why: "no day of the end",
      change: { termination: { terminatedOn: undefined } },
      path: "termination.terminatedOn",
    },
  ])("or, where nothing has an outcome, what is wrong, once: $why", async ({ change, path }) => {
    const input = JSON.stringify({
      contract: { ...ended.contract, ...change.contract },
      termination: { terminatedOn: "2024-01-31", ...change.termination },
    });
    for (const form of [[], ["--csv"]]) {
      const answer = await runMain(["compare", "life-cabinet/return-premium", "--input", "-", ...form], {
        stdin: input,
      });
      expect({ code: answer.code, stdout: answer.stdout }).toEqual({ code: 1, stdout: "" });
      expect(answer.stderr.split(path).length).toBeGreaterThan(1);
      expect(linesIn(answer.stderr).length).toBe(2);
    }
  });

  it("or what contradicts the other facts, and not a value that is ignored because it is compared", async () => {
    const flags = flagsOf({
      contract: { ...contract, concludedOn: "2024-01-24", policyholder: "natural-person" },
      termination: { reason: "withdrawal", terminatedOn: "2024-01-31", agreedReturn: "60000.01" },
    });
    const answer = await runMain(["compare", "ogpo-plus/return-premium", ...flags, "--over", "termination.reason"]);
    expect({ code: answer.code, stdout: answer.stdout }).toEqual({ code: 1, stdout: "" });
    expect(linesIn(answer.stderr)).toEqual([
      "invalid-input:",
      expect.stringMatching(/^ {2}termination.agreedReturn contradicts contract.premium /),
    ]);
  });

  it("or that an input is none, and for programs only how many combinations are refused", async () => {
    const run = (...args: readonly string[]) =>
      runMain(["compare", "life-cabinet/return-premium", "--input", "-", ...args], { stdin: "[1]" });
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(linesIn(stderr)).toEqual(["invalid-input:", expect.stringContaining("the input")]);
    const json = await run("--json");
    expect(json.code).toBe(0);
    expect(answersIn(json.stdout)).toMatchObject([{ outcomes: [], undecided: 0, least: null, most: null }]);
  });

  it("as the object that the function returns, by default over all that is left out", async () => {
    const flags = flagsOf({
      contract: { ...contract, concludedOn: "2024-01-24" },
      termination: { terminatedOn: "2024-01-31" },
    });
    const { stdout } = await runMain(["compare", "kz-civil-code/return-premium", ...flags, "--json"]);
    const input = {
      contract: { ...contract, concludedOn: "2024-01-24" },
      termination: { terminatedOn: "2024-01-31" },
    };
    expect(answersIn(stdout)).toEqual([compare(civilCode, input)]);
  });
});

describe("table and compare", () => {
  it.each([
    { run: () => runMain(["table"]), says: "name an operation" },
    { run: () => runMain(["compare", "life-cabinet/return"]), says: "unknown-operation: life-cabinet/return;" },
    { run: () => runMain(["table", "kz/mrp"]), says: "kz/mrp returns no premium" },
    { run: () => runMain(["compare", "kz/mrp"]), says: "kz/mrp returns no premium" },
    { run: () => table(...flagsOf(cabinet), "--every", "week"), says: "every is day or month, not week" },
    { run: () => table("--over", "contract.kind"), says: "unknown flag --over" },
    { run: () => table(...flagsOf(cabinet), "--csv", "--json"), says: "--csv or --json, not both" },
    {
      run: () => table(...flagsOf({ ...cabinet, contract: { ...contract, lastDay: "2044-01-23" } })),
      says: "a curve has at most 4000 points, not 7305",
    },
    {
      run: () => compared(...flagsOf(ended), "--over=contract.kind,contract.premium"),
      says: "life-cabinet/return-premium has no field contract.premium with a list of values",
    },
  ])("are used wrongly: $says", async ({ run, says }) => {
    const { code, stdout, stderr } = await run();
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(says);
  });

  it("tell what is wrong with an input whatever the day", async () => {
    const { code, stdout, stderr } = await table(...flagsOf(ended));
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("termination.terminatedOn");
    const json = await table(...flagsOf(ended), "--json");
    expect(json.code).toBe(1);
    expect(answersIn(json.stdout)).toMatchObject([
      { error: { code: "invalid-input", issues: [{ code: "unknown-field", path: ["termination", "terminatedOn"] }] } },
    ]);
  });

  it.each(["table", "compare"])("%s of an operation that returns no premium has no help", async (command) => {
    expect(await runMain([command, "kz/mrp", "--help"])).toMatchObject({
      code: 2,
      stderr: "kz/mrp returns no premium\n",
    });
  });
});
