import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { zettaVoluntary } from "../../../src/index.js";
import { type ZettaVoluntaryInput, zettaVoluntaryReturn } from "../../oracle/zetta-voluntary.js";
import { barred, readings } from "./cases.arbitrary.js";

const CASES = 500;

function expectAgreement(input: ZettaVoluntaryInput): void {
  const { notes, ...fields } = zettaVoluntaryReturn(input);
  const result = zettaVoluntary.returnPremium(input);
  expect(result).toMatchObject(fields);
  expect(result.notes.map(({ code }) => code)).toEqual(notes);
}

describe("zetta-voluntary/return-premium agrees with the oracle", () => {
  it.each(Object.entries(readings))(`on an early termination, costs being %s, in ${CASES} cases`, (_, inputs) => {
    const met = new Set<string>();
    fc.assert(
      fc.property(inputs, (input) => {
        const { contract, termination } = input;
        met.add(termination.lastCoveredDay < contract.firstDay ? "before the first day" : "in the term");
        expectAgreement(input);
      }),
      { numRuns: CASES },
    );
    expect(met.size).toBe(2);
  });

  it(`where a claim bars the return, in ${CASES} cases`, () => {
    fc.assert(fc.property(barred, expectAgreement), { numRuns: CASES });
  });
});
