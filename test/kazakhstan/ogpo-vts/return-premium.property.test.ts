import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ogpoVts } from "../../../src/index.js";
import { previousDay } from "../../oracle/days.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { readAmount } from "../../oracle/money.js";
import { type OgpoVtsInput, type OgpoVtsReason, ogpoVtsReturn } from "../../oracle/ogpo-vts.js";
import { CIRCUMSTANCES } from "../../oracle/return-parts.js";
import { run } from "../../support/run.js";
import { type End, endedContract } from "../ended-contract.arbitrary.js";

const CASES = 500;
// 12 months are 365 days at least.
const LONGEST_TERM = 365;

const reasons = ["withdrawal", ...CIRCUMSTANCES, "insurer-breach", "replacement"] as const;

/** Valid inputs of some reasons, that end where it is wanted. */
function inputs(end: End, wanted: readonly OgpoVtsReason[]): fc.Arbitrary<OgpoVtsInput> {
  return fc
    .record({
      ended: endedContract(end, LONGEST_TERM),
      reason: fc.constantFrom(...wanted),
      policyholder: fc.constantFrom("natural-person", "legal-entity"),
    })
    .map(({ ended: { contract, termination, options }, reason, policyholder }): OgpoVtsInput => {
      const { usedDays, rounding } = options ?? {};
      return {
        contract: { ...contract, policyholder },
        termination: { ...termination, reason },
        ...(options && { options: { ...(usedDays && { usedDays }), ...(rounding && { rounding }) } }),
      };
    });
}

/** For each ground, inputs under which it holds. */
const grounds = {
  "before-start": inputs("before-start", reasons),
  "insurer-fault": inputs("in-term", ["insurer-breach"]),
  replacement: inputs("in-term", ["replacement"]),
  "retained-share": fc.oneof(inputs("in-term", ["withdrawal", ...CIRCUMSTANCES]), inputs("in-window", ["withdrawal"])),
} as const;

describe.each(Object.entries(grounds))("on the ground %s", (ground, arbitrary) => {
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
