import { readFileSync } from "node:fs";
import { expect as jestExpect } from "expect";
import { describe, expect, it } from "vitest";
import { diagnose } from "../../src/diagnose/diagnose.js";
import { kzCivilCode, lifeCabinet, ogpoPlus } from "../../src/index.js";
import "../../src/testing/jest/index.js";
import { matchers } from "../../src/testing/vitest/index.js";

expect.extend(matchers);
jestExpect.extend(matchers);

const printed = {
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
} as const;

/** What a failing test prints; of what makes it stand out nothing. */
function failureOf(fail: () => void): string {
  try {
    fail();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return "nothing failed";
}

/** The matchers as each framework calls them. */
const frameworks = [
  { name: "vitest", expectShown: (shown: unknown) => expect(shown) },
  { name: "jest", expectShown: (shown: unknown) => jestExpect(shown) },
];

describe.each(frameworks)("toBeReturnPremiumFor in $name", ({ expectShown }) => {
  it.each(["53 770 ₸", "53\u00a0770,00 тг", "53,770.00", "53770", 53770])("passes for %s", (shown) => {
    expectShown(shown).toBeReturnPremiumFor(lifeCabinet.returnPremium, printed);
    expect(failureOf(() => expectShown(shown).not.toBeReturnPremiumFor(lifeCabinet.returnPremium, printed))).toBe(
      `${typeof shown === "string" ? `"${shown}"` : shown} is what life-cabinet/return-premium gives: 53770.`,
    );
  });

  it("says like a colleague what is expected, what is shown, the likely mistake and the steps", () => {
    // 60000 × 8 ÷ 1827 = 262.73, so 53737.27 goes back where the day of termination is counted.
    const failure = failureOf(() => expectShown("53 737 ₸").toBeReturnPremiumFor(lifeCabinet.returnPremium, printed));
    const guide = readFileSync("docs/testing-a-cabinet.md", "utf8");
    expect(failure).toMatch(/^life-cabinet\/return-premium gives 53770, but "53 737 ₸" is shown\.\n/);
    expect(failure).toContain(
      "  the day of termination was counted as used\n      termination-day-counted, against 842(2)\n",
    );
    expect(failure).toContain("60,000 − 60,000 × 7 ÷ 1,827 = 59,770.11\n");
    expect(failure).toMatch(/59,770\.11 − 6,000 = 53,770\.11, rounded to 53,770 KZT\n/);
    expect(guide).toContain(`\`\`\`\n${failure}\n\`\`\`\n`);
  });

  it.each([
    { shown: "53 793", mistake: "costs-on-unearned" },
    { shown: "60 000", mistake: "whole-premium-returned" },
    { shown: "53 770,11", mistake: "always-hundredths" },
    { shown: "6 230", mistake: "retained-shown" },
  ])("names $mistake for $shown", ({ shown, mistake }) => {
    const failure = failureOf(() => expectShown(shown).toBeReturnPremiumFor(lifeCabinet.returnPremium, printed));
    expect(failure.split("\n")[4]).toMatch(new RegExp(`^ {6}${mistake}, against `));
  });

  it.each([
    { shown: "1.234", says: "It may mean 1234 or 1.234." },
    { shown: "Сумма к возврату", says: "The text shown cannot be read as a single amount." },
    { shown: "12 345", says: "No known mistake produces the amount shown." },
    { shown: null, says: "What is shown must be text or a number, and is null." },
    { shown: undefined, says: "What is shown must be text or a number, and is undefined." },
  ])("fails for $shown", ({ shown, says }) => {
    const failure = failureOf(() => expectShown(shown).toBeReturnPremiumFor(lifeCabinet.returnPremium, printed));
    expect(failure.split("\n")).toContain(says);
  });

  it("says which way the amount is rounded, unless halves go up", () => {
    const input = { ...printed, options: { rounding: { unit: "1", mode: "up" } } } as const;
    const failure = failureOf(() => expectShown("12 345").toBeReturnPremiumFor(lifeCabinet.returnPremium, input));
    expect(failure).toMatch(/59,770\.11 − 6,000 = 53,770\.11, rounded up to 53,771 KZT\n/);
  });

  it("says of an amount that no mistake produces which one is nearest, and of that alone", () => {
    const failure = failureOf(() => expectShown("12 345").toBeReturnPremiumFor(lifeCabinet.returnPremium, printed));
    const [, remarks = ""] = failure.split("\n\n");
    const [verdict, nearest, meaning, mistake] = remarks.split("\n");
    expect([verdict, nearest]).toEqual(["No known mistake produces the amount shown.", "The nearest amount is 6230:"]);
    expect(meaning).toBe("  the retained premium is shown");
    expect(mistake).toMatch(/^ {6}retained-shown, against /);
    expect(remarks.match(/, against /g)).toHaveLength(1);
  });

  it("names three mistakes at most, and counts the others that diagnose finds", () => {
    // One of ten days is left: 104.05 ÷ 10 = 10.405, half up 10.41.
    const input = {
      contract: {
        ...{ concludedOn: "2025-04-01", firstDay: "2025-04-01", lastDay: "2025-04-10", premium: "104.05" },
        policyholder: "natural-person",
      },
      termination: { reason: "object-ceased", terminatedOn: "2025-04-10" },
    } as const;
    const failure = failureOf(() => expectShown("10,40").toBeReturnPremiumFor(kzCivilCode.returnPremium, input));
    const known = diagnose(kzCivilCode.returnPremium, input, "10,40").explanations.length;
    expect(known).toBeGreaterThan(4);
    expect(failure.match(/, against /g)).toHaveLength(3);
    expect(failure.split("\n")).toContain(`  and ${known - 3} more`);
    // Three count months in place of days.
    const three = failureOf(() => expectShown("54 000").toBeReturnPremiumFor(lifeCabinet.returnPremium, printed));
    expect(three.match(/, against /g)).toHaveLength(3);
    expect(three).not.toContain(" more");
  });

  it("fails where only the parties can set the amount", () => {
    const input = {
      contract: {
        concludedOn: "2025-03-01",
        firstDay: "2025-03-02",
        lastDay: "2026-03-01",
        premium: "20000",
        policyholder: "natural-person",
      },
      termination: { reason: "agreement", terminatedOn: "2025-09-01" },
    } as const;
    const failure = failureOf(() => expectShown("0").toBeReturnPremiumFor(ogpoPlus.returnPremium, input));
    expect(failure).toMatch(
      /^ogpo-plus\/return-premium gives no amount: only the parties can set it, but "0" is shown\.\n/,
    );
    expect(failure.split("\n").slice(1)).toEqual(["", "No known mistake produces the amount shown."]);
  });

  it("tells an input that is refused from an amount that is wrong", () => {
    const input = { ...printed, termination: { ...printed.termination, terminatedOn: "2024-01-32" } };
    expect(failureOf(() => expectShown("53770").toBeReturnPremiumFor(lifeCabinet.returnPremium, input))).toMatch(
      /terminatedOn/,
    );
  });
});

describe.each(frameworks)("toShowAmount in $name", ({ expectShown }) => {
  it.each([
    { shown: "53 770,00 ₸", amount: "53770" },
    { shown: "53 770-00", amount: 53770 },
    { shown: 53770, amount: "53 770 тенге" },
    { shown: "−500", amount: "-500.00" },
    { shown: 1.234, amount: 1.234 },
    { shown: 12.345, amount: 12.345 },
    { shown: -1.234, amount: -1.234 },
  ])("passes for $shown and $amount", ({ shown, amount }) => {
    expectShown(shown).toShowAmount(amount);
    expect(failureOf(() => expectShown(shown).not.toShowAmount(amount))).toContain(" shows ");
  });

  it.each([
    { shown: "53 737 ₸", failure: '"53 737 ₸" does not show 53770.\nIt shows 53737.' },
    { shown: "-53 770", failure: '"-53 770" does not show 53770.\nIt shows -53770.' },
    { shown: 1e21, failure: "1e+21 does not show 53770.\nThe text shown cannot be read as a single amount." },
    {
      shown: "53.770",
      failure:
        '"53.770" does not show 53770.\nThe text shown cannot be read as a single amount.\nIt may mean 53770 or 53.770.',
    },
    { shown: [], failure: "What is shown must be text or a number, and is object." },
  ])("fails for $shown", ({ shown, failure }) => {
    expect(failureOf(() => expectShown(shown).toShowAmount(53770))).toBe(failure);
    expectShown(shown).not.toShowAmount(53770);
  });

  it("takes nothing but an amount", () => {
    expect(() => expectShown("5").toShowAmount("1.234")).toThrow('toShowAmount takes an amount, not "1.234"');
  });
});

it("an operation without an amount is refused", () => {
  const input = { kind: "return-payment", from: "2025-12-30" };
  expect(() => expect("5").toBeReturnPremiumFor(ogpoPlus.deadline, input)).toThrow(
    "ogpo-plus/deadline gives no amount",
  );
});
