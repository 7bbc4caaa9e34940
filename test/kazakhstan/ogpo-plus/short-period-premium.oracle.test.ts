import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { ogpoPlusShortPeriodPremium } from "../../oracle/short-period-premium.js";
import { term } from "./cover-term.arbitrary.js";
import { annualPremium } from "./short-period-premium.arbitrary.js";

const CASES = 1000;

describe("ogpo-plus/short-period-premium agrees with the oracle", () => {
  it("on every number of months", () => {
    fc.assert(
      fc.property(annualPremium, fc.integer({ min: 1, max: 12 }), (annual, months) => {
        const input = { ...annual, months };
        const result = ogpoPlus.shortPeriodPremium(input);
        expect(result).toMatchObject({ ...ogpoPlusShortPeriodPremium(input), clause: "5.4", currency: "KZT" });
        expect(complaintsAboutSteps(result.steps, result.conventions.rounding)).toEqual([]);
        expect(result.steps.map(({ value }) => value)).toContain(result.premium);
      }),
      { numRuns: CASES },
    );
  });

  it("on the days of a term, the refused ones too", () => {
    let refused = 0;
    fc.assert(
      fc.property(annualPremium, term, (annual, days) => {
        const input = { ...annual, ...days };
        const expected = ogpoPlusShortPeriodPremium(input);
        const outcome = ogpoPlus.shortPeriodPremium.safe(input);
        if ("error" in expected) {
          refused += 1;
          expect(outcome).toMatchObject({ success: false, error: { issues: [{ code: expected.error }] } });
        } else {
          expect(outcome).toMatchObject({ success: true, result: expected });
        }
      }),
      { numRuns: CASES },
    );
    expect(refused).toBeGreaterThan(0);
  });
});
