import { describe, expect, it } from "vitest";
import { fraction } from "../../src/exact/fraction.js";
import { round, roundingModes } from "../../src/exact/rounding.js";
import { wholeUnits } from "../oracle/whole-units.js";

const LONGEST_TERM = 366;

describe("every numerator 0 to 20N − 1 over every denominator 10N, N being a term of 1 to 366 days,", () => {
  it.each(roundingModes)("is rounded %s as in plain integers", (mode) => {
    let cases = 0;
    const differences: string[] = [];
    for (let termDays = 1; termDays <= LONGEST_TERM; termDays += 1) {
      const denominator = 10 * termDays;
      for (let numerator = 0; numerator < 2 * denominator; numerator += 1) {
        const units = round(fraction(BigInt(numerator), BigInt(denominator)), { unit: "1", mode });
        const expected = BigInt(wholeUnits(numerator, denominator, mode));
        if (units.numerator !== expected * units.denominator) differences.push(`${numerator}/${denominator}`);
        cases += 1;
      }
    }
    expect(differences.slice(0, 10)).toEqual([]);
    // 20 × (1 + 2 + … + 366) = 20 × 366 × 367 ÷ 2
    expect(cases).toBe(1_343_220);
  });
});
