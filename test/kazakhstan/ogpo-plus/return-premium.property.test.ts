import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as ogpoPlus from "../../../src/kazakhstan/ogpo-plus/index.js";
import { previousDay } from "../../oracle/days.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { readAmount } from "../../oracle/money.js";
import { ogpoPlusReturn } from "../../oracle/ogpo-plus.js";
import { run } from "../../support/run.js";
import { byGround, inputs } from "./return-premium.arbitrary.js";

const CASES = 500;

describe("ogpo-plus/return-premium agrees with the oracle", () => {
  it.each(Object.entries(byGround))("on the ground %s", (ground, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const expected = ogpoPlusReturn(input);
        if ("error" in expected) throw new Error(`the oracle refuses: ${expected.error}`);
        const { notes, facts, ...fields } = expected;
        const result = run(ogpoPlus.returnPremium, input);
        expect(result).toMatchObject({ ...fields, ground });
        expect(new Set(result.notes.map(({ code }) => code))).toEqual(new Set(notes));
        for (const [code, fact] of Object.entries(facts)) {
          expect(Object.values(result.notes.find((note) => note.code === code)?.facts ?? {})).toContain(fact);
        }
        expect(complaintsAboutSteps(result.steps, result.conventions.rounding)).toEqual([]);
      }),
      { numRuns: CASES },
    );
  });

  it("on any withdrawal by a natural person, decided or not", () => {
    let undecided = 0;
    fc.assert(
      fc.property(inputs({ end: "in-term", reasons: ["withdrawal"], policyholders: ["natural-person"] }), (input) => {
        const expected = ogpoPlusReturn(input);
        const outcome = ogpoPlus.returnPremium.safe(input);
        if ("error" in expected) {
          undecided += 1;
          expect(outcome).toMatchObject({ success: false, error: { code: expected.error } });
        } else {
          const { notes: _, facts: __, ...fields } = expected;
          expect(outcome).toMatchObject({ success: true, result: fields });
        }
      }),
      { numRuns: 2 * CASES },
    );
    expect(undecided).toBeGreaterThan(0);
  });
});

describe("the laws of ogpo-plus/return-premium", () => {
  it.each(Object.entries(byGround))("the two parts add up to the paid premium on the ground %s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const { returnPremium, retainedPremium } = run(ogpoPlus.returnPremium, input);
        fc.pre(returnPremium !== null && retainedPremium !== null);
        const paid = readAmount(input.contract.paidPremium ?? input.contract.premium);
        const returned = readAmount(returnPremium);
        expect(returned + readAmount(retainedPremium)).toBe(paid);
        expect(returned >= 0n && returned <= paid).toBe(true);
      }),
      { numRuns: CASES },
    );
  });

  it.each(["replacement", "art-841-1", "cooling-off"] as const)(
    "a later day never returns more on the ground %s",
    (ground) => {
      fc.assert(
        fc.property(byGround[ground], (input) => {
          const { terminatedOn } = input.termination;
          fc.pre(terminatedOn > input.contract.firstDay);
          const endingOn = (day: string) => {
            const termination = { ...input.termination, appliedOn: input.contract.concludedOn, terminatedOn: day };
            return readAmount(run(ogpoPlus.returnPremium, { ...input, termination }).returnPremium ?? "");
          };
          expect(endingOn(terminatedOn) <= endingOn(previousDay(terminatedOn))).toBe(true);
        }),
        { numRuns: CASES },
      );
    },
  );
});
