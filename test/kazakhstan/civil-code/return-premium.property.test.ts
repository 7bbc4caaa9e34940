import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as kzCivilCode from "../../../src/kazakhstan/civil-code/index.js";
import { previousDay } from "../../oracle/days.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { kzCivilCodeReturn } from "../../oracle/kz-civil-code.js";
import { readAmount } from "../../oracle/money.js";
import { run } from "../../support/run.js";
import { byGround, withdrawals } from "./return-premium.arbitrary.js";

const CASES = 500;
describe("kz-civil-code/return-premium agrees with the oracle", () => {
  it.each(Object.entries(byGround))("on the ground %s", (ground, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const expected = kzCivilCodeReturn(input);
        if ("error" in expected) throw new Error(`the oracle refuses: ${expected.error}`);
        const { notes, facts, ...fields } = expected;
        const result = run(kzCivilCode.returnPremium, input);
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
      fc.property(withdrawals, (input) => {
        const expected = kzCivilCodeReturn(input);
        const outcome = kzCivilCode.returnPremium.safe(input);
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

describe("the laws of kz-civil-code/return-premium", () => {
  it.each(Object.entries(byGround))("the two parts add up to the paid premium on the ground %s", (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const { returnPremium, retainedPremium } = run(kzCivilCode.returnPremium, input);
        const paid = readAmount(input.contract.paidPremium ?? input.contract.premium);
        const returned = readAmount(returnPremium);
        expect(returned + readAmount(retainedPremium)).toBe(paid);
        expect(returned >= 0n && returned <= paid).toBe(true);
      }),
      { numRuns: CASES },
    );
  });

  it.each(["art-841-1", "loan-repaid", "cooling-off"] as const)(
    "a day later never returns more on the ground %s",
    (ground) => {
      fc.assert(
        fc.property(byGround[ground], (input) => {
          const { terminatedOn } = input.termination;
          fc.pre(terminatedOn > input.contract.firstDay);
          const appliedOn = input.contract.concludedOn;
          const endingOn = (day: string) => {
            const termination = { ...input.termination, appliedOn, terminatedOn: day };
            return readAmount(run(kzCivilCode.returnPremium, { ...input, termination }).returnPremium);
          };
          expect(endingOn(terminatedOn) <= endingOn(previousDay(terminatedOn))).toBe(true);
        }),
        { numRuns: CASES },
      );
    },
  );
});
