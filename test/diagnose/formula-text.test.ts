import { describe, expect, it } from "vitest";
import { proRataIn, replaceCall } from "../../src/diagnose/formula-text.js";

/** What stands in the place of a call: its first argument. */
const marked = (argument: string): string => `[${argument}]`;

describe("replaceCall puts another text, made of its first argument, in the place of a call", () => {
  it.each([
    ["round(a)", "round", "[a]"],
    ["min(round(max(a − b, 0)), c)", "min", "[round(max(a − b, 0))]"],
    ["min(round(max(a − b, 0)), c)", "round", "min([max(a − b, 0)], c)"],
    ["min(round(max(a − b, 0)), c)", "max", "min(round([a − b]), c)"],
    ["a + round((b − c) × (d + e)) + f", "round", "a + [(b − c) × (d + e)] + f"],
    // Of two calls, the first one.
    ["min(min(a, b), c)", "min", "[min(a, b)]"],
    ["min(a, b) + min(c, d)", "min", "[a] + min(c, d)"],
  ])("%s: %s gives %s", (text, name, replaced) => {
    expect(replaceCall(text, name, marked)).toBe(replaced);
  });

  it("gives undefined where the function is not called", () => {
    expect(replaceCall("min(round, b)", "round", marked)).toBeUndefined();
  });
});

describe("proRataIn finds an amount times the days of a part, divided by those of the term", () => {
  it.each([
    [
      "paidPremium − premium × usedDays ÷ termDays",
      {
        text: "premium × usedDays ÷ termDays",
        amount: "premium",
        share: undefined,
        days: "usedDays",
        termDays: "termDays",
      },
    ],
    [
      "min(round(paidPremium × returnableShare × unusedDays ÷ termDays), paidPremium)",
      {
        text: "paidPremium × returnableShare × unusedDays ÷ termDays",
        amount: "paidPremium",
        share: "returnableShare",
        days: "unusedDays",
        termDays: "termDays",
      },
    ],
    [
      "min(round(annualPremium × termDays ÷ yearDays), annualPremium)",
      {
        text: "annualPremium × termDays ÷ yearDays",
        amount: "annualPremium",
        share: undefined,
        days: "termDays",
        termDays: "yearDays",
      },
    ],
  ])("%s", (formula, part) => {
    expect(proRataIn(formula)).toEqual(part);
  });

  // A rate per month, a percentage, a share of days alone.
  it.each([
    "annualPremium × months ÷ 12",
    "100 × usedDays ÷ termDays",
    "paidPremium × costsShare",
    "usedDays ÷ termDays",
  ])("not in %s", (formula) => {
    expect(proRataIn(formula)).toBeUndefined();
  });
});
