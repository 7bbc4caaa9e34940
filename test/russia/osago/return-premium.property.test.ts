import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { osago } from "../../../src/index.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { readAmount } from "../../oracle/money.js";
import { dayAfter } from "../../support/days.js";
import { casesOf, reasons, returningReasons, terminationOn } from "./cases.arbitrary.js";

const CASES = 500;

describe("the laws of osago/return-premium", () => {
  it.each(reasons)("the two parts add up to the premium for the reason %s", (reason) => {
    fc.assert(
      fc.property(casesOf(reason), ({ input }) => {
        const { returnPremium, retainedPremium } = osago.returnPremium(input);
        const premium = readAmount(input.contract.premium);
        const returned = readAmount(returnPremium);
        expect(returned + readAmount(retainedPremium)).toBe(premium);
        expect(returned >= 0n && returned <= premium).toBe(true);
      }),
      { numRuns: CASES },
    );
  });

  it.each(reasons)("the steps recompute to the amounts for the reason %s", (reason) => {
    fc.assert(
      fc.property(casesOf(reason), ({ input }) => {
        const { returnPremium, retainedPremium, steps, conventions } = osago.returnPremium(input);
        expect(complaintsAboutSteps(steps, conventions.rounding)).toEqual([]);
        expect(steps.slice(-2).map(({ value }) => value)).toEqual([returnPremium, retainedPremium]);
      }),
      { numRuns: CASES },
    );
  });

  it.each(returningReasons)("a later day of termination never returns more for the reason %s", (reason) => {
    fc.assert(
      fc.property(casesOf(reason), fc.nat(100), ({ policy, input }, later) => {
        const returnedOn = (day: string) =>
          readAmount(osago.returnPremium({ ...input, termination: terminationOn(day, reason, 0) }).returnPremium);
        expect(returnedOn(dayAfter(policy.day, later)) <= returnedOn(policy.day)).toBe(true);
      }),
      { numRuns: CASES },
    );
  });
});
