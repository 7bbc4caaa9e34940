import { describe, expect, it } from "vitest";
import { ogpoVts } from "../../../src/index.js";
import { percentKept } from "../../oracle/ogpo-vts.js";
import { dayAfter } from "../../support/days.js";

// Of a leap year, so that twelve months have 366 days.
const FIRST_DAY = "2024-01-01";
const LONGEST_TERM = 366;

const days: readonly string[] = Array.from({ length: LONGEST_TERM }, (_, index) => dayAfter(FIRST_DAY, index));

const dayNumber = (index: number): string => days[index] ?? "";

/** What is kept in per cent after so many days of a term, by the operation. The last of all days counts by choice only. */
function shareIn(used: number, term: number): number {
  const isLast = used === term;
  const result = ogpoVts.returnPremium(
    {
      contract: {
        concludedOn: FIRST_DAY,
        firstDay: FIRST_DAY,
        lastDay: dayNumber(term - 1),
        premium: "100",
        policyholder: "legal-entity",
      },
      termination: { reason: "withdrawal", terminatedOn: dayNumber(isLast ? used - 1 : used) },
      options: { usedDays: isLast ? "through-termination" : "before-termination" },
    },
    { steps: false },
  );
  if (result.ground !== "retained-share") throw new Error(result.ground);
  // Of a premium of 100 the amounts are per cent themselves.
  const kept = Number(result.retainedPremium);
  if (result.days.used !== used || Number(result.retainedShare) !== kept / 100) throw new Error(result.retainedShare);
  return kept;
}

describe("the share that is kept", () => {
  it("is the oracle's on every day of every term to 366 days, and never falls", () => {
    const wrong: string[] = [];
    let compared = 0;
    for (let term = 1; term <= LONGEST_TERM; term += 1) {
      let least = 0;
      for (let used = 0; used <= term; used += 1) {
        const share = shareIn(used, term);
        if (share !== percentKept(used, term) || share < least) wrong.push(`${used} of ${term}: ${share}`);
        least = share;
        compared += 1;
      }
    }
    expect(wrong).toEqual([]);
    // 2 + 3 + … + 367.
    expect(compared).toBe(67_527);
  }, 60_000);

  it.each([
    [4, 15, 20],
    [8, 20, 30],
    [17, 30, 40],
    [25, 40, 50],
    [33, 50, 60],
    [42, 60, 70],
    [50, 70, 75],
    [58, 75, 80],
    [67, 80, 85],
    [75, 85, 90],
    [83, 90, 95],
    [92, 95, 100],
  ])("changes just on %i per cent, from %i to %i", (percent, below, from) => {
    // In 100, 200 and 300 days the boundary is a day; the day before it is below.
    for (const times of [1, 2, 3]) {
      expect(shareIn(percent * times - 1, 100 * times)).toBe(below);
      expect(shareIn(percent * times, 100 * times)).toBe(from);
    }
  });
});
