import { describe, expect, it } from "vitest";
import { zettaVoluntary } from "../../../src/index.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { answersIn, runMain } from "../../support/command-line.js";

type Input = zettaVoluntary.ReturnPremiumInput;

const noClaims = { paid: false, reported: false };

/** A day is worth 3650 ÷ 365 = 10; 43% of the premium are 1569.50. By default day 165 of 365 is the last covered. */
const returnOf = ({
  lastCoveredDay = "2025-06-14",
  appliedOn = "2025-06-11",
  paidPremium = "3650",
  claims = noClaims,
  ...options
}: Partial<Input["termination"]> &
  Partial<Pick<Input["contract"], "paidPremium">> & { readonly claims?: Input["claims"] } & Input["options"] = {}) =>
  zettaVoluntary.returnPremium({
    contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium },
    claims,
    termination: { lastCoveredDay, appliedOn },
    options,
  });

describe("run computes the worked cases, 200 of 365 days of 50000 left", () => {
  it.each([
    {
      why: "27397.260… less 21500, 43% of what was paid",
      options: {},
      amounts: { returnPremium: "5897.26", retainedPremium: "44102.74" },
    },
    {
      why: "27397.260… × 0.57, 43% of what is unearned taken off",
      options: { costs: { share: "0.43", of: "unearned-premium" } },
      amounts: { returnPremium: "15616.44", retainedPremium: "34383.56" },
    },
  ])("$amounts.returnPremium: $why", async ({ options, amounts }) => {
    const input = {
      contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: "50000" },
      claims: noClaims,
      termination: { lastCoveredDay: "2025-06-14", appliedOn: "2025-06-11" },
      options,
    };
    const { code, stdout } = await runMain(["run", "zetta-voluntary/return-premium"], {
      stdin: `${JSON.stringify(input)}\n`,
    });
    expect(code).toBe(0);
    expect(answersIn(stdout)).toMatchObject([
      {
        operation: "zetta-voluntary/return-premium",
        ruleSet: { id: "zetta-voluntary", edition: "2018-06-01" },
        ground: "early-termination",
        clause: "q-and-a",
        currency: "RUB",
        ...amounts,
        days: { term: 365, unused: 200 },
        dueOn: "2025-06-25",
        notes: [],
        assumed: [],
        conventions: { costs: { share: "0.43", of: "paid-premium", ...options.costs }, rounding: { unit: "0.01" } },
      },
    ]);
  });
});

describe("the days left", () => {
  it.each([
    { lastCoveredDay: "2020-01-01", unused: 365, returned: "2080.50", why: "long before the term: 57% of the premium" },
    { lastCoveredDay: "2024-12-31", unused: 365, returned: "2080.50", why: "the day before it: all days are unused" },
    { lastCoveredDay: "2025-01-01", unused: 364, returned: "2070.50", why: "its first day was covered" },
    { lastCoveredDay: "2025-07-27", unused: 157, returned: "0.50", why: "1570 less 1569.50" },
    { lastCoveredDay: "2025-07-28", unused: 156, returned: "0.00", why: "1560 is less than the costs" },
    { lastCoveredDay: "2025-12-30", unused: 1, returned: "0.00", why: "the day before the last" },
    { lastCoveredDay: "2025-12-31", unused: 0, returned: "0.00", why: "the last day" },
  ])("after $lastCoveredDay are $unused and $returned: $why", ({ lastCoveredDay, unused, returned }) => {
    const result = returnOf({ lastCoveredDay });
    expect(result).toMatchObject({ ground: "early-termination", days: { term: 365, unused }, returnPremium: returned });
    expect(result.dueOn).toBe(returned === "0.00" ? null : "2025-06-25");
  });

  it.each([
    { lastCoveredDay: "2024-12-31", returned: "2080.50", why: "365 × 5.70" },
    { lastCoveredDay: "2025-07-28", returned: "889.20", why: "156 × 5.70: costs never take all of it" },
    { lastCoveredDay: "2025-12-30", returned: "5.70", why: "one day" },
    { lastCoveredDay: "2025-12-31", returned: "0.00", why: "none" },
  ])("after $lastCoveredDay give $returned by the unearned premium: $why", ({ lastCoveredDay, returned }) => {
    const costs = { share: "0.43", of: "unearned-premium" } as const;
    expect(returnOf({ lastCoveredDay, costs }).returnPremium).toBe(returned);
  });
});

describe("a claim bars every return", () => {
  it.each([
    { claims: { paid: true, reported: true }, why: "paid and reported" },
    { claims: { paid: true, reported: false }, why: "paid" },
    { claims: { paid: false, reported: true }, why: "reported" },
  ])("whether $why", ({ claims }) => {
    expect(returnOf({ claims })).toMatchObject({
      ground: "claims-bar",
      returnPremium: "0.00",
      retainedPremium: "3650.00",
      days: { term: 365, unused: 200 },
      dueOn: null,
    });
  });

  it("and rounds nothing: a premium with kopecks is kept whole", () => {
    const result = returnOf({
      claims: { paid: true, reported: false },
      paidPremium: "3650.45",
      rounding: { unit: "1", mode: "half-up" },
    });
    expect([result.returnPremium, result.retainedPremium]).toEqual(["0", "3650.45"]);
    expect(result.steps.map(({ formula }) => formula)).toEqual(["0", "paidPremium − returnPremium"]);
  });

  it("even before the first day", () => {
    const result = returnOf({ claims: { paid: false, reported: true }, lastCoveredDay: "2024-12-31" });
    expect(result).toMatchObject({ ground: "claims-bar", returnPremium: "0.00", days: { unused: 365 } });
  });
});

describe("the steps", () => {
  const unearned = {
    id: "unearned-premium",
    clause: "q-and-a",
    formula: "paidPremium × unusedDays ÷ termDays",
    operands: { paidPremium: "1000", unusedDays: "200", termDays: "365" },
    exact: "40000/73",
    value: "547.945205479452…",
  };

  it("take the costs off the unearned premium, by the paid one", () => {
    const { steps } = returnOf({ paidPremium: "1000" });
    expect(steps).toEqual([
      unearned,
      {
        id: "costs",
        clause: "q-and-a",
        formula: "paidPremium × costsShare",
        operands: { paidPremium: "1000", costsShare: "0.43" },
        exact: "430/1",
        value: "430",
      },
      {
        // 547.945… − 430 = 117.945…
        id: "return-premium",
        clause: "q-and-a",
        formula: "min(round(max(unearnedPremium − costs, 0)), paidPremium)",
        operands: { unearnedPremium: "40000/73", costs: "430", paidPremium: "1000" },
        exact: "2359/20",
        value: "117.95",
      },
      {
        id: "retained-premium",
        clause: "q-and-a",
        formula: "paidPremium − returnPremium",
        operands: { paidPremium: "1000", returnPremium: "117.95" },
        exact: "17641/20",
        value: "882.05",
      },
    ]);
    expect(complaintsAboutSteps(steps, { unit: "0.01", mode: "half-up" })).toEqual([]);
  });

  it("or by the unearned one itself", () => {
    const { steps } = returnOf({ paidPremium: "1000", costs: { share: "0.43", of: "unearned-premium" } });
    // 40000/73 × 0.43 = 17200/73 = 235.616…; 22800/73 = 312.328…
    expect(steps.slice(0, 3)).toMatchObject([
      unearned,
      { formula: "unearnedPremium × costsShare", exact: "17200/73", value: "235.616438356164…" },
      { exact: "31233/100", value: "312.33" },
    ]);
    expect(complaintsAboutSteps(steps, { unit: "0.01", mode: "half-up" })).toEqual([]);
  });
});

describe("the choices", () => {
  it.each([
    { share: "0", of: "paid-premium", returned: "2000.00", why: "no costs" },
    { share: "0", of: "unearned-premium", returned: "2000.00", why: "no costs, of whatever" },
    { share: 0.1, of: "paid-premium", returned: "1635.00", why: "2000 − 365" },
    { share: 0.1, of: "unearned-premium", returned: "1800.00", why: "2000 − 200" },
    { share: "1", of: "paid-premium", returned: "0.00", why: "more than is left" },
    { share: "1", of: "unearned-premium", returned: "0.00", why: "just what is left" },
  ] as const)("costs of $share of the $of return $returned: $why", ({ share, of, returned }) => {
    const result = returnOf({ costs: { share, of } });
    expect(result.returnPremium).toBe(returned);
    expect(result.conventions.costs).toEqual({ share: String(share), of });
  });

  it.each([
    { unit: "1", mode: "half-up", returned: "431", retained: "3219", why: "430.50, half up" },
    { unit: "1", mode: "half-even", returned: "430", retained: "3220", why: "430.50, to the even one" },
    { unit: "10", mode: "up", returned: "440", retained: "3210", why: "430.50, up by tens" },
  ] as const)("by $unit $mode $returned goes back: $why", ({ unit, mode, returned, retained }) => {
    const result = returnOf({ rounding: { unit, mode } });
    expect([result.returnPremium, result.retainedPremium]).toEqual([returned, retained]);
    expect(result.conventions.rounding).toEqual({ unit, mode });
  });

  it("never make more of it than was paid", () => {
    // 105 by tens, up, would be 110.
    const rounding = { unit: "10", mode: "up" } as const;
    const result = returnOf({
      lastCoveredDay: "2024-12-31",
      paidPremium: "105",
      costs: { share: "0", of: "paid-premium" },
      rounding,
    });
    expect([result.returnPremium, result.retainedPremium]).toEqual(["105.00", "0"]);
  });
});

describe("the last day to pay is the 14th day after the application", () => {
  const weekend = (dueOn: string) => [{ code: "weekend-shift-not-applied", clause: "q-and-a", facts: { dueOn } }];

  it.each([
    { appliedOn: "2025-06-06", dueOn: "2025-06-20", notes: [], why: "a Friday" },
    { appliedOn: "2025-06-07", dueOn: "2025-06-21", notes: weekend("2025-06-21"), why: "a Saturday stays" },
    { appliedOn: "2025-06-08", dueOn: "2025-06-22", notes: weekend("2025-06-22"), why: "a Sunday stays" },
    { appliedOn: "2025-06-09", dueOn: "2025-06-23", notes: [], why: "a Monday" },
    { appliedOn: "2030-01-01", dueOn: "2030-01-15", notes: [], why: "an application long after the term" },
  ])("$dueOn: $why", ({ appliedOn, dueOn, notes }) => {
    expect(returnOf({ appliedOn })).toMatchObject({ dueOn, notes });
  });

  it("and there is none where nothing is due, of which nothing is said either", () => {
    const result = returnOf({ appliedOn: "2025-06-07", lastCoveredDay: "2025-12-31" });
    expect(result).toMatchObject({ returnPremium: "0.00", dueOn: null, notes: [] });
  });
});
