import { describe, expect, it } from "vitest";
import { osago } from "../../../src/index.js";
import { modes, units } from "../../kazakhstan/ended-contract.arbitrary.js";
import { previousDay } from "../../oracle/days.js";
import { printAmount, readShare } from "../../oracle/money.js";
import { type OsagoInput, osagoReturn } from "../../oracle/osago.js";
import { dayAfter } from "../../support/days.js";
import { type Part, type TieOfPart, tiesOfParts, twiceInUnits } from "../../support/ties.js";
import { returningReasons, terminationOn } from "./cases.arbitrary.js";

interface Days {
  readonly term: number;
  readonly unused: number;
  /** The days of use before the vehicle rests; undefined where it never does. */
  readonly firstUse: number | undefined;
  readonly reason: (typeof returningReasons)[number];
}

const TIES_EACH = 100;
const LONGEST_TERM = 366;
const FIRST_DAY = "2025-03-02";
const REST = 30;

const partAt =
  (share: string) =>
  (index: number): Part<Days> => {
    // Steps that share no factor with the number of terms visit terms and days in a scattered, fixed order.
    const term = 1 + ((index * 37) % LONGEST_TERM);
    const unused = 1 + ((index * 101) % term);
    const { numerator, denominator } = readShare(share);
    return {
      days: {
        term,
        unused,
        firstUse: term > 1 && index % 2 === 0 ? 1 + ((index * 13) % (term - 1)) : undefined,
        reason: returningReasons[index % returningReasons.length] ?? "vehicle-sold",
      },
      numerator: numerator * BigInt(unused),
      denominator: denominator * BigInt(term),
    };
  };

function contractOf({ days: { term, firstUse }, premiumText: premium }: TieOfPart<Days>): OsagoInput["contract"] {
  if (firstUse === undefined) return { firstDay: FIRST_DAY, lastDay: dayAfter(FIRST_DAY, term - 1), premium };
  const lastDay = dayAfter(FIRST_DAY, REST + term - 1);
  const usePeriods = [
    { firstDay: FIRST_DAY, lastDay: dayAfter(FIRST_DAY, firstUse - 1) },
    { firstDay: dayAfter(FIRST_DAY, firstUse + REST), lastDay },
  ];
  return { firstDay: FIRST_DAY, lastDay, premium, usePeriods };
}

/** The last day of use that is used; the day before the term where none is. */
function terminatedOn({ term, unused, firstUse }: Days): string {
  const used = term - unused;
  if (used === 0) return previousDay(FIRST_DAY);
  return dayAfter(FIRST_DAY, used - 1 + (firstUse !== undefined && used > firstUse ? REST : 0));
}

const shares = [
  { share: "0.77", returnableShare: undefined },
  { share: "0.805", returnableShare: "0.805" },
].map((row) => ({ ...row, ties: tiesOfParts(TIES_EACH, partAt(row.share)) }));

describe.each(shares)("a return by the share $share that lies exactly halfway", ({ returnableShare, ties }) => {
  it("is halfway indeed: twice the return is an odd number of units", () => {
    for (const tie of ties) expect((twiceInUnits(tie) ?? 0n) % 2n).toBe(1n);
  });

  it("is met in every mode and unit, in terms of every size, with use periods and without", () => {
    expect(new Set(ties.map(({ rounding }) => `${rounding.unit} ${rounding.mode}`)).size).toBe(
      units.length * modes.length,
    );
    expect(new Set(ties.map(({ days }) => days.term)).size).toBeGreaterThan(50);
    expect(new Set(ties.map(({ days }) => days.reason)).size).toBe(returningReasons.length);
    const seasonal = ties.filter(({ days }) => days.firstUse !== undefined).length;
    expect(seasonal).toBeGreaterThan(ties.length / 4);
    expect(seasonal).toBeLessThan((3 * ties.length) / 4);
  });

  it(`is rounded by the mode, in ${ties.length} constructed ties`, () => {
    const wrong = ties.flatMap((tie) => {
      const { days, premium, rounding, expected } = tie;
      const input: OsagoInput = {
        contract: contractOf(tie),
        termination: terminationOn(terminatedOn(days), days.reason, 3),
        options: { returnableShare, rounding },
      };
      const amounts = [printAmount(expected, rounding.unit), printAmount(premium - expected, rounding.unit)];
      const given = [osago.returnPremium(input), osagoReturn(input)].map((answer) =>
        "error" in answer ? [answer.error] : [answer.returnPremium, answer.retainedPremium, answer.days],
      );
      const right = JSON.stringify([...amounts, { term: days.term, unused: days.unused }]);
      return given.every((answer) => JSON.stringify(answer) === right) ? [] : [{ input, right, given }];
    });
    expect(wrong).toEqual([]);
  });
});

it(`osago's returns are met in ${shares.flatMap(({ ties }) => ties).length} constructed ties in all`, () => {
  expect(shares.flatMap(({ ties }) => ties).length).toBeGreaterThanOrEqual(5000);
});

describe("a return that is rounded above the whole", () => {
  // Ended the day before the term, all of it returnable: the exact return is the whole 0.50, halfway to 1.
  it.each([
    { mode: "half-up", returned: "0.50", retained: "0" },
    { mode: "half-even", returned: "0", retained: "0.50" },
    { mode: "half-down", returned: "0", retained: "0.50" },
    { mode: "up", returned: "0.50", retained: "0" },
    { mode: "down", returned: "0", retained: "0.50" },
  ] as const)("is the whole and no more, in the mode $mode", ({ mode, returned, retained }) => {
    const result = osago.returnPremium({
      contract: { firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "0.5" },
      termination: { reason: "vehicle-sold", appliedOn: "2025-03-01" },
      options: { returnableShare: "1", rounding: { unit: "1", mode } },
    });
    expect([result.returnPremium, result.retainedPremium]).toEqual([returned, retained]);
  });
});
