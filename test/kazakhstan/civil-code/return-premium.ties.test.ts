import { describe, expect, it } from "vitest";
import { returnPremium } from "../../../src/kazakhstan/civil-code/return-premium.js";
import { type KzCivilCodeInput, kzCivilCodeReturn } from "../../oracle/kz-civil-code.js";
import { printAmount } from "../../oracle/money.js";
import { run } from "../../support/run.js";
import { twiceInUnits } from "../../support/ties.js";
import { contractOf, endAfter, tiesLessATenth } from "../less-a-tenth.js";

const TIES_EACH = 400;
const LONGEST_TERM = 366;

describe("a return that lies exactly halfway between two amounts", () => {
  const ties = tiesLessATenth(TIES_EACH, LONGEST_TERM);

  it("is halfway indeed: twice the return is an odd number of units", () => {
    expect(ties.filter((tie) => (twiceInUnits(tie) ?? 0n) % 2n !== 1n)).toEqual([]);
  });

  it(`is rounded by the mode, in ${ties.length} constructed ties`, () => {
    expect(ties.length).toBeGreaterThanOrEqual(10_000);
    const wrong = ties.flatMap((tie) => {
      const { days, rounding, expected } = tie;
      const input: KzCivilCodeInput = {
        contract: contractOf(tie, days.term),
        termination: { reason: "loan-repaid", terminatedOn: endAfter(days.used) },
        options: { rounding },
      };
      const right = printAmount(expected, rounding.unit);
      const given = [run(returnPremium, input), kzCivilCodeReturn(input)].map((answer) =>
        "error" in answer ? answer.error : answer.returnPremium,
      );
      return given.every((answer) => answer === right) ? [] : [{ input, right, given }];
    });
    expect(wrong).toEqual([]);
  });
});
