import { describe, expect, it } from "vitest";
import { type Rounding, readDecimal, shortPeriodShare, Trace } from "../../src/formulas/index.js";
import { complaintsAboutSteps } from "../oracle/evaluate-step.js";

const tiyn: Rounding = { unit: "0.01", mode: "half-up" };

describe("the premium of a term below a year", () => {
  it.each([
    { annual: "100000", share: "0.70", rounding: tiyn, premium: "70000.00", why: "nothing to round" },
    { annual: "0.01", share: "0.70", rounding: tiyn, premium: "0.01", why: "0.007 goes up to the whole" },
    { annual: "100.01", share: "0.75", rounding: tiyn, premium: "75.01", why: "75.0075 goes up" },
    { annual: "100.02", share: "0.75", rounding: tiyn, premium: "75.02", why: "75.015 is a tie, half up" },
    {
      annual: "100.02",
      share: "0.75",
      rounding: { unit: "0.01", mode: "half-down" },
      premium: "75.01",
      why: "the same tie, half down",
    },
    {
      annual: "101",
      share: "0.95",
      rounding: { unit: "10", mode: "up" },
      premium: "100",
      why: "95.95 goes up to 100, which is below 101",
    },
    {
      annual: "99",
      share: "0.95",
      rounding: { unit: "10", mode: "up" },
      premium: "99.00",
      why: "94.05 goes up to 100, but the premium is never above the annual one; 99 is no multiple of 10",
    },
    { annual: "100000.55", share: undefined, rounding: tiyn, premium: "100000.55", why: "the whole annual premium" },
    {
      annual: "100000.55",
      share: undefined,
      rounding: { unit: "1", mode: "down" },
      premium: "100000.55",
      why: "the whole annual premium is not rounded",
    },
  ] as const)("is $premium, $share of $annual: $why", ({ annual, share, rounding, premium }) => {
    const trace = new Trace(rounding);
    const annualPremium = readDecimal(annual);
    const operands = share === undefined ? { annualPremium } : { annualPremium, share: readDecimal(share) };
    expect(shortPeriodShare(trace, "5.4", operands)).toBe(premium);
    expect(trace.steps.map(({ id, value }) => ({ id, value }))).toEqual([{ id: "premium", value: premium }]);
    expect(complaintsAboutSteps(trace.steps, rounding)).toEqual([]);
  });

  it("shows its formula and what stands in it", () => {
    const trace = new Trace(tiyn);
    shortPeriodShare(trace, "5.4", { annualPremium: readDecimal("100.02"), share: readDecimal("0.75") });
    expect(trace.steps).toEqual([
      {
        id: "premium",
        clause: "5.4",
        formula: "min(round(annualPremium × share), annualPremium)",
        operands: { annualPremium: "100.02", share: "0.75" },
        exact: "3751/50",
        value: "75.02",
      },
    ]);
  });

  it.each([
    { annual: "-1", share: "0.5", says: "annualPremium is -1; it must be 0 or more", why: "a premium below zero" },
    { annual: "1", share: "-0.1", says: "share is -0.1; it must be from 0 to 1", why: "a share below zero" },
    { annual: "1", share: "1.01", says: "share is 1.01; it must be from 0 to 1", why: "more than the whole" },
  ])("is not computed, $says: $why", ({ annual, share, says }) => {
    const trace = new Trace(tiyn);
    const operands = { annualPremium: readDecimal(annual), share: readDecimal(share) };
    expect(() => shortPeriodShare(trace, "5.4", operands)).toThrow(new RangeError(says));
    expect(trace.steps).toEqual([]);
  });
});
