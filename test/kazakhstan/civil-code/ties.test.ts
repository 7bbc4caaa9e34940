import { describe, expect, it } from "vitest";
import * as kzCivilCode from "../../../src/kazakhstan/civil-code/index.js";
import { kzCivilCodeReturn } from "../../oracle/kz-civil-code.js";
import { readAmount } from "../../oracle/money.js";
import { run } from "../../support/run.js";
import { tiesLessTenPercent } from "../../support/ties.js";

const TIES_EACH = 1000;

describe("a return that lies exactly halfway between two amounts", () => {
  const ties = tiesLessTenPercent(TIES_EACH);

  it("is halfway indeed: twice the return is an odd number of units", () => {
    for (const { premium, termDays, usedDays, size } of ties) {
      const twiceTheReturn = 2n * readAmount(premium) * BigInt(10 * (termDays - usedDays) - termDays);
      const divisor = BigInt(10 * termDays) * size;
      expect(twiceTheReturn % divisor).toBe(0n);
      expect((twiceTheReturn / divisor) % 2n).toBe(1n);
    }
  });

  it(`is rounded by the mode, in ${ties.length} constructed ties`, () => {
    expect(ties.length).toBeGreaterThanOrEqual(10_000);
    const wrong = ties.flatMap(({ premium, firstDay, lastDay, terminatedOn, rounding, expected }) => {
      const input = {
        contract: { concludedOn: firstDay, firstDay, lastDay, premium, policyholder: "natural-person" },
        termination: { reason: "loan-repaid", terminatedOn },
        options: { rounding },
      } as const;
      const { returnPremium } = run(kzCivilCode.returnPremium, input);
      const oracle = kzCivilCodeReturn(input);
      const isAsOracle = "returnPremium" in oracle && returnPremium === oracle.returnPremium;
      const isRight = isAsOracle && readAmount(returnPremium) === expected;
      return isRight ? [] : [{ input, returnPremium, expected }];
    });
    expect(wrong).toEqual([]);
  });
});
