import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ogpoVts } from "../../../src/index.js";
import { previousDay } from "../../oracle/days.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { readAmount } from "../../oracle/money.js";
import { ogpoVtsReturn } from "../../oracle/ogpo-vts.js";
import { run } from "../../support/run.js";
import { byGround, inputs, reasons } from "./return-premium.arbitrary.js";

const CASES = 500;

describe.each(Object.entries(byGround))("on the ground %s", (ground, arbitrary) => {
  it("the operation agrees with the oracle, and its steps compute what it says", () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const { notes, facts, ...fields } = ogpoVtsReturn(input);
        const result = run(ogpoVts.returnPremium, input);
        expect(result).toMatchObject({ ...fields, ground });
        expect(new Set(result.notes.map(({ code }) => code))).toEqual(new Set(notes));
        for (const [code, fact] of Object.entries(facts)) {
          expect(Object.values(result.notes.find((note) => note.code === code)?.facts ?? {})).toEqual([fact]);
        }
        expect(complaintsAboutSteps(result.steps, result.conventions.rounding)).toEqual([]);
      }),
      { numRuns: CASES },
    );
  });

  it("the two parts add up to the paid premium, and neither is below zero", () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const { returnPremium, retainedPremium } = run(ogpoVts.returnPremium, input);
        const paid = readAmount(input.contract.paidPremium ?? input.contract.premium);
        const returned = readAmount(returnPremium);
        expect(returned + readAmount(retainedPremium)).toBe(paid);
        expect(returned >= 0n && returned <= paid).toBe(true);
      }),
      { numRuns: CASES },
    );
  });

  it("a later day never returns more", () => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const { terminatedOn } = input.termination;
        fc.pre(terminatedOn > input.contract.concludedOn);
        const endingOn = (day: string) => {
          const termination = { ...input.termination, appliedOn: input.contract.concludedOn, terminatedOn: day };
          return readAmount(run(ogpoVts.returnPremium, { ...input, termination }).returnPremium);
        };
        expect(endingOn(terminatedOn) <= endingOn(previousDay(terminatedOn))).toBe(true);
      }),
      { numRuns: CASES },
    );
  });
});

it("what the premium under the contract is makes no difference to the amounts", () => {
  fc.assert(
    fc.property(inputs("in-term", reasons), (input) => {
      const paidPremium = input.contract.paidPremium ?? input.contract.premium;
      const amountsOf = (premium: string) => {
        const result = run(ogpoVts.returnPremium, { ...input, contract: { ...input.contract, premium, paidPremium } });
        return [result.returnPremium, result.retainedPremium];
      };
      expect(amountsOf("999999999999999.99")).toEqual(amountsOf(String(input.contract.premium)));
    }),
    { numRuns: CASES },
  );
});
