import { describe, expect, it } from "vitest";
import { osago } from "../../../src/index.js";
import { printAmount } from "../../oracle/money.js";
import { osagoPenalty } from "../../oracle/osago-late-payment-penalty.js";
import { dayAfter } from "../../support/days.js";
import { tiesOfParts, twiceInUnits } from "../../support/ties.js";

const TIES_EACH = 100;
const DUE_DAY = "2025-03-02";

/** On the 100th day the penalty is the premium, which is not rounded. */
const ties = tiesOfParts(TIES_EACH, (index) => {
  const days = 1 + ((index * 37) % 99);
  return { days, numerator: BigInt(days), denominator: 100n };
});

describe("a penalty that lies exactly halfway between two amounts", () => {
  it("is halfway indeed: twice the penalty is an odd number of units", () => {
    for (const tie of ties) expect((twiceInUnits(tie) ?? 0n) % 2n).toBe(1n);
  });

  it(`is rounded by the mode, in ${ties.length} constructed ties`, () => {
    const wrong = ties.flatMap(({ days, premiumText: premium, rounding, expected }) => {
      const input = { premium, dueOn: DUE_DAY, paidOn: dayAfter(DUE_DAY, days), options: { rounding } };
      const right = [printAmount(expected, rounding.unit), days, false].join();
      const given = [osago.latePaymentPenalty(input), osagoPenalty(input)].map(({ penalty, daysLate, capped }) =>
        [penalty, daysLate, capped].join(),
      );
      return given.every((answer) => answer === right) ? [] : [{ input, right, given }];
    });
    expect(wrong).toEqual([]);
  });
});

describe("a penalty that is rounded above the premium", () => {
  // 80 days late: 6.25 * 0.01 * 80 = 5, halfway between 0 and 10.
  it.each([
    { mode: "half-up", penalty: "6.25" },
    { mode: "half-even", penalty: "0" },
    { mode: "half-down", penalty: "0" },
    { mode: "up", penalty: "6.25" },
    { mode: "down", penalty: "0" },
  ] as const)("is the premium and no more, in the mode $mode", ({ mode, penalty }) => {
    const options = { rounding: { unit: "10", mode } };
    const input = { premium: "6.25", dueOn: "2025-03-02", paidOn: "2025-05-21", options };
    expect(osago.latePaymentPenalty(input)).toMatchObject({ penalty, daysLate: 80, capped: false });
  });
});
