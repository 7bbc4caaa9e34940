import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { osago } from "../../../src/index.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { readAmount } from "../../oracle/money.js";
import { dayAfter } from "../../support/days.js";
import { latenesses } from "./late-payment-penalty.arbitrary.js";

const CASES = 500;

describe.each(Object.entries(latenesses))("the laws of osago/late-payment-penalty for a payment %s", (_, payments) => {
  it("a later payment never costs less, and none costs more than the premium", () => {
    fc.assert(
      fc.property(payments, fc.nat(120), ({ input }, later) => {
        const penaltyOn = (paidOn: string) => readAmount(osago.latePaymentPenalty({ ...input, paidOn }).penalty);
        const penalty = penaltyOn(input.paidOn);
        const laterPenalty = penaltyOn(dayAfter(input.paidOn, later));
        expect(penalty >= 0n && penalty <= laterPenalty).toBe(true);
        expect(laterPenalty <= readAmount(input.premium)).toBe(true);
      }),
      { numRuns: CASES },
    );
  });

  it("nothing is due in time, and the whole premium from the 100th day", () => {
    fc.assert(
      fc.property(payments, ({ dueAfter, input }) => {
        const { penalty, daysLate, capped } = osago.latePaymentPenalty(input);
        expect(daysLate).toBe(Math.max(dueAfter, 0));
        expect(capped).toBe(dueAfter > 100);
        if (dueAfter <= 0) expect(readAmount(penalty)).toBe(0n);
        if (dueAfter >= 100) expect(readAmount(penalty)).toBe(readAmount(input.premium));
      }),
      { numRuns: CASES },
    );
  });

  it("the steps recompute to the penalty", () => {
    fc.assert(
      fc.property(payments, ({ input }) => {
        const { penalty, steps, conventions } = osago.latePaymentPenalty(input);
        expect(complaintsAboutSteps(steps, conventions.rounding)).toEqual([]);
        expect(steps.at(-1)?.value).toBe(penalty);
      }),
      { numRuns: CASES },
    );
  });
});
