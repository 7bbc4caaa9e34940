import { describe, expect, it } from "vitest";
import { kz } from "../../src/index.js";
import { mrp } from "../../src/kazakhstan/mrp.js";
import { nextDay } from "../oracle/days.js";
import { kzMrp } from "../oracle/mrp.js";
import { issuesInShort } from "../support/issues.js";

describe("the monthly calculation index", () => {
  it("is what the oracle says, on every day of 2015 to 2026", () => {
    let days = 0;
    for (let on = "2015-01-01"; on <= "2026-12-31"; on = nextDay(on)) {
      const { value, amount, since, conventions } = kz.mrp({ on, count: "7.25" });
      expect({ on, ...kzMrp({ on, count: "7.25" }) }).toEqual({ on, value, amount, since, count: conventions.count });
      days += 1;
    }
    // Twelve years with three leap days: 2016, 2020, 2024.
    expect(days).toBe(12 * 365 + 3);
  });

  it.each([
    { on: "2014-12-31", why: "the day before the first value" },
    { on: "2027-01-01", why: "the day after the last verified one" },
    { on: "1900-01-01", why: "the first day of all" },
  ])("is not guessed on $on: $why", ({ on }) => {
    const issues = [{ code: "no-parameter-for-date", path: ["on"], received: on }];
    expect(kz.mrp.safe({ on, count: 0 })).toMatchObject({ error: { code: "no-parameter-for-date", issues } });
  });
});

describe("so many of them", () => {
  it.each([
    { count: 1e9, amount: "4325000000000", canonical: "1000000000", why: "the most" },
    { count: "1000000000.00", amount: "4325000000000", canonical: "1000000000", why: "the most, with decimals" },
    { count: 1.9, amount: "8217.50", canonical: "1.9", why: "the base premium of compulsory motor insurance" },
    { count: "1.90", amount: "8217.50", canonical: "1.9", why: "a zero that says nothing" },
    { count: "0.01", amount: "43.25", canonical: "0.01", why: "the least above none" },
    { count: "0.00", amount: "0", canonical: "0", why: "none" },
    { count: 0.04, amount: "173", canonical: "0.04", why: "whole tenge of a count that is not whole" },
    { count: undefined, amount: "4325", canonical: "1", why: "left out, it is one" },
  ])("are $amount tenge when $count are asked for: $why", ({ count, amount, canonical }) => {
    const result = kz.mrp({ on: "2026-06-01", count });
    expect([result.amount, result.conventions.count, result.steps[0]?.value]).toEqual([amount, canonical, amount]);
    expect(kzMrp({ on: "2026-06-01", count })).toMatchObject({ amount, count: canonical });
  });

  it.each([
    { count: 1e9 + 1, code: "invalid-option", why: "above the most" },
    { count: "1000000000.01", code: "invalid-option", why: "a hundredth above the most" },
    { count: "9999999999", code: "invalid-option", why: "of the form, but above the most" },
    { count: "10000000000", code: "invalid-option", why: "too many digits" },
    { count: -1, code: "invalid-option", why: "below none" },
    { count: "-0", code: "invalid-option", why: "a sign" },
    { count: 0.1 + 0.2, code: "invalid-option", why: "too many decimals" },
    { count: "1.", code: "invalid-option", why: "a point without decimals" },
    { count: "01", code: "invalid-option", why: "a leading zero" },
    { count: " 1", code: "invalid-option", why: "a space" },
    { count: "", code: "invalid-option", why: "no text" },
    { count: "1e3", code: "invalid-option", why: "an exponent" },
    { count: Number.NaN, code: "invalid-option", why: "not a number" },
    { count: Number.POSITIVE_INFINITY, code: "invalid-option", why: "without end" },
    { count: 600n, code: "invalid-type", why: "a bigint" },
    { count: null, code: "invalid-type", why: "null" },
    { count: true, code: "invalid-type", why: "true" },
    { count: ["1"], code: "invalid-type", why: "a list" },
  ])("are refused when $count are asked for, as $code: $why", ({ count, code }) => {
    expect(issuesInShort(mrp, { on: "2026-06-01", count })).toEqual([`${code} count`]);
  });

  it("of zero are told whatever its sign in binary", () => {
    expect(kz.mrp({ on: "2026-06-01", count: -0 }).conventions.count).toBe("0");
  });

  it("are told with the value, the day since when, the step and the count", () => {
    expect(kz.mrp({ on: "2026-06-01", count: 600 })).toStrictEqual({
      operation: "kz/mrp",
      ruleSet: { id: "kz", edition: "2026-01-01" },
      value: "4325",
      amount: "2595000",
      since: "2026-01-01",
      steps: [
        {
          id: "amount",
          clause: "budget-law",
          formula: "mrp × count",
          operands: { mrp: "4325", count: "600" },
          exact: "2595000/1",
          value: "2595000",
        },
      ],
      notes: [],
      assumed: [],
      conventions: { count: "600" },
    });
  });
});
