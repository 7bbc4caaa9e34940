import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { type BoundName, ogpoPlusPayout } from "../../oracle/payout.js";
import { claimToPay } from "./payout.arbitrary.js";

const CASES = 2000;

describe("ogpo-plus/payout agrees with the oracle", () => {
  it("on what is paid, by which bound, and what is left, each amount of which is a step that recomputes", () => {
    const deciding = new Set<BoundName>();
    let exhausted = 0;
    fc.assert(
      fc.property(claimToPay, (input) => {
        const expected = ogpoPlusPayout(input);
        deciding.add(expected.boundBy);
        if (expected.exhausted) exhausted += 1;
        const result = ogpoPlus.payout(input);
        expect(result).toMatchObject(expected);
        expect(complaintsAboutSteps(result.steps)).toEqual([]);
        const { payout, setOff, mitigation, payable, remainingSumInsured } = expected;
        expect(result.steps.map(({ value }) => value)).toEqual(
          expect.arrayContaining([payout, setOff, mitigation, payable, remainingSumInsured]),
        );
      }),
      { numRuns: CASES },
    );
    expect([...deciding].sort()).toEqual(["deductible", "double-insurance", "loss", "sum-insured"]);
    expect(exhausted).toBeGreaterThan(0);
  });
});
