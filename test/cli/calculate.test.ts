import { afterEach, describe, expect, it, vi } from "vitest";
import { answersIn, runMain } from "../support/command-line.js";
import { civilCode, flagsOf, lifeCabinet, oneYear, printedCase } from "../support/command-line-inputs.js";

const cabinet = (...flags: readonly string[]) => runMain(["calculate", lifeCabinet, ...flagsOf(printedCase), ...flags]);

/** Computes the one-year contract with flags beside its own or in their place. */
function code(...flags: readonly string[]) {
  const own = flagsOf(oneYear);
  const others = own.filter((_, index) => !flags.includes(own[index - (index % 2)] ?? ""));
  return runMain(["calculate", civilCode, ...others, ...flags]);
}

/** The one refusal of a field, as `--json` prints it. */
const refused = (issue: object) => [{ error: { code: "invalid-input", issues: [issue] } }];

describe("calculate prints an answer for people", () => {
  it("with the amount, the grounds, and the steps of the printed case", async () => {
    const left = await cabinet();
    expect(left).toMatchObject({ code: 0, stderr: "" });
    // 60000 × 7 ÷ 1827 is 229.885057471264…, and 59770.114942528735… less 6000 is 53770 in whole tenge.
    expect(left.stdout).toMatch(/^53,770 KZT is returned; the insurer keeps 6,230 KZT\.$/m);
    expect(left.stdout).toMatch(/ yes +Withdrawal within the cooling-off period +/);
    expect(left.stdout).toMatch(/ 59,770\.114942528735… += 60,000 − 60,000 × 7 ÷ 1,827$/m);
    // The days of the flags are in it.
    expect(left.stdout).toMatch(/runs from 24 January 2024 to 23 January 2029; its premium is 60,000 KZT\.$/m);
    expect(left.stdout.endsWith("\n")).toBe(true);
  });

  it("and the result alone as one line of JSON with --json", async () => {
    const { code, stdout, stderr } = await cabinet("--json");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(answersIn(stdout)).toMatchObject([
      { operation: lifeCabinet, returnPremium: "53770", days: { term: 1827, used: 7, unused: 1820 } },
    ]);
  });
});

describe("calculate --language", () => {
  it.each([
    { language: "en", line: "53,770 KZT is returned; the insurer keeps 6,230 KZT." },
    { language: "ru", line: "Вернуть следует 53 770 ₸; страховщик удерживает 6 230 ₸." },
    { language: "kk", line: "53 770 ₸ қайтарылады; сақтандырушы 6 230 ₸ ұстап қалады." },
  ])("answers in $language", async ({ language, line }) => {
    const { code, stdout } = await cabinet("--language", language);
    expect(code).toBe(0);
    expect(stdout.replaceAll("\u00a0", " ").split("\n")[2]).toBe(line);
  });

  it("says an error in it too", async () => {
    const { code, stdout, stderr } = await runMain(["calculate", "kz/mrp", "--language", "ru"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toBe(`По этим данным расчёт невозможен

Что неверно и как это исправить
  «День»: поле не заполнено. Укажите значение.
`);
  });

  it("takes no other", async () => {
    const { code, stderr } = await cabinet("--language", "de");
    expect(code).toBe(2);
    expect(stderr).toContain("--language takes en, ru, kk, not de");
  });
});

describe("the colours of calculate", () => {
  const COLOUR = "\u001b[";

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    { why: "for a terminal", isTTY: true, colours: "1", isColoured: true },
    { why: "not for a file or a pipe", isTTY: false, colours: "1", isColoured: false },
    { why: "not for a terminal whose owner wants none", isTTY: true, colours: "0", isColoured: false },
  ])("are $why", async ({ isTTY, colours, isColoured }) => {
    vi.stubEnv("FORCE_COLOR", colours);
    const flags = flagsOf(printedCase);
    const { stdout } = await runMain(["calculate", lifeCabinet, ...flags], { isTTY: { stdout: isTTY } });
    const json = await runMain(["calculate", lifeCabinet, ...flags, "--json"], { isTTY: { stdout: isTTY } });
    expect(stdout.includes(COLOUR)).toBe(isColoured);
    expect(json.stdout).not.toContain(COLOUR);
  });
});

describe("the flags of calculate are the fields of the input by their paths", () => {
  it("whether the value follows or stands after an equals sign", async () => {
    const withEquals = flagsOf(printedCase)
      .join(" ")
      .replaceAll(/ (?!--)/g, "=")
      .split(" ");
    expect(withEquals).toContain("--contract.premium=60000");
    expect(await runMain(["calculate", lifeCabinet, ...withEquals])).toEqual(await cabinet());
  });

  it("in any order", async () => {
    const shuffled = ["--termination.terminatedOn=2024-01-31", "--contract.premium=60000", "--json"].concat([
      "--contract.lastDay=2029-01-23",
      "--termination.button=refusal",
      "--contract.firstDay=2024-01-24",
    ]);
    expect(await runMain(["calculate", lifeCabinet, ...shuffled])).toEqual(await cabinet("--json"));
  });

  // 20000 less 20000 × 9 ÷ 365 = 493.150684… is 19506.849315…; then the costs.
  it.each([
    { why: "10%, the default", flags: ["--options.costs.share", "10%"], returnPremium: "17506.85" },
    { why: "the same as a share", flags: ["--options.costs.share", "0.1"], returnPremium: "17506.85" },
    { why: "5%", flags: ["--options.costs.share=5%"], returnPremium: "18506.85" },
    { why: "2.5%", flags: ["--options.costs.share", "2.5%"], returnPremium: "19006.85" },
    { why: "no per cent", flags: ["--options.costs.share", "0%"], returnPremium: "19506.85" },
    { why: "an amount", flags: ["--options.costs.amount", "1500.5"], returnPremium: "18006.35" },
    { why: "a day more", flags: ["--options.usedDays", "through-termination"], returnPremium: "17452.05" },
    {
      why: "whole tenge, down",
      flags: ["--options.rounding.unit", "1", "--options.rounding.mode", "down"],
      returnPremium: "17506",
    },
  ])("options too: $why", async ({ flags, returnPremium }) => {
    const { stdout } = await code("--json", ...flags);
    expect(answersIn(stdout)).toMatchObject([{ ground: "cooling-off", returnPremium }]);
  });

  it.each([
    { why: "false", flag: "false", codes: ["not-available-online"] },
    { why: "true", flag: "true", codes: [] },
  ])("booleans too: $why", async ({ flag, codes }) => {
    const { stdout } = await cabinet("--json", "--contract.kind=ordinary", "--contract.concludedElectronically", flag);
    expect(answersIn(stdout)).toMatchObject([
      { notes: [...[{ code: "no-statutory-payment-term" }], ...codes.map((note) => ({ code: note }))] },
    ]);
  });

  it("null for an unknown fact is the fact left out", async () => {
    const leftOut = await code("--json");
    expect(await code("--json", "--contract.kind", "null")).toEqual(leftOut);
    expect(answersIn(leftOut.stdout)).toMatchObject([{ notes: [{ code: "cooling-off-exceptions-not-checked" }, {}] }]);
  });

  it("a word in place of a calendar", async () => {
    const args = ["--kind", "return-payment", "--from", "2026-12-25", "--options.calendar", "provisional", "--json"];
    const { code, stdout } = await runMain(["calculate", "ogpo-plus/deadline", ...args]);
    expect([code, JSON.parse(stdout)]).toMatchObject([
      0,
      { dueOn: "2027-01-05", notes: [{ code: "calendar-provisional", facts: { year: "2027" } }] },
    ]);
  });

  it("lists of a calendar as JSON", async () => {
    const flags = flagsOf({
      contract: { concludedOn: "2027-03-01", firstDay: "2027-03-02", lastDay: "2028-02-29", premium: "36500" },
      termination: { terminatedOn: "2027-03-16" },
      "options.calendar": { years: "[2027]", daysOff: '["2027-03-15"]', workingDays: "[]" },
    });
    const { stdout } = await code("--json", ...flags);
    // Monday 15 March 2027, the 14th day, is a day off; 14 of 365 days used: 36500 − 1400 − 3650.
    expect(answersIn(stdout)).toMatchObject([
      {
        ground: "cooling-off",
        coolingOff: { lastDay: "2027-03-16", shifted: true },
        days: { term: 365, used: 14, unused: 351 },
        returnPremium: "31450.00",
        conventions: { calendar: { years: [2027], daysOff: ["2027-03-15"], workingDays: [] } },
      },
    ]);
  });
});

describe("a value that its field does not take is refused by the field", () => {
  const costs = ["options", "costs", "share"];

  it.each([
    {
      why: "a percent sign in an amount",
      flags: ["--contract.premium", "10%"],
      issue: { code: "invalid-amount", path: ["contract", "premium"], received: "10%" },
    },
    {
      why: "a percent sign in an amount of costs",
      flags: ["--options.costs.amount", "10%"],
      issue: { code: "invalid-amount", path: ["options", "costs", "amount"], received: "10%" },
    },
    {
      why: "no number",
      flags: ["--options.costs.share", "%"],
      issue: { code: "invalid-share", path: costs, received: "%" },
    },
    {
      why: "percent below nought",
      flags: ["--options.costs.share=-1%"],
      issue: { code: "invalid-share", path: costs, received: "-1%" },
    },
    {
      why: "more than the whole",
      flags: ["--options.costs.share", "101%"],
      issue: { code: "invalid-share", path: costs },
    },
    {
      why: "more decimals than a share has",
      flags: ["--options.costs.share", "0.00001%"],
      issue: { code: "invalid-share", path: costs },
    },
    {
      why: "above the cap",
      flags: ["--options.costs.share", "10.0001%"],
      issue: { code: "costs-above-cap", path: costs },
    },
    {
      why: "null where it is no fact",
      flags: ["--contract.policyholder", "null"],
      issue: { code: "invalid-type", path: ["contract", "policyholder"], received: null },
    },
    {
      why: "a list that is no JSON",
      flags: [
        "--options.calendar.years=2025;2026",
        "--options.calendar.daysOff=[]",
        "--options.calendar.workingDays=[]",
      ],
      issue: { code: "invalid-type", path: ["options", "calendar", "years"], received: "2025;2026" },
    },
  ])("$why", async ({ flags, issue }) => {
    const { code: exit, stdout, stderr } = await code("--json", ...flags);
    expect({ exit, stderr }).toEqual({ exit: 1, stderr: "" });
    expect(answersIn(stdout)).toMatchObject(refused(issue));
  });

  it("a boolean in words", async () => {
    const { stdout } = await cabinet("--json", "--contract.concludedElectronically", "yes");
    const path = ["contract", "concludedElectronically"];
    expect(answersIn(stdout)).toEqual(refused({ code: "invalid-type", path, received: "yes" }));
  });
});
