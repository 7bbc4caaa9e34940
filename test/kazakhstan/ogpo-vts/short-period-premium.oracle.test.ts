import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ogpoVts } from "../../../src/index.js";
import { ogpoVtsShortPeriodPremium } from "../../oracle/ogpo-vts-short-period-premium.js";
import { dayAfter } from "../../support/days.js";
import { annualPremium } from "../ogpo-plus/short-period-premium.arbitrary.js";

const CASES = 2000;

const terms = fc
  .record({
    use: fc.constantFrom("seasonal", "before-registration", "temporary-entry"),
    first: fc.nat(40_000),
    days: fc.integer({ min: 4, max: 363 }),
  })
  .map(({ use, first, days }) => {
    const firstDay = dayAfter("1990-01-01", first);
    return { use, firstDay, lastDay: dayAfter(firstDay, days) } as const;
  });

describe("ogpo-vts/short-period-premium agrees with the oracle", () => {
  it("on premiums of every size, every rounding, and any term", () => {
    let refused = 0;
    fc.assert(
      fc.property(annualPremium, terms, (annual, term) => {
        const input = { ...annual, ...term };
        const expected = ogpoVtsShortPeriodPremium(input);
        const outcome = ogpoVts.shortPeriodPremium.safe(input);
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
    expect(refused).toBeLessThan(CASES / 2);
  });
});
