import { describe, expect, it } from "vitest";
import { diagnose, findDiagnosis } from "../../src/diagnose/diagnose.js";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";
import { returnPremium } from "../../src/kazakhstan/life-cabinet/return-premium.js";
import { coverPeriod } from "../../src/kazakhstan/ogpo-plus/cover-period.js";
import { returnPremium as ogpoPlusReturnPremium } from "../../src/kazakhstan/ogpo-plus/return-premium.js";

/** The case that the cabinet's instruction prints: 53 770 of 60 000 after 7 of 1827 days. */
const printed = {
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
};

describe("the printed case, shown as", () => {
  it.each([
    // 60000 × 8 ÷ 1827 = 262.73; 60000 − 262.73 − 6000 = 53737.27.
    { shown: "53 737", mistake: "termination-day-counted", says: "the day of termination was counted as used" },
    // 60000 × 7 ÷ 1827 = 229.885; 59770.115 × 0.9 = 53793.10.
    {
      shown: "53 793",
      mistake: "costs-on-unearned",
      says: "the costs were calculated as a share of the unearned premium",
    },
    { shown: "60 000", mistake: "whole-premium-returned", says: "the whole premium was returned" },
    // 60000 − 229.885 − 6000 = 53770.115, half up.
    { shown: "53 770,11", mistake: "always-hundredths", says: "the amount was not rounded to whole tenge" },
    { shown: "6 230", mistake: "retained-shown", says: "the retained premium is shown" },
    { shown: "53 770,1149", mistake: "not-rounded", says: "the amount was not rounded" },
    // 59770.115, without costs.
    { shown: "59 770", mistake: "costs-forgotten", says: "no costs were deducted" },
    // 60000 × 7 ÷ 365 = 1150.68; 60000 − 1150.68 − 6000 = 52849.32.
    { shown: "52 849", mistake: "divisor-365", says: "the premium was divided by 365 days, whatever the term" },
    {
      shown: "537,70",
      mistake: "tenge-as-tiyn",
      says: "an amount in tenge or roubles was treated as tiyn or kopecks and divided by 100",
    },
    { shown: "5 370", mistake: "digit-lost", says: "a digit of the amount is missing" },
  ])("$shown, has first $mistake: $says", ({ shown, mistake, says }) => {
    const { diagnosis, found } = findDiagnosis(returnPremium, printed, shown);
    expect(diagnosis).toMatchObject({ verdict: "explained", expected: "53770" });
    expect([diagnosis.explanations[0]?.mistakes, found[0]?.mistakes[0]?.meaning]).toEqual([[mistake], says]);
    expect(Number(diagnosis.explanations[0]?.gives)).toBe(Number(diagnosis.shown));
  });

  it("53 737, has the clause, the remedy and the option that gives this amount, and nothing besides", () => {
    expect(diagnose(returnPremium, printed, "53 737 ₸")).toEqual({
      verdict: "explained",
      expected: "53770",
      shown: "53737",
      explanations: [
        {
          mistakes: ["termination-day-counted"],
          gives: "53737",
          clause: "842(2)",
          remedy: "charge for the days before the day of termination, but not for the day of termination itself",
          option: "options.usedDays=through-termination",
        },
        {
          mistakes: ["zone-shifted-first-day"],
          gives: "53737",
          clause: "842(2)",
          remedy: "read and send days as text, without a time zone",
        },
      ],
      alike: [["termination-day-counted", "zone-shifted-first-day"]],
      // Below it is held to tell the two apart.
      tellApart: expect.anything(),
    });
  });

  it("53 736, has only pairs that explain it", () => {
    const { verdict, explanations, alike } = diagnose(returnPremium, printed, "53 736");
    expect(verdict).toBe("explained");
    expect(new Set(explanations.map(({ mistakes }) => mistakes.length))).toEqual(new Set([2]));
    // 60000 ÷ 1827 = 32.84; 60000 − 32.84 × 8 − 6000 = 53737.28 is no 53736, but by whole tenge 33 × 8 = 264 it is.
    expect(explanations[0]?.mistakes).toEqual(["termination-day-counted", "rounds-daily-premium"]);
    expect(alike).toContainEqual(["termination-day-counted", "zone-shifted-first-day"]);
    expect(new Set(alike.map((names) => names.join(" "))).size).toBe(alike.length);
  });

  it.each(["53 770", "53 770,00 ₸", "53,770.00", "53770 тг", 53770])("%s, is right", (shown) => {
    expect(diagnose(returnPremium, printed, shown)).toEqual({
      verdict: "agrees",
      expected: "53770",
      shown: expect.stringMatching(/^53770(\.00)?$/),
      explanations: [],
      alike: [],
    });
  });

  it("1.234, is unreadable, and both readings are told", () => {
    expect(diagnose(returnPremium, printed, "1.234")).toEqual({
      verdict: "unreadable",
      expected: "53770",
      shown: "1.234",
      readings: ["1234", "1.234"],
      explanations: [],
      alike: [],
    });
  });

  it.each(["", "—", "about 53 770", Number.NaN, 1e21])("%s, is unreadable without readings", (shown) => {
    expect(diagnose(returnPremium, printed, shown)).toEqual({
      verdict: "unreadable",
      expected: "53770",
      shown: String(shown),
      explanations: [],
      alike: [],
    });
  });

  it("12 345, is unexplained, and the nearest mistake is told", () => {
    expect(diagnose(returnPremium, printed, "12 345")).toEqual({
      verdict: "unexplained",
      expected: "53770",
      shown: "12345",
      explanations: [],
      alike: [],
      nearest: {
        mistakes: ["retained-shown"],
        gives: "6230",
        clause: "842(2)",
        remedy: 'show the step "return premium"',
      },
    });
  });
});

it("tells explanations apart by an input for which they give different amounts", () => {
  const { tellApart, alike } = diagnose(returnPremium, printed, "53 737");
  const amounts = alike[0]?.map((name) => {
    const { contract, termination } = tellApart as typeof printed;
    const options = { usedDays: "through-termination" };
    const firstDay = new Date(Date.parse(contract.firstDay) - 86_400_000).toISOString().slice(0, 10);
    const wrong =
      name === "termination-day-counted"
        ? { contract, termination, options }
        : { contract: { ...contract, firstDay }, termination };
    const outcome = returnPremium.safe(wrong);
    return outcome.success && outcome.result.returnPremium;
  });
  expect(new Set(amounts).size).toBe(2);
});

it("throws the error of a refused input", () => {
  expect(() => diagnose(returnPremium, {}, "1")).toThrow(ReturnPremiumError);
});

it("throws a TypeError for an operation without an amount", () => {
  const input = { premiumReceivedOn: "2025-01-30", months: 1 };
  expect(() => diagnose(coverPeriod, input, "1")).toThrow(new TypeError("ogpo-plus/cover-period gives no amount"));
});

it("explains nothing where only the parties can name the amount", () => {
  const input = {
    contract: {
      concludedOn: "2025-03-01",
      firstDay: "2025-03-02",
      lastDay: "2026-03-01",
      premium: "20000",
      policyholder: "natural-person",
    },
    termination: { reason: "agreement", terminatedOn: "2025-09-01" },
  };
  expect(diagnose(ogpoPlusReturnPremium, input, "5000")).toEqual({
    verdict: "unexplained",
    expected: null,
    shown: "5000",
    explanations: [],
    alike: [],
  });
});
