import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { ogpoPlusClaimEligibility } from "../../oracle/claim-eligibility.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { claim } from "./claim-eligibility.arbitrary.js";

const CASES = 1000;

describe("ogpo-plus/claim-eligibility agrees with the oracle", () => {
  it("on the verdict, the conditions, the grounds, the notes and what is missing", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(claim, (input) => {
        const expected = ogpoPlusClaimEligibility(input);
        const outcome = ogpoPlus.claimEligibility.safe(input);
        seen.add(expected.verdict);
        const { notes, grounds, ...fields } = expected;
        expect(outcome).toMatchObject({ success: true, result: fields });
        if (!outcome.success) return;
        const { result } = outcome;
        expect(result.grounds.map(({ clause, effect }) => ({ clause, effect }))).toEqual(grounds);
        expect(result.notes.map(({ code }) => code).sort()).toEqual(notes.map(({ code }) => code).sort());
        expect(result.notes).toEqual(expect.arrayContaining(notes.map((note) => expect.objectContaining(note))));
        expect(complaintsAboutSteps(result.steps)).toEqual([]);
      }),
      { numRuns: CASES },
    );
    expect([...seen].sort()).toEqual(["eligible", "not-insured-event", "refusable", "undetermined"]);
  });
});
