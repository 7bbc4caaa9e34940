import { describe, expect, it } from "vitest";
import { returnPremium } from "../../../src/kazakhstan/ogpo-plus/return-premium.js";
import { printAmount } from "../../oracle/money.js";
import { ogpoPlusReturn } from "../../oracle/ogpo-plus.js";
import type { OgpoPlusInput } from "../../oracle/ogpo-plus-grounds.js";
import { run } from "../../support/run.js";
import { type TieOfPart, tiesOfParts, twiceInUnits } from "../../support/ties.js";
import { modes, units } from "../ended-contract.arbitrary.js";
import { contractOf, type Days, endAfter, tiesLessATenth } from "../less-a-tenth.js";

const TIES_EACH = 140;
// 12 months from 2025-03-02 are 365 days.
const LONGEST_TERM = 365;

const lessCosts = tiesLessATenth(TIES_EACH, LONGEST_TERM);

/** Ties of `P*n/N`, the part that is kept of a replaced contract. */
const kept = tiesOfParts(TIES_EACH, (index) => {
  const term = 1 + ((index * 37) % LONGEST_TERM);
  const used = 1 + ((index * 101) % term);
  return { days: { term, used }, numerator: BigInt(used), denominator: BigInt(term) };
});

type Termination = OgpoPlusInput["termination"];

/** Applied for on the day of conclusion, which is in the window whatever day the contract ends on. */
const inCoolingOff = ({ days }: TieOfPart<Days>): Termination => ({
  reason: "withdrawal",
  terminatedOn: endAfter(days.used),
  appliedOn: endAfter(0),
});

const onCircumstance = ({ days }: TieOfPart<Days>): Termination => ({
  reason: "object-ceased",
  terminatedOn: endAfter(days.used),
});

/** The day of the end itself is kept, or the day before it, where the application came then. */
const onReplacement = ({ days: { term, used } }: TieOfPart<Days>): Termination =>
  used % 2 === 0 && used < term
    ? { reason: "replacement", terminatedOn: endAfter(used), appliedOn: endAfter(used - 1) }
    : { reason: "replacement", terminatedOn: endAfter(used - 1) };

/** The ties of which the library or the oracle gives other amounts than those by construction. */
const wrongOf = (
  ties: readonly TieOfPart<Days>[],
  ground: string,
  terminationOf: (tie: TieOfPart<Days>) => Termination,
  returnedOf: (tie: TieOfPart<Days>) => bigint,
) =>
  ties.flatMap((tie) => {
    const { days, premium, rounding } = tie;
    const input = { contract: contractOf(tie, days.term), termination: terminationOf(tie), options: { rounding } };
    const returned = returnedOf(tie);
    const amounts = [returned, premium - returned].map((amount) => printAmount(amount, rounding.unit));
    const given = [run(returnPremium, input), ogpoPlusReturn(input)].map((answer) =>
      "error" in answer ? answer.error : [answer.ground, answer.returnPremium, answer.retainedPremium].join(),
    );
    const right = [ground, ...amounts].join();
    return given.every((answer) => answer === right) ? [] : [{ input, right, given }];
  });

describe("an amount that lies exactly halfway between two others", () => {
  it.each([
    { ties: lessCosts, why: "where costs are kept" },
    { ties: kept, why: "under a replacement" },
  ])("is halfway indeed, in every mode and unit and in terms of every size: $why", ({ ties }) => {
    expect(ties.filter((tie) => (twiceInUnits(tie) ?? 0n) % 2n !== 1n)).toEqual([]);
    const kinds = new Set(ties.map(({ rounding }) => `${rounding.unit} ${rounding.mode}`));
    expect(kinds.size).toBe(units.length * modes.length);
    expect(new Set(ties.map(({ days }) => days.term)).size).toBeGreaterThan(100);
  });

  it(`is rounded by the mode in a cooling-off, in ${lessCosts.length} constructed ties`, () => {
    expect(wrongOf(lessCosts, "cooling-off", inCoolingOff, ({ expected }) => expected)).toEqual([]);
  });

  it(`is rounded by the mode on a circumstance, in ${lessCosts.length} constructed ties`, () => {
    expect(wrongOf(lessCosts, "art-841-1", onCircumstance, ({ expected }) => expected)).toEqual([]);
  });

  it(`is the kept one on a replacement, in ${kept.length} constructed ties`, () => {
    expect(wrongOf(kept, "replacement", onReplacement, ({ premium, expected }) => premium - expected)).toEqual([]);
    const appliedBefore = kept.filter((tie) => onReplacement(tie).appliedOn !== undefined).length;
    expect(appliedBefore).toBeGreaterThan(kept.length / 4);
  });

  it("is met in more than 10000 constructed ties in all", () => {
    expect(2 * lessCosts.length + kept.length).toBeGreaterThanOrEqual(10_000);
  });
});

describe("a tie of the kept part that is rounded above the whole", () => {
  // The last day of 365, so n = N: the whole 0.50 is the exact part, halfway to 1.
  it.each([
    { mode: "half-up", returned: "0", retained: "0.50" },
    { mode: "half-even", returned: "0.50", retained: "0" },
    { mode: "half-down", returned: "0.50", retained: "0" },
    { mode: "up", returned: "0", retained: "0.50" },
    { mode: "down", returned: "0.50", retained: "0" },
  ] as const)("keeps the whole and no more, in the mode $mode", ({ mode, returned, retained }) => {
    const days = { concludedOn: "2025-03-02", firstDay: "2025-03-02", lastDay: "2026-03-01" };
    const result = run(returnPremium, {
      contract: { ...days, premium: "0.5", policyholder: "natural-person" },
      termination: { reason: "replacement", terminatedOn: "2026-03-01" },
      options: { rounding: { unit: "1", mode } },
    });
    expect([result.returnPremium, result.retainedPremium]).toEqual([returned, retained]);
  });
});
