import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zettaVoluntary } from "../../../src/index.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { readAmount } from "../../oracle/money.js";
import type { ZettaVoluntaryInput } from "../../oracle/zetta-voluntary.js";
import { dayAfter } from "../../support/days.js";
import { barred, readings } from "./cases.arbitrary.js";

const CASES = 500;

const returned = (input: ZettaVoluntaryInput): bigint => readAmount(zettaVoluntary.returnPremium(input).returnPremium);

describe.each(Object.entries({ ...readings, "a claim's bar": barred }))(
  "the laws of zetta-voluntary/return-premium under %s",
  (_, inputs) => {
    it("the two parts add up to the paid premium", () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const { returnPremium, retainedPremium } = zettaVoluntary.returnPremium(input);
          const paid = readAmount(input.contract.paidPremium);
          expect(readAmount(returnPremium) + readAmount(retainedPremium)).toBe(paid);
          expect(readAmount(returnPremium) >= 0n && readAmount(returnPremium) <= paid).toBe(true);
        }),
        { numRuns: CASES },
      );
    });

    it("the steps recompute to the amounts", () => {
      fc.assert(
        fc.property(inputs, (input) => {
          const { returnPremium, retainedPremium, steps, conventions } = zettaVoluntary.returnPremium(input);
          expect(complaintsAboutSteps(steps, conventions.rounding)).toEqual([]);
          expect(steps.slice(-2).map(({ value }) => value)).toEqual([returnPremium, retainedPremium]);
        }),
        { numRuns: CASES },
      );
    });

    it("a later last covered day never returns more", () => {
      fc.assert(
        fc.property(inputs, fc.nat(100), (input, later) => {
          const { contract, termination } = input;
          const laterDay = dayAfter(termination.lastCoveredDay, later);
          const lastCoveredDay = laterDay < contract.lastDay ? laterDay : contract.lastDay;
          expect(returned({ ...input, termination: { ...termination, lastCoveredDay } }) <= returned(input)).toBe(true);
        }),
        { numRuns: CASES },
      );
    });
  },
);

it("costs of the unearned premium never return less than the same share of the paid premium", () => {
  fc.assert(
    fc.property(readings["a share of the paid premium"], (input) => {
      const share = input.options?.costs?.share ?? "0.43";
      const unearned = { ...input, options: { ...input.options, costs: { share, of: "unearned-premium" } } } as const;
      expect(returned(unearned) >= returned(input)).toBe(true);
    }),
    { numRuns: CASES },
  );
});
