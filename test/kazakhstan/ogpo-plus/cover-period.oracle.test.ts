import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { ogpoPlusCoverPeriod } from "../../oracle/cover-period.js";
import { previousDay } from "../../oracle/days.js";
import { firstDay, term } from "./cover-term.arbitrary.js";

const CASES = 1000;

describe("ogpo-plus/cover-period agrees with the oracle", () => {
  it("on every number of months", () => {
    fc.assert(
      fc.property(firstDay.map(previousDay), fc.integer({ min: 1, max: 12 }), (premiumReceivedOn, months) => {
        const input = { premiumReceivedOn, months };
        expect(ogpoPlus.coverPeriod(input)).toMatchObject(ogpoPlusCoverPeriod(input));
      }),
      { numRuns: CASES },
    );
  });

  it("on a given last day, the refused ones too", () => {
    let refused = 0;
    fc.assert(
      fc.property(term, ({ firstDay, lastDay }) => {
        const input = { premiumReceivedOn: previousDay(firstDay), lastDay };
        const expected = ogpoPlusCoverPeriod(input);
        const outcome = ogpoPlus.coverPeriod.safe(input);
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
