import { describe, expect, it } from "vitest";
import { zettaVoluntary } from "../../../src/index.js";
import { modes, units } from "../../kazakhstan/ended-contract.arbitrary.js";
import { previousDay } from "../../oracle/days.js";
import { printAmount } from "../../oracle/money.js";
import { type ZettaVoluntaryInput, zettaVoluntaryReturn } from "../../oracle/zetta-voluntary.js";
import { dayAfter } from "../../support/days.js";
import { tiesOfParts, twiceInUnits } from "../../support/ties.js";

const TIES_EACH = 100;
const LONGEST_TERM = 366;
const FIRST_DAY = "2025-03-02";

/** Steps that share no factor with the number of terms visit terms and days in a scattered, fixed order. */
function daysAt(index: number) {
  const term = 1 + ((index * 37) % LONGEST_TERM);
  return { term, unused: 1 + ((index * 101) % term) };
}

const ofPaidPremium = tiesOfParts(TIES_EACH, (index) => {
  const days = daysAt(index);
  // P*u/N - P*43/100 = P * (100u - 43N) / 100N
  return { days, numerator: BigInt(100 * days.unused - 43 * days.term), denominator: BigInt(100 * days.term) };
});

const ofUnearnedPremium = tiesOfParts(TIES_EACH, (index) => {
  const days = daysAt(index);
  // P*u/N * (1 - 43/100) = P * 57u / 100N
  return { days, numerator: BigInt(57 * days.unused), denominator: BigInt(100 * days.term) };
});

const readings: readonly {
  of: string;
  costs: NonNullable<ZettaVoluntaryInput["options"]>["costs"];
  ties: typeof ofPaidPremium;
}[] = [
  { of: "paid", costs: undefined, ties: ofPaidPremium },
  { of: "unearned", costs: { share: "0.43", of: "unearned-premium" }, ties: ofUnearnedPremium },
];

describe.each(readings)("a return less costs of the $of premium that lies exactly halfway", ({ costs, ties }) => {
  it("is halfway indeed: twice the return is an odd number of units", () => {
    for (const tie of ties) expect((twiceInUnits(tie) ?? 0n) % 2n).toBe(1n);
  });

  it("is met in every mode and unit, in terms of every size", () => {
    expect(new Set(ties.map(({ rounding }) => `${rounding.unit} ${rounding.mode}`)).size).toBe(
      units.length * modes.length,
    );
    expect(new Set(ties.map(({ days }) => days.term)).size).toBeGreaterThan(50);
  });

  it(`is rounded by the mode, in ${ties.length} constructed ties`, () => {
    const wrong = ties.flatMap(({ days, premium, premiumText, rounding, expected }) => {
      const lastCoveredDay = previousDay(dayAfter(FIRST_DAY, days.term - days.unused));
      const input: ZettaVoluntaryInput = {
        contract: { firstDay: FIRST_DAY, lastDay: dayAfter(FIRST_DAY, days.term - 1), paidPremium: premiumText },
        claims: { paid: false, reported: false },
        termination: { lastCoveredDay, appliedOn: FIRST_DAY },
        options: { costs, rounding },
      };
      const amounts = [printAmount(expected, rounding.unit), printAmount(premium - expected, rounding.unit)];
      const right = JSON.stringify([...amounts, days]);
      const given = [zettaVoluntary.returnPremium(input), zettaVoluntaryReturn(input)].map((answer) =>
        JSON.stringify([answer.returnPremium, answer.retainedPremium, answer.days]),
      );
      return given.every((answer) => answer === right) ? [] : [{ input, right, given }];
    });
    expect(wrong).toEqual([]);
  });
});

it(`both readings are met in ${ofPaidPremium.length + ofUnearnedPremium.length} constructed ties in all`, () => {
  expect(ofPaidPremium.length + ofUnearnedPremium.length).toBeGreaterThanOrEqual(5000);
});

describe("a return that is rounded above the whole", () => {
  // No day is covered and nothing is kept: the exact return is the whole 0.50, halfway to 1.
  it.each([
    { mode: "half-up", returned: "0.50", retained: "0" },
    { mode: "half-even", returned: "0", retained: "0.50" },
    { mode: "half-down", returned: "0", retained: "0.50" },
    { mode: "up", returned: "0.50", retained: "0" },
    { mode: "down", returned: "0", retained: "0.50" },
  ] as const)("is the whole and no more, in the mode $mode", ({ mode, returned, retained }) => {
    const result = zettaVoluntary.returnPremium({
      contract: { firstDay: "2025-03-02", lastDay: "2026-03-01", paidPremium: "0.5" },
      claims: { paid: false, reported: false },
      termination: { lastCoveredDay: "2025-03-01", appliedOn: "2025-03-01" },
      options: { costs: { share: "0", of: "paid-premium" }, rounding: { unit: "1", mode } },
    });
    expect([result.returnPremium, result.retainedPremium]).toEqual([returned, retained]);
  });
});
