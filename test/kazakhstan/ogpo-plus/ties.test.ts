import { describe, expect, it } from "vitest";
import * as ogpoPlus from "../../../src/kazakhstan/ogpo-plus/index.js";
import { printAmount, readAmount } from "../../oracle/money.js";
import { ogpoPlusReturn } from "../../oracle/ogpo-plus.js";
import type { OgpoPlusInput } from "../../oracle/ogpo-plus-grounds.js";
import { run } from "../../support/run.js";
import { type Tie, tiesLessTenPercent } from "../../support/ties.js";
import { modes } from "../ended-contract.arbitrary.js";
import { type TieOfReplacement, tiesOfReplacement } from "./ties-of-replacement.js";

const TIES_EACH = 300;
// 12 months from 2025-03-02 are 365 days.
const LONGEST_TERM = 365;

const lessCosts = tiesLessTenPercent(TIES_EACH).filter(({ termDays }) => termDays <= LONGEST_TERM);
const replacements = tiesOfReplacement(TIES_EACH);

const contractOf = ({ firstDay, lastDay, premium }: Tie | TieOfReplacement): OgpoPlusInput["contract"] => ({
  concludedOn: firstDay,
  firstDay,
  lastDay,
  premium,
  policyholder: "natural-person",
});

/** Applied for on the day of conclusion, which is in the window whatever day the contract ends on. */
const inCoolingOff = (tie: Tie): OgpoPlusInput => ({
  contract: contractOf(tie),
  termination: { reason: "withdrawal", terminatedOn: tie.terminatedOn, appliedOn: tie.firstDay },
  options: { rounding: tie.rounding },
});

const onCircumstance = (tie: Tie): OgpoPlusInput => ({
  contract: contractOf(tie),
  termination: { reason: "object-ceased", terminatedOn: tie.terminatedOn },
  options: { rounding: tie.rounding },
});

const onReplacement = (tie: TieOfReplacement): OgpoPlusInput => ({
  contract: contractOf(tie),
  termination: {
    reason: "replacement",
    terminatedOn: tie.terminatedOn,
    ...(tie.appliedOn !== undefined && { appliedOn: tie.appliedOn }),
  },
  options: { rounding: tie.rounding },
});

/** Nothing where the library and the oracle give what goes back and what is kept by construction; else what they give. */
function wrongAmounts(input: OgpoPlusInput, ground: string, returned: bigint, retained: bigint, unit: string) {
  const expected = [ground, printAmount(returned, unit), printAmount(retained, unit)].join();
  const given = [run(ogpoPlus.returnPremium, input), ogpoPlusReturn(input)].map((answer) =>
    "error" in answer ? answer.error : [answer.ground, answer.returnPremium, answer.retainedPremium].join(),
  );
  return given.every((answer) => answer === expected) ? [] : [{ input, expected, given }];
}

describe("an amount that lies exactly halfway between two others", () => {
  it("is halfway indeed where costs are kept: twice the return is an odd number of units", () => {
    for (const { premium, termDays, usedDays, size } of lessCosts) {
      const twiceTheReturn = 2n * readAmount(premium) * BigInt(10 * (termDays - usedDays) - termDays);
      const divisor = BigInt(10 * termDays) * size;
      expect(twiceTheReturn % divisor).toBe(0n);
      expect((twiceTheReturn / divisor) % 2n).toBe(1n);
    }
  });

  it("is halfway indeed under a replacement: twice the retained part is an odd number of units", () => {
    for (const { premium, termDays, elapsedDays, size } of replacements) {
      const twiceRetained = 2n * readAmount(premium) * BigInt(elapsedDays);
      const divisor = BigInt(termDays) * size;
      expect(twiceRetained % divisor).toBe(0n);
      expect((twiceRetained / divisor) % 2n).toBe(1n);
    }
  });

  it("is met in every mode and unit, in terms of every size, applied for before the end and on it", () => {
    for (const ties of [lessCosts, replacements]) {
      const kinds = new Set(ties.map(({ rounding }) => `${rounding.unit} ${rounding.mode}`));
      expect(kinds.size).toBe(3 * modes.length);
      expect(new Set(ties.map(({ termDays }) => termDays)).size).toBeGreaterThan(100);
    }
    const appliedBefore = replacements.filter(({ appliedOn }) => appliedOn !== undefined).length;
    expect(appliedBefore).toBeGreaterThan(replacements.length / 4);
    expect(appliedBefore).toBeLessThan((3 * replacements.length) / 4);
  });

  it(`is rounded by the mode in a cooling-off, in ${lessCosts.length} constructed ties`, () => {
    const wrong = lessCosts.flatMap((tie) => {
      const kept = readAmount(tie.premium) - tie.expected;
      return wrongAmounts(inCoolingOff(tie), "cooling-off", tie.expected, kept, tie.rounding.unit);
    });
    expect(wrong).toEqual([]);
  });

  it(`is rounded by the mode on a circumstance, in ${lessCosts.length} constructed ties`, () => {
    const wrong = lessCosts.flatMap((tie) => {
      const kept = readAmount(tie.premium) - tie.expected;
      return wrongAmounts(onCircumstance(tie), "art-841-1", tie.expected, kept, tie.rounding.unit);
    });
    expect(wrong).toEqual([]);
  });

  it(`is the retained one on a replacement, in ${replacements.length} constructed ties`, () => {
    const wrong = replacements.flatMap((tie) => {
      const { paid, retained, rounding } = tie;
      return wrongAmounts(onReplacement(tie), "replacement", paid - retained, retained, rounding.unit);
    });
    expect(wrong).toEqual([]);
  });

  it("is met in more than 10000 constructed ties in all", () => {
    expect(2 * lessCosts.length + replacements.length).toBeGreaterThanOrEqual(10_000);
  });
});

describe("a tie of the retained part that is rounded above the whole", () => {
  // The last day of 365, so n = N: the whole 0.50 is the exact part, halfway to 1.
  it.each([
    { mode: "half-up", returned: "0", retained: "0.50" },
    { mode: "half-even", returned: "0.50", retained: "0" },
    { mode: "half-down", returned: "0.50", retained: "0" },
    { mode: "up", returned: "0", retained: "0.50" },
    { mode: "down", returned: "0.50", retained: "0" },
  ] as const)("keeps the whole and no more, in the mode $mode", ({ mode, returned, retained }) => {
    const result = run(ogpoPlus.returnPremium, {
      contract: {
        concludedOn: "2025-03-02",
        firstDay: "2025-03-02",
        lastDay: "2026-03-01",
        premium: "0.5",
        policyholder: "natural-person",
      },
      termination: { reason: "replacement", terminatedOn: "2026-03-01" },
      options: { rounding: { unit: "1", mode } },
    });
    expect([result.returnPremium, result.retainedPremium]).toEqual([returned, retained]);
  });
});
