import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { diagnose, findDiagnosis } from "../../src/diagnose/diagnose.js";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";
import { returnPremium as civilCodeReturnPremium } from "../../src/kazakhstan/civil-code/return-premium.js";
import { returnPremium } from "../../src/kazakhstan/life-cabinet/return-premium.js";
import { mrp } from "../../src/kazakhstan/mrp.js";
import { coverPeriod } from "../../src/kazakhstan/ogpo-plus/cover-period.js";
import { returnInCoolingOff } from "../../src/kazakhstan/ogpo-plus/return-by-ground.js";
import { returnPremium as ogpoPlusReturnPremium } from "../../src/kazakhstan/ogpo-plus/return-premium.js";
import { shortPeriodPremium } from "../../src/kazakhstan/ogpo-plus/short-period-premium.js";
import { returnPremium as ogpoVtsReturnPremium } from "../../src/kazakhstan/ogpo-vts/return-premium.js";
import { returnPremium as osagoReturnPremium } from "../../src/russia/osago/return-premium.js";
import { returnPremium as zettaReturnPremium } from "../../src/russia/zetta-voluntary/return-premium.js";
import { withdrawn } from "../vectors/tables/yearly-contract.js";
import { cancelled, printed } from "./inputs.js";

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

/** 20 000 for 365 days, of which 183 have passed: what is left of it is 20000 × 182 ÷ 365 = 9972.603. */
const ofAYear = (reason: string, contract: object = {}, options: object = {}) => ({
  contract: { ...withdrawn.contract, ...contract },
  termination: { reason, terminatedOn: "2025-09-01" },
  options,
});

/** 8000 for 123 days, of which 100 are unused: 8000 × 100 ÷ 123 = 6504.065 without the share, 5008.13 with it. */
const sold = {
  contract: { firstDay: "2024-05-01", lastDay: "2024-08-31", premium: "8000" },
  termination: { reason: "vehicle-sold", appliedOn: "2024-05-23" },
};

describe("what another option gives is another reading", () => {
  it.each([
    {
      says: "no costs",
      operation: ogpoPlusReturnPremium,
      input: ofAYear("object-ceased"),
      shown: "9 972,60",
      mistakes: ["costs-forgotten"],
      option: 'options.costs={"share":"0"}',
    },
    {
      says: "no costs in place of an amount",
      operation: ogpoPlusReturnPremium,
      input: ofAYear("object-ceased", {}, { costs: { amount: "500" } }),
      shown: "9 972,60",
      mistakes: ["costs-forgotten"],
      option: 'options.costs={"share":"0"}',
    },
    {
      says: "the costs that stand by default, in place of those of the input",
      operation: ogpoPlusReturnPremium,
      input: ofAYear("object-ceased", {}, { costs: { amount: "500" } }),
      shown: "7 972,60",
      mistakes: ["ignores-costs-option"],
      option: 'options.costs={"share":"0.10"}',
    },
    {
      says: "no costs of what they are a share of",
      operation: zettaReturnPremium,
      input: cancelled,
      shown: "5 041,10",
      mistakes: ["costs-forgotten"],
      option: 'options.costs={"share":"0","of":"paid-premium"}',
    },
    {
      says: "all of the premium meant for payouts",
      operation: osagoReturnPremium,
      input: sold,
      shown: "6 504,07",
      mistakes: ["share-forgotten"],
      option: "options.returnableShare=1",
    },
    {
      says: "whole tenge, cut off",
      operation: ogpoPlusReturnPremium,
      input: ofAYear("object-ceased"),
      shown: "7 972",
      mistakes: ["tiyn-not-shown"],
      option: 'options.rounding={"unit":"1","mode":"down"}',
    },
    {
      // 53770.115, up to tens.
      says: "a unit and a mode of the one rounding",
      operation: returnPremium,
      input: printed,
      shown: "53 780",
      mistakes: ["always-up", "rounds-to-tens"],
      option: 'options.rounding={"unit":"10","mode":"up"}',
    },
    {
      // 60000 × 8 ÷ 1827 = 262.73; 60000 − 262.73 = 59737.27.
      says: "two options",
      operation: returnPremium,
      input: printed,
      shown: "59 737",
      mistakes: ["termination-day-counted", "costs-forgotten"],
      option: 'options.usedDays=through-termination options.costs={"share":"0"}',
    },
  ])("$says: $option", ({ operation, input, shown, mistakes, option }) => {
    expect(diagnose(operation, input, shown).explanations[0]).toMatchObject({ mistakes, option });
  });

  it("is none where the operation has no such option", () => {
    // 4325 × 1.9 = 8217.50, and nobody may round it.
    const [first] = diagnose(mrp, { on: "2026-01-01", count: "1.9" }, "8 217").explanations;
    expect(first?.mistakes).toEqual(["tiyn-not-shown"]);
    expect(first).not.toHaveProperty("option");
  });

  it("has each remedy once", () => {
    const [first] = diagnose(returnPremium, printed, "53 780").explanations;
    expect(first?.remedy).toBe("round once, at the end, to 1, half-up");
  });
});

describe("the premium under the contract, of which a part was paid, has one mistake", () => {
  const unpaid = { paidPremium: "4000" };
  it.each([
    // All that was paid goes back.
    { operation: ogpoPlusReturnPremium, input: ofAYear("non-payment", unpaid), mistake: "unpaid-in-force" },
    { operation: ogpoPlusReturnPremium, input: ofAYear("withdrawal", unpaid), mistake: "unpaid-in-force" },
    // A part of it goes back.
    { operation: civilCodeReturnPremium, input: ofAYear("object-ceased", unpaid), mistake: "whole-premium-returned" },
    { operation: ogpoVtsReturnPremium, input: ofAYear("withdrawal", unpaid), mistake: "whole-premium-returned" },
  ])("$operation.id: $mistake", ({ operation, input, mistake }) => {
    expect(diagnose(operation, input, "20 000").explanations[0]?.mistakes).toEqual([mistake]);
  });
});

describe("no mistakes are found", () => {
  const agreed = { ...withdrawn, termination: { reason: "agreement", terminatedOn: "2025-09-01" } };
  it.each([
    { operation: returnPremium, input: printed, shown: "53 770", verdict: "agrees" },
    { operation: returnPremium, input: printed, shown: "1.234", verdict: "unreadable" },
    { operation: ogpoPlusReturnPremium, input: agreed, shown: "5 000", verdict: "unexplained" },
  ])("where $shown $verdict", ({ operation, input, shown, verdict }) => {
    expect(findDiagnosis(operation, input, shown)).toMatchObject({ diagnosis: { verdict }, found: [] });
  });
});

describe("an operation that returns no premium", () => {
  it.each([
    // 70% of 100 000 is due for six months.
    {
      operation: shortPeriodPremium,
      input: { annualPremium: "100000", months: 6 },
      shown: "100 000",
      mistakes: ["whole-year-charged"],
    },
    { operation: shortPeriodPremium, input: { annualPremium: "100000", months: 6 }, shown: "0", mistakes: undefined },
    { operation: mrp, input: { on: "2026-01-01", count: "1.9" }, shown: "0", mistakes: undefined },
  ])("$operation.id, shown $shown, is not told of a return", ({ operation, input, shown, mistakes }) => {
    const { diagnosis, found } = findDiagnosis(operation, input, shown);
    expect(diagnosis.explanations[0]?.mistakes).toEqual(mistakes);
    const words = found.flatMap(({ mistakes }) => mistakes.flatMap(({ meaning, remedy }) => [meaning, remedy]));
    expect(words.filter((text) => /return/.test(text))).toEqual([]);
  });
});

describe("the form in which an amount is given changes nothing", () => {
  // 5000 of 20 000 is paid; of it 15% is kept, but of 20 000 it would be 3000: 5000 − 3000 = 2000.
  const input = (premium: unknown, paidPremium: unknown) => ({
    contract: {
      concludedOn: "2024-12-25",
      firstDay: "2025-01-01",
      lastDay: "2025-12-31",
      premium,
      paidPremium,
      policyholder: "natural-person",
    },
    termination: { reason: "withdrawal", terminatedOn: "2025-01-10" },
  });

  it.each([
    { form: "text", given: input("20000", "5000") },
    { form: "a number", given: input(20000, 5000) },
    { form: "a bigint", given: input(20000n, 5000n) },
    { form: "a decimal.js object", given: input(new Decimal(20000), new Decimal(5000)) },
  ])("$form", ({ given }) => {
    const told = diagnose(ogpoVtsReturnPremium, given, 2000);
    expect(told.explanations.map(({ mistakes }) => mistakes)).toContainEqual(["share-of-contract-premium"]);
    expect(told).toEqual(diagnose(ogpoVtsReturnPremium, input("20000", "5000"), 2000));
  });
});

it("names of the nearest amounts that are the same the likeliest", () => {
  // Nothing is nearest to -5: that nothing is returned is likelier than days taken for others.
  expect(diagnose(returnPremium, printed, "-5").nearest?.mistakes).toEqual(["nothing-returned"]);
});

it("takes no digit for lost that leaves a zero in front", () => {
  // 20 000.00 without its first digit.
  const { explanations } = diagnose(ogpoPlusReturnPremium, ofAYear("insurer-breach"), "0");
  expect(explanations.map(({ mistakes }) => mistakes)).not.toContainEqual(["digit-lost"]);
});

it.each([undefined, null, returnInCoolingOff, {}, "life-cabinet/return-premium"])(
  "throws a TypeError for %s",
  (other) => {
    // What programs without types pass.
    const operation = other as unknown as typeof returnPremium;
    expect(() => diagnose(operation, printed, "1")).toThrow(
      new TypeError(
        `operation is of type ${typeof other}; it must be one such as ogpoPlus.returnPremium, not a function for a single ground`,
      ),
    );
  },
);

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

it("tells by no input apart what gives the same amount in it, besides others", () => {
  // 8217.50 without its decimals, or without the 5: the value of the next day is the same.
  const input = { on: "2026-01-01", count: "1.9" };
  const { alike, tellApart } = diagnose(mrp, input, "8 217");
  expect(alike).toEqual([["tiyn-not-shown", "digit-lost"]]);
  expect(tellApart).not.toEqual({ on: "2026-01-02", count: "1.9" });
});

it("throws the error of a refused input", () => {
  expect(() => diagnose(returnPremium, {}, "1")).toThrow(ReturnPremiumError);
});

it("throws a TypeError for an operation without an amount", () => {
  const input = { premiumReceivedOn: "2025-01-30", months: 1 };
  expect(() => diagnose(coverPeriod, input, "1")).toThrow(new TypeError("ogpo-plus/cover-period gives no amount"));
});

it("explains nothing where only the parties can name the amount", () => {
  expect(diagnose(ogpoPlusReturnPremium, ofAYear("agreement"), "5000")).toEqual({
    verdict: "unexplained",
    expected: null,
    shown: "5000",
    explanations: [],
    alike: [],
  });
});
