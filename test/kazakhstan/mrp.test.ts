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
      const { value, amount, since } = kz.mrp({ on, count: 7 });
      expect({ on, ...kzMrp({ on, count: 7 }) }).toEqual({ on, value, amount, since });
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
    { count: 1e15, amount: "4325000000000000000", why: "more than a binary number can hold" },
    {
      count: Number.MAX_SAFE_INTEGER,
      amount: "38956136776754786075",
      why: "the largest: 9007199254740991 * 4325 = 36028797018963964000 + 2927339757790822075",
    },
  ])("are $amount tenge when $count are asked for: $why", ({ count, amount }) => {
    expect(kz.mrp({ on: "2026-06-01", count }).amount).toBe(amount);
  });

  it.each([
    { count: 2 ** 53, code: "invalid-option", why: "one more than the largest that a number holds without doubt" },
    { count: 600n, code: "invalid-type", why: "a bigint" },
    { count: Number.POSITIVE_INFINITY, code: "invalid-type", why: "no integer" },
  ])("are refused when $count are asked for, as $code: $why", ({ count, code }) => {
    expect(issuesInShort(mrp, { on: "2026-06-01", count })).toEqual([`${code} count`]);
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
      conventions: { count: 600 },
    });
  });
});
