import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnose/diagnose.js";
import { returnPremium } from "../../src/kazakhstan/life-cabinet/return-premium.js";
import { runMain } from "../support/command-line.js";

const printed = {
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
};
const command = ["diagnose", "life-cabinet/return-premium"];
const flags = [
  ["--contract.firstDay", "2024-01-24"],
  ["--contract.lastDay", "2029-01-23"],
  ["--contract.premium", "60000"],
  ["--termination.button", "refusal"],
  ["--termination.terminatedOn", "2024-01-31"],
].flat();

describe("diagnose", () => {
  it("says first whether the amount shown is right, and whether a mistake explains it", async () => {
    const verdicts = [
      ["53 770", "They agree."],
      ["53 793", "These mistakes produce the amount shown, most likely first:"],
      ["12 345", "No known mistake produces the amount shown."],
      ["1.234", "The text shown cannot be read as a single amount."],
    ] as const;
    for (const [shown, verdict] of verdicts) {
      const { stdout } = await runMain([...command, ...flags, "--shown", shown]);
      expect([shown, stdout.split("\n")[1]]).toEqual([shown, verdict]);
    }
  });

  it("says what was done, against which clause, what to do instead, and under which option it is right", async () => {
    const { code, stdout, stderr } = await runMain([...command, ...flags, "--shown", "53 737 ₸"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout.split("\n").slice(0, 7)).toEqual([
      "life-cabinet/return-premium: 53770 is right, but 53 737 ₸ is shown.",
      "These mistakes produce the amount shown, most likely first:",
      "",
      "  the day of termination was counted as used",
      "      termination-day-counted, against 842(2)",
      "      charge for the days before the day of termination, but not for the day of termination itself",
      "      not a mistake, but another reading: --options.usedDays=through-termination",
    ]);
    expect(stdout).toContain(
      "These cannot be told apart in this case: termination-day-counted, zone-shifted-first-day.",
    );
  });

  it.each([
    { shown: "53 737", options: "--options.usedDays=through-termination", gives: "53737" },
    { shown: "53 770,11", options: "--options.rounding.unit=0.01 --options.rounding.mode=half-up", gives: "53770.11" },
    { shown: "53 780", options: "--options.rounding.unit=10 --options.rounding.mode=up", gives: "53780" },
    { shown: "59 770", options: "--options.costs.share=0", gives: "59770" },
  ])("names $options, which calculate takes as a shell passes them on, for $shown", async (reading) => {
    const { stdout } = await runMain([...command, ...flags, "--shown", reading.shown]);
    const options = /(?<=another reading: ).*/.exec(stdout)?.[0] ?? "";
    expect(options).toBe(reading.options);
    const answer = await runMain([
      "calculate",
      "life-cabinet/return-premium",
      ...flags,
      ...options.split(" "),
      "--json",
    ]);
    expect(JSON.parse(answer.stdout)).toMatchObject({ returnPremium: reading.gives });
  });

  it("names options in place of those of the input, which calculate takes instead of them", async () => {
    const facts = [
      ["--contract.concludedOn", "2025-03-01"],
      ["--contract.firstDay", "2025-03-02"],
      ["--contract.lastDay", "2026-03-01"],
      ["--contract.premium", "20000"],
      ["--contract.policyholder", "natural-person"],
      ["--termination.reason", "withdrawal"],
      ["--termination.terminatedOn", "2025-03-11"],
    ].flat();
    // 20000 × 9 ÷ 365 = 493.15 are kept, and 10% of 20000.
    const shown = ["--options.costs.amount", "500", "--shown", "17506.85"];
    const { stdout } = await runMain(["diagnose", "ogpo-plus/return-premium", ...facts, ...shown]);
    const [, place, options = ""] = /another reading, (.*): (.*)/.exec(stdout) ?? [];
    expect([place, options]).toEqual(["in place of your options.costs", "--options.costs.share=0.10"]);
    const answer = await runMain(["calculate", "ogpo-plus/return-premium", ...facts, ...options.split(" "), "--json"]);
    expect(JSON.parse(answer.stdout)).toMatchObject({ returnPremium: "17506.85" });
  });

  it("names of two options the one that the input has", async () => {
    // 60000 less 7 of 1827 days, without costs: 59770.11.
    const given = ["--options.usedDays", "through-termination", "--shown", "59 770"];
    const { stdout } = await runMain([...command, ...flags, ...given]);
    expect(stdout).toContain(
      "another reading, in place of your options.usedDays: --options.usedDays=before-termination --options.costs.share=0\n",
    );
  });

  it.each(["53 737", "53 736", "53 770", "1.234", "12 345", "abc"])(
    "prints of %s as JSON what the function returns",
    async (shown) => {
      const { code, stdout } = await runMain([...command, "--input", "-", "--shown", shown, "--json"], {
        stdin: JSON.stringify(printed),
      });
      expect([code, JSON.parse(stdout)]).toEqual([0, diagnose(returnPremium, printed, shown)]);
    },
  );

  it.each([
    { shown: "53 770 ₸", says: "53770 is right, and 53 770 ₸ is shown.\nThey agree." },
    {
      shown: "1.234",
      says: '53770 is right, but "1.234" is shown.\nThe text shown cannot be read as a single amount.\n',
    },
    { shown: "1.234", says: "It may mean 1234 or 1.234." },
    { shown: " about 5 ", says: '53770 is right, but " about 5 " is shown.' },
    { shown: "12 345", says: "The nearest amount is 6230:\n\n  the retained premium is shown\n" },
  ])("says of $shown: $says", async ({ shown, says }) => {
    expect((await runMain([...command, ...flags, "--shown", shown])).stdout).toContain(says);
  });

  it("tells what is wrong with an input, and exits with 1", async () => {
    const { code, stdout, stderr } = await runMain([...command, ...flags.slice(2), "--shown", "1"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toContain("contract.firstDay");
    const asJson = await runMain([...command, ...flags.slice(2), "--shown", "1", "--json"]);
    expect([asJson.code, JSON.parse(asJson.stdout)]).toMatchObject([1, { error: { code: "invalid-input" } }]);
  });

  it.each([
    { args: [...command, ...flags], says: "diagnose needs --shown, the amount that the other system shows" },
    {
      args: [
        "diagnose",
        "ogpo-plus/cover-period",
        "--premiumReceivedOn",
        "2025-01-30",
        "--months",
        "1",
        "--shown",
        "1",
      ],
      says: "ogpo-plus/cover-period gives no amount",
    },
  ])("is wrong use: $says", async ({ args, says }) => {
    expect(await runMain(args)).toEqual({ code: 2, stdout: "", stderr: `${says}\n` });
  });
});
