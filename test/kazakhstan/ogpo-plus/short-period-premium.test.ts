import { describe, expect, it } from "vitest";
import { ReturnPremiumError } from "../../../src/engine/return-premium-error.js";
import { ogpoPlus } from "../../../src/index.js";
import { shortPeriodPremium } from "../../../src/kazakhstan/ogpo-plus/short-period-premium.js";
import { inShort, issuesOf } from "../../engine/inputs.js";
import { answersIn, runMain } from "../../support/command-line.js";

describe("the premium of a short term", () => {
  it.each([
    { months: 1, share: "0.70", premium: "70000.00", why: "up to six months cost the same" },
    { months: 5, share: "0.70", premium: "70000.00", why: "up to six months cost the same" },
    { months: 6, share: "0.70", premium: "70000.00", why: "the last of them" },
    { months: 7, share: "0.75", premium: "75000.00", why: "the next row" },
    { months: 8, share: "0.80", premium: "80000.00", why: "the next row" },
    { months: 9, share: "0.85", premium: "85000.00", why: "the next row" },
    { months: 10, share: "0.90", premium: "90000.00", why: "the next row" },
    { months: 11, share: "0.95", premium: "95000.00", why: "the last row" },
    { months: 12, share: "1.00", premium: "100000.00", why: "the table ends at eleven: the annual premium" },
  ])("of $months months is $share of 100000, $premium: $why", ({ months, share, premium }) => {
    const result = ogpoPlus.shortPeriodPremium({ annualPremium: "100000", months });
    expect(result).toMatchObject({ months, share, premium, clause: "5.4", currency: "KZT" });
    expect(result.steps.at(-1)).toMatchObject({ id: "premium", value: premium });
  });

  it.each([
    { firstDay: "2025-01-15", lastDay: "2025-01-15", months: 1, why: "one day is a started month" },
    { firstDay: "2025-01-15", lastDay: "2025-02-14", months: 1, why: "one month to the day" },
    { firstDay: "2025-01-15", lastDay: "2025-02-15", months: 2, why: "a day more" },
    { firstDay: "2025-01-15", lastDay: "2025-07-14", months: 6, why: "worked case: six months to the day" },
    { firstDay: "2025-01-15", lastDay: "2025-07-15", months: 7, why: "worked case: a day more" },
    { firstDay: "2025-01-15", lastDay: "2026-01-14", months: 12, why: "a whole year" },
    { firstDay: "2025-01-29", lastDay: "2025-02-28", months: 1, why: "February lacks the 29th: its last day" },
    { firstDay: "2025-01-29", lastDay: "2025-03-01", months: 2, why: "a day more" },
    { firstDay: "2025-01-30", lastDay: "2025-02-28", months: 1, why: "February lacks the 30th" },
    { firstDay: "2025-01-30", lastDay: "2025-03-01", months: 2, why: "a day more" },
    { firstDay: "2025-01-31", lastDay: "2025-02-28", months: 1, why: "February lacks the 31st" },
    { firstDay: "2025-01-31", lastDay: "2025-03-01", months: 2, why: "a day more" },
    { firstDay: "2024-01-29", lastDay: "2024-02-28", months: 1, why: "the day before the 29th that this February has" },
    { firstDay: "2024-01-29", lastDay: "2024-02-29", months: 2, why: "that 29th itself" },
    { firstDay: "2024-01-30", lastDay: "2024-02-29", months: 1, why: "this February lacks the 30th" },
    { firstDay: "2024-02-29", lastDay: "2024-03-28", months: 1, why: "the day before the 29th" },
    { firstDay: "2024-02-29", lastDay: "2024-03-29", months: 2, why: "the 29th itself" },
    { firstDay: "2024-02-29", lastDay: "2025-02-28", months: 12, why: "twelve months to the last day of February" },
    { firstDay: "2024-08-31", lastDay: "2025-02-28", months: 6, why: "worked case: February lacks the 31st" },
    { firstDay: "2024-08-31", lastDay: "2025-03-01", months: 7, why: "a day more" },
  ])("from $firstDay to $lastDay is that of $months months: $why", ({ firstDay, lastDay, months }) => {
    const result = ogpoPlus.shortPeriodPremium({ annualPremium: "100000", firstDay, lastDay });
    const { share, premium } = ogpoPlus.shortPeriodPremium({ annualPremium: "100000", months });
    expect(result).toMatchObject({ months, share, premium });
  });

  it.each([
    {
      annualPremium: "0.01",
      months: 1,
      rounding: undefined,
      premium: "0.01",
      why: "0.007 goes up, not above the whole",
    },
    { annualPremium: "99", months: 11, rounding: { unit: "10", mode: "up" }, premium: "99.00", why: "100 is above 99" },
    { annualPremium: "33333", months: 7, rounding: { unit: "1", mode: "down" }, premium: "24999", why: "24999.75" },
    { annualPremium: "33333", months: 7, rounding: { unit: "1", mode: "half-up" }, premium: "25000", why: "24999.75" },
    { annualPremium: "100.45", months: 12, rounding: { unit: "1", mode: "up" }, premium: "100.45", why: "not rounded" },
    { annualPremium: 100n, months: 12, rounding: { unit: "1", mode: "up" }, premium: "100", why: "a multiple of 1" },
  ] as const)(
    "of $annualPremium for $months months is $premium: $why",
    ({ annualPremium, months, rounding, premium }) => {
      const options = { rounding };
      expect(ogpoPlus.shortPeriodPremium({ annualPremium, months, options }).premium).toBe(premium);
    },
  );

  it("is told with its step and the rounding", () => {
    expect(ogpoPlus.shortPeriodPremium({ annualPremium: "100000", months: 7 })).toStrictEqual({
      operation: "ogpo-plus/short-period-premium",
      ruleSet: { id: "ogpo-plus", edition: "2024-05-14" },
      months: 7,
      share: "0.75",
      premium: "75000.00",
      clause: "5.4",
      currency: "KZT",
      steps: [
        {
          id: "premium",
          clause: "5.4",
          formula: "min(round(annualPremium × share), annualPremium)",
          operands: { annualPremium: "100000", share: "0.75" },
          exact: "75000/1",
          value: "75000.00",
        },
      ],
      notes: [],
      assumed: [],
      conventions: { rounding: { unit: "0.01", mode: "half-up" } },
    });
  });

  it("is answered line by line on the command line", async () => {
    const terms = [
      { firstDay: "2025-01-15", lastDay: "2025-07-14" },
      { firstDay: "2025-01-15", lastDay: "2025-07-15" },
      { firstDay: "2024-08-31", lastDay: "2025-02-28" },
    ];
    const stdin = terms.map((term) => `${JSON.stringify({ annualPremium: "100000", ...term })}\n`).join("");
    const { code, stdout } = await runMain(["run", "ogpo-plus/short-period-premium"], { stdin });
    expect(code).toBe(0);
    expect(answersIn(stdout)).toMatchObject([
      { months: 6, premium: "70000.00" },
      { months: 7, premium: "75000.00" },
      { months: 6, premium: "70000.00" },
    ]);
  });
});

describe("an input of short-period-premium that is not valid", () => {
  const annualPremium = "100000";
  const days = { firstDay: "2025-01-15", lastDay: "2025-07-14" };

  it.each([
    { input: {}, issues: ["missing-field annualPremium", "missing-field months"], why: "nothing is given" },
    { input: { annualPremium }, issues: ["missing-field months"], why: "no term" },
    { input: { annualPremium, firstDay: days.firstDay }, issues: ["missing-field lastDay"], why: "half a term" },
    { input: { annualPremium, lastDay: days.lastDay }, issues: ["missing-field firstDay"], why: "the other half" },
    {
      input: { annualPremium, firstDay: "2025-02-30" },
      issues: ["invalid-date firstDay", "missing-field lastDay"],
      why: "half a term, and wrong",
    },
    {
      input: { annualPremium, months: 6, ...days },
      issues: ["contradictory-facts firstDay", "contradictory-facts lastDay"],
      why: "each day stands beside the months",
    },
    {
      input: { annualPremium, months: 6, firstDay: days.firstDay },
      issues: ["contradictory-facts firstDay"],
      why: "the months tell the term; the last day is not missing",
    },
    { input: { annualPremium, months: 6, lastDay: "x" }, issues: ["invalid-date lastDay"], why: "one thing at a time" },
    { input: { annualPremium, months: 13, ...days }, issues: ["invalid-option months"], why: "one thing at a time" },
    { input: { annualPremium, months: 0 }, issues: ["invalid-option months"], why: "below the first month" },
    { input: { annualPremium, months: 13 }, issues: ["invalid-option months"], why: "above the last" },
    { input: { annualPremium, months: 1.5 }, issues: ["invalid-type months"], why: "no integer" },
    { input: { annualPremium, months: "6" }, issues: ["invalid-type months"], why: "text" },
    { input: { annualPremium, months: null }, issues: ["invalid-type months"], why: "null is no fact" },
    { input: { annualPremium: "0", months: 6 }, issues: ["invalid-amount annualPremium"], why: "not above zero" },
    { input: { annualPremium: null, months: 6 }, issues: ["invalid-type annualPremium"], why: "null is no amount" },
    {
      input: { annualPremium, firstDay: "2025-01-15", lastDay: "2025-01-14" },
      issues: ["dates-out-of-order lastDay"],
      why: "it ends before it begins",
    },
    {
      input: { annualPremium, firstDay: "2025-01-15", lastDay: "2026-01-15" },
      issues: ["term-too-long lastDay"],
      why: "a day more than twelve months",
    },
    {
      input: { annualPremium, firstDay: "2024-02-29", lastDay: "2025-03-01" },
      issues: ["term-too-long lastDay"],
      why: "twelve months from 29 February end on the 28th",
    },
    {
      input: { annualPremium, months: 6, options: { rounding: { unit: "0.10", mode: "up" }, share: "0.5" } },
      issues: ["invalid-amount options.rounding.unit", "unknown-field options.share"],
      why: "no canonical unit, no such option",
    },
    {
      input: { premium: 1, lastDay: "2025-01-14", firstDay: "2025-01-15", months: 6, annualPremium: -1 },
      issues: [
        "invalid-amount annualPremium",
        "contradictory-facts firstDay",
        "contradictory-facts lastDay",
        "dates-out-of-order lastDay",
        "unknown-field premium",
      ],
      why: "all at once, in the order of the fields, unknown ones last",
    },
    { input: null, issues: ["invalid-type "], why: "no object" },
  ])("is refused with $issues: $why", ({ input, issues }) => {
    expect(inShort(issuesOf(shortPeriodPremium, input))).toEqual(issues);
  });

  const [first, last] = ["2025-01-15", "2029-01-14"];
  const ofMonths = { path: ["months"], received: 6 };

  it.each([
    { input: { months: 6, firstDay: first }, issues: [["contradictory-facts", "firstDay", first, ofMonths]] },
    { input: { months: 6, lastDay: last }, issues: [["contradictory-facts", "lastDay", last, ofMonths]] },
    {
      input: { firstDay: last, lastDay: first },
      issues: [["dates-out-of-order", "lastDay", first, { path: ["firstDay"], received: last }]],
    },
    {
      input: { firstDay: first, lastDay: last },
      issues: [["term-too-long", "lastDay", last, { path: ["firstDay"], received: first }]],
    },
  ])("names both fields that disagree, at the later-named one: $issues", ({ input, issues }) => {
    expect(issuesOf(shortPeriodPremium, { annualPremium, ...input })).toMatchObject(
      issues.map(([code, field, received, other]) => ({ code, path: [field], received, other })),
    );
  });

  it("is thrown by the other form", () => {
    expect(() => ogpoPlus.shortPeriodPremium({ annualPremium, months: 13 })).toThrow(ReturnPremiumError);
  });
});
