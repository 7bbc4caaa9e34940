import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { coveredDays } from "../../oracle/cover-period.js";
import { readAmount } from "../../oracle/money.js";
import { firstDay } from "./cover-term.arbitrary.js";
import { type AnnualPremium, annualPremium } from "./short-period-premium.arbitrary.js";

const CASES = 500;

const premiumOf = (input: AnnualPremium, months: number): bigint =>
  readAmount(ogpoPlus.shortPeriodPremium({ ...input, months }).premium);

describe("the laws of ogpo-plus/short-period-premium", () => {
  it("a month more never costs less, and the whole year costs the annual premium", () => {
    fc.assert(
      fc.property(annualPremium, (annual) => {
        for (let months = 1; months < 12; months += 1) {
          expect(premiumOf(annual, months) <= premiumOf(annual, months + 1)).toBe(true);
        }
        expect(premiumOf(annual, 12)).toBe(readAmount(annual.annualPremium));
      }),
      { numRuns: CASES },
    );
  });

  it("a term that ends later never costs less", () => {
    fc.assert(
      fc.property(annualPremium, firstDay, fc.nat(), fc.nat(), (annual, first, one, other) => {
        const days = [...coveredDays(first)].map(({ day }) => day);
        const ends = [one, other].map((index) => days[index % days.length] ?? first).sort();
        const [earlier, later] = ends.map((lastDay) =>
          readAmount(ogpoPlus.shortPeriodPremium({ ...annual, firstDay: first, lastDay }).premium),
        );
        expect(earlier).toBeLessThanOrEqual(later ?? -1n);
      }),
      { numRuns: CASES },
    );
  });

  it("a term costs what the months that it starts cost", () => {
    fc.assert(
      fc.property(annualPremium, firstDay, fc.nat(), (annual, first, index) => {
        const days = [...coveredDays(first)];
        const { day = first, month = 1 } = days[index % days.length] ?? {};
        const byDays = ogpoPlus.shortPeriodPremium({ ...annual, firstDay: first, lastDay: day });
        expect(readAmount(byDays.premium)).toBe(premiumOf(annual, month));
      }),
      { numRuns: CASES },
    );
  });
});
