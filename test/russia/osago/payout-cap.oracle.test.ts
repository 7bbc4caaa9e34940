import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { osago } from "../../../src/index.js";
import { amountText } from "../../kazakhstan/ended-contract.arbitrary.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { readAmount } from "../../oracle/money.js";
import { HARMS, osagoPayoutCap } from "../../oracle/osago-payout-cap.js";
import { amount } from "../russian-policy.arbitrary.js";

const CASES = 500;
const MOST_KOPECKS = 60_000_000n;

/** Of every size, and often about the limits. */
const anyAmount = fc.oneof(amount, fc.bigInt({ min: 0n, max: MOST_KOPECKS }).map(amountText));

describe.each(HARMS)("osago/payout-cap for %s", (harm) => {
  const { limit } = osagoPayoutCap({ harm, amount: "0" });
  const onTheEdge = [-1n, 0n, 1n].map((kopecks) => amountText(readAmount(limit) + kopecks));

  it(`agrees with the oracle, in ${CASES} cases`, () => {
    fc.assert(
      fc.property(fc.oneof(anyAmount, fc.constantFrom(...onTheEdge)), (amount) => {
        const { notes, ...fields } = osagoPayoutCap({ harm, amount });
        const result = osago.payoutCap({ harm, amount });
        expect(result).toMatchObject(fields);
        expect(result.notes.map(({ code }) => code)).toEqual(notes);
      }),
      { numRuns: CASES },
    );
  });

  it("its steps recompute to the payout, which is above neither the amount nor the limit", () => {
    fc.assert(
      fc.property(anyAmount, (amount) => {
        const { payout, limit, steps, conventions } = osago.payoutCap({ harm, amount });
        expect(complaintsAboutSteps(steps, conventions.rounding)).toEqual([]);
        expect(steps.at(-1)?.value).toBe(payout);
        expect(readAmount(payout) <= readAmount(amount) && readAmount(payout) <= readAmount(limit)).toBe(true);
      }),
      { numRuns: CASES },
    );
  });
});
