import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as kzCivilCode from "../../../src/kazakhstan/civil-code/index.js";
import { previousDay } from "../../oracle/days.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { type KzCivilCodeInput, kzCivilCodeReturn } from "../../oracle/kz-civil-code.js";
import { readAmount } from "../../oracle/money.js";
import { CIRCUMSTANCES } from "../../oracle/return-parts.js";
import { run } from "../../support/run.js";
import { aroundEdition, byGround, withdrawals } from "./return-premium.arbitrary.js";

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

describe("a contract concluded on the eve of the edition and one concluded on its day", () => {
  /** Both results, of contracts that are otherwise alike. */
  const resultsOf = (input: KzCivilCodeInput) => {
    const concludedOn = (day: string) =>
      run(kzCivilCode.returnPremium, { ...input, contract: { ...input.contract, concludedOn: day } });
    return { older: concludedOn("2022-09-11"), newer: concludedOn("2022-09-12") };
  };

  it("differ in the note on the edition alone, where the reason is a circumstance or a breach", () => {
    fc.assert(
      fc.property(aroundEdition(["insurer-breach", ...CIRCUMSTANCES]), (input) => {
        const { older, newer } = resultsOf(input);
        const notes = older.notes.filter(({ code }) => code !== "concluded-before-edition");
        expect(older.notes).toHaveLength(notes.length + 1);
        expect({ ...older, notes }).toEqual(newer);
      }),
      { numRuns: CASES },
    );
  });

  it("differ in what 842(2) gives, where a natural person withdraws or has repaid a loan", () => {
    const given = ["ground", "clause", "returnPremium", "retainedPremium", "considered", "coolingOff", "dueOn"];
    const changing = new Set([...given, "noDueDay", "notes", "steps"]);
    const others = (result: object) => Object.fromEntries(Object.entries(result).filter(([key]) => !changing.has(key)));
    let parted = 0;
    fc.assert(
      fc.property(aroundEdition(["withdrawal", "loan-repaid"]), (input) => {
        const { older, newer } = resultsOf(input);
        expect(others(older)).toEqual(others(newer));
        if (older.ground !== newer.ground) parted += 1;
      }),
      { numRuns: CASES },
    );
    expect(parted).toBeGreaterThan(0);
  });
});
