import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as kzCivilCode from "../../../src/kazakhstan/civil-code/index.js";
import { previousDay } from "../../oracle/days.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { type KzCivilCodeInput, kzCivilCodeReturn } from "../../oracle/kz-civil-code.js";
import { readAmount } from "../../oracle/money.js";
import { CIRCUMSTANCES } from "../../oracle/return-parts.js";
import { run } from "../../support/run.js";
import { type EndedContract, endedContract } from "../ended-contract.arbitrary.js";

const CASES = 500;
const LONGEST_TERM = 4000;

const anyReason = fc.constantFrom("withdrawal", "insurer-breach", "loan-repaid", ...CIRCUMSTANCES);
const circumstance = fc.constantFrom(...CIRCUMSTANCES);
const anyHolder = fc.constantFrom("natural-person", "legal-entity");
const anyKind = fc.constantFrom("ordinary", "loan-linked", "annuity", null, undefined);

type Parts = Pick<KzCivilCodeInput["contract"], "policyholder" | "kind"> &
  Pick<KzCivilCodeInput["termination"], "reason">;

const inputs = (
  ended: fc.Arbitrary<EndedContract>,
  reason: fc.Arbitrary<Parts["reason"]>,
  policyholder: fc.Arbitrary<Parts["policyholder"]> = anyHolder,
  kind: fc.Arbitrary<Parts["kind"]> = anyKind,
): fc.Arbitrary<KzCivilCodeInput> =>
  fc
    .tuple(ended, reason, policyholder, kind)
    .map(([{ contract, termination, options }, reason, policyholder, kind]) => ({
      contract: { ...contract, policyholder, kind },
      termination: { ...termination, reason },
      options,
    }));

/** For each ground, inputs under which it holds. */
const grounds = {
  "before-start": inputs(endedContract("before-start", LONGEST_TERM), anyReason),
  "insurer-fault": inputs(endedContract("in-term", LONGEST_TERM), fc.constant("insurer-breach")),
  "art-841-1": inputs(endedContract("in-term", LONGEST_TERM), circumstance),
  "loan-repaid": inputs(
    endedContract("in-term", LONGEST_TERM),
    fc.constant("loan-repaid"),
    fc.constant("natural-person"),
  ),
  "cooling-off": inputs(
    endedContract("in-window", LONGEST_TERM),
    fc.constant("withdrawal"),
    fc.constant("natural-person"),
    fc.constantFrom("ordinary", "loan-linked", null, undefined),
  ),
  "art-841-2": fc.oneof(
    inputs(
      endedContract("in-term", LONGEST_TERM),
      fc.constantFrom("withdrawal", "loan-repaid"),
      fc.constant("legal-entity"),
    ),
    inputs(endedContract("in-term", LONGEST_TERM), fc.constant("withdrawal"), anyHolder, fc.constant("annuity")),
  ),
} as const;

describe("kz-civil-code/return-premium agrees with the oracle", () => {
  it.each(Object.entries(grounds))("on the ground %s", (ground, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (input) => {
        const expected = kzCivilCodeReturn(input);
        if ("error" in expected) throw new Error(`the oracle refuses: ${expected.error}`);
        const { notes, ...fields } = expected;
        const result = run(kzCivilCode.returnPremium, input);
        expect(result).toMatchObject({ ...fields, ground });
        expect(new Set(result.notes.map(({ code }) => code))).toEqual(new Set(notes));
        expect(complaintsAboutSteps(result.steps, result.conventions.rounding)).toEqual([]);
      }),
      { numRuns: CASES },
    );
  });

  it("on any withdrawal by a natural person, decided or not", () => {
    const withdrawals = inputs(endedContract("in-term", 60), fc.constant("withdrawal"), fc.constant("natural-person"));
    let undecided = 0;
    fc.assert(
      fc.property(withdrawals, (input) => {
        const expected = kzCivilCodeReturn(input);
        const outcome = kzCivilCode.returnPremium.safe(input);
        if ("error" in expected) {
          undecided += 1;
          expect(outcome).toMatchObject({ success: false, error: { code: expected.error } });
        } else {
          const { notes: _, ...fields } = expected;
          expect(outcome).toMatchObject({ success: true, result: fields });
        }
      }),
      { numRuns: 2 * CASES },
    );
    expect(undecided).toBeGreaterThan(0);
  });
});

describe("the laws of kz-civil-code/return-premium", () => {
  it.each(Object.entries(grounds))("the two parts add up to the paid premium on the ground %s", (_, arbitrary) => {
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
        fc.property(grounds[ground], (input) => {
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
