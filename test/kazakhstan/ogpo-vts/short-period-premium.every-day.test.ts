import { describe, expect, it } from "vitest";
import { ogpoVts } from "../../../src/index.js";
import { complaintsAboutSteps } from "../../oracle/evaluate-step.js";
import { readAmount } from "../../oracle/money.js";
import { ogpoVtsShortPeriodPremium } from "../../oracle/ogpo-vts-short-period-premium.js";
import { dayAfter } from "../../support/days.js";

/** Of a common year, of a leap year and before one; the ends of long months and of both Februaries; a century. */
const firstDays = [
  "2025-01-15",
  "2025-01-31",
  "2024-01-01",
  "2024-02-29",
  "2023-03-01",
  "2023-08-31",
  "2024-08-31",
  "2025-12-30",
  "2099-09-01",
];

const cases = (["seasonal", "before-registration", "temporary-entry"] as const).flatMap((use) =>
  firstDays.map((firstDay) => ({ use, firstDay })),
);

describe("a term that ends on any of 370 days", () => {
  it.each(cases)("costs what the oracle says, and never less than a shorter one: $use from $firstDay", (term) => {
    let least = 0n;
    const refused = new Set<string>();
    for (let days = 0; days <= 370; days += 1) {
      const input = { ...term, annualPremium: "36543.21", lastDay: dayAfter(term.firstDay, days) };
      const expected = ogpoVtsShortPeriodPremium(input);
      const outcome = ogpoVts.shortPeriodPremium.safe(input);
      if (!outcome.success) {
        expect(outcome.error.issues.map(({ code }) => code)).toEqual(["error" in expected && expected.error]);
        refused.add(outcome.error.issues[0]?.code ?? "");
        continue;
      }
      const { result } = outcome;
      expect(result).toMatchObject(expected);
      expect(complaintsAboutSteps(result.steps, result.conventions.rounding)).toEqual([]);
      expect(readAmount(result.premium)).toBeGreaterThanOrEqual(least);
      least = readAmount(result.premium);
    }
    expect([...refused]).toEqual(["term-too-short", "term-too-long"]);
    expect(least).toBeGreaterThan(0n);
  });
});
