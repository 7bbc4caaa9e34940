import { describe, expect, it } from "vitest";
import { textOf } from "../../src/diagnose/account.js";
import { findDiagnosis } from "../../src/diagnose/diagnose.js";
import { accountsWith } from "../../src/diagnose/mistake.js";
import { returnPremium } from "../../src/kazakhstan/life-cabinet/return-premium.js";
import { shortPeriodPremium } from "../../src/kazakhstan/ogpo-plus/short-period-premium.js";
import { returnPremium as ogpoVtsReturnPremium } from "../../src/kazakhstan/ogpo-vts/return-premium.js";
import { returnPremium as zettaReturnPremium } from "../../src/russia/zetta-voluntary/return-premium.js";
import { rightAccount } from "./accounts.js";
import { cancelled, printed } from "./inputs.js";

/** A policy replaced after 151 of 365 days. */
const replaced = {
  contract: {
    concludedOn: "2024-12-25",
    firstDay: "2025-01-01",
    lastDay: "2025-12-31",
    premium: "20000",
    policyholder: "natural-person",
  },
  termination: { reason: "replacement", terminatedOn: "2025-05-31", appliedOn: "2025-05-31" },
};

describe("an input that tells explanations apart", () => {
  it("is the next day, if that is enough", () => {
    const { diagnosis } = findDiagnosis(returnPremium, printed, "53 737");
    // 60000 × 9 ÷ 1827 = 295.57 and 60000 × 9 ÷ 1828 = 295.40: 53704 and 53705.
    expect(diagnosis.tellApart).toEqual({
      ...printed,
      termination: { ...printed.termination, terminatedOn: "2024-02-01" },
    });
  });

  it("is of three times the amount, if there is no date", () => {
    // 99.99 × 0.8 = 79.992, which is 80 always up, in whole tenge and in tens.
    const { diagnosis } = findDiagnosis(shortPeriodPremium, { annualPremium: "99.99", months: 8 }, "80");
    expect(diagnosis.alike).toEqual([["rounds-to-whole", "always-up", "rounds-to-tens"]]);
    // 299.97 × 0.8 = 239.976, which is 239.98 and 240.
    expect(diagnosis.tellApart).toEqual({ annualPremium: "299.97", months: 8 });
  });

  it.each([
    { operation: returnPremium, input: printed, shown: "53 736" },
    { operation: returnPremium, input: printed, shown: "54 000" },
    { operation: returnPremium, input: printed, shown: "52 000" },
    { operation: zettaReturnPremium, input: cancelled, shown: "700" },
    { operation: ogpoVtsReturnPremium, input: replaced, shown: "8 000" },
    { operation: ogpoVtsReturnPremium, input: replaced, shown: "11 780,82" },
  ])("has different amounts for some of them, in what $operation.id shows as $shown", ({ operation, input, shown }) => {
    const { diagnosis, found } = findDiagnosis(operation, input, shown);
    // Its input has the fields of the one given.
    const other = diagnosis.tellApart as typeof input;
    const account = rightAccount(operation, other);
    const amounts = found.map(({ mistakes }) => accountsWith(account, mistakes).map(({ amount }) => textOf(amount)));
    const areApart = amounts.some((some) => amounts.some((others) => some.every((amount) => !others.includes(amount))));
    expect(areApart).toBe(true);
    // At most one date is changed, and the amounts, if they are changed, are all multiplied by 3 or by 7.
    const isDate = (value: unknown): boolean => /^\d{4}-/.test(String(value));
    const [before, after] = [input, other].map((one) => Object.values(one).flatMap((part) => Object.entries(part)));
    const changes = (after ?? []).flatMap(([name, value], index) => {
      const [, old] = before?.[index] ?? [];
      return value === old || Number(value) === Number(old) ? [] : [{ name, old, value }];
    });
    expect(changes.filter(({ value }) => isDate(value)).length).toBeLessThanOrEqual(1);
    const factors = new Set(
      changes.filter(({ value }) => !isDate(value)).map(({ old, value }) => Number(value) / Number(old)),
    );
    expect([[], [3], [7]]).toContainEqual([...factors]);
    expect(changes.length).toBeGreaterThan(0);
  });

  it.each([
    { operation: returnPremium, input: printed, shown: "53 803", says: "the same day lost in two ways" },
    { operation: returnPremium, input: printed, shown: "53 793", says: "a single mistake" },
    { operation: returnPremium, input: printed, shown: "12 345", says: "no mistake" },
  ])("is none for $says", ({ operation, input, shown }) => {
    expect(findDiagnosis(operation, input, shown).diagnosis).not.toHaveProperty("tellApart");
  });
});

describe("mistakes that cannot be told apart", () => {
  it.each([
    { shown: "54 000", alike: [["months-for-days", "rounds-share-of-days", "whole-months-only"]] },
    { shown: "52 000", alike: [["months-for-days", "whole-months-only"]] },
    {
      shown: "53 736",
      alike: [
        ["termination-day-counted", "zone-shifted-first-day"],
        ["rounds-daily-premium", "rounds-share-of-days"],
      ],
    },
    { shown: "53 793", alike: [] },
  ])("in $shown", ({ shown, alike }) => {
    expect(findDiagnosis(returnPremium, printed, shown).diagnosis.alike).toEqual(alike);
  });
});
