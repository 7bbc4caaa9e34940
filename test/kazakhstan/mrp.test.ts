import { describe, expect, it } from "vitest";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";
import { kz } from "../../src/index.js";
import { mrp } from "../../src/kazakhstan/mrp.js";
import { inShort, issuesOf } from "../engine/inputs.js";
import { nextDay, previousDay } from "../oracle/days.js";
import { kzMrp } from "../oracle/mrp.js";

const FIRST_DAY = "2015-01-01";
const LAST_VERIFIED_DAY = "2026-12-31";

/** From that day, so many tenge. */
const changes = [
  { since: "2015-01-01", value: "1982", before: undefined, why: "the first value" },
  { since: "2016-01-01", value: "2121", before: "1982", why: "a new year" },
  { since: "2017-01-01", value: "2269", before: "2121", why: "a new year" },
  { since: "2018-01-01", value: "2405", before: "2269", why: "a new year" },
  { since: "2019-01-01", value: "2525", before: "2405", why: "a new year" },
  { since: "2020-01-01", value: "2651", before: "2525", why: "a new year" },
  { since: "2020-04-01", value: "2778", before: "2651", why: "a change inside a year" },
  { since: "2021-01-01", value: "2917", before: "2778", why: "a new year" },
  { since: "2022-01-01", value: "3063", before: "2917", why: "a new year" },
  { since: "2023-01-01", value: "3450", before: "3063", why: "a new year: the 3180 of 2022 served benefits only" },
  { since: "2024-01-01", value: "3692", before: "3450", why: "a new year" },
  { since: "2025-01-01", value: "3932", before: "3692", why: "a new year" },
  { since: "2026-01-01", value: "4325", before: "3932", why: "a new year" },
] as const;

/** The issue of a day without a value. */
const notKnown = (on: string) => ({
  success: false,
  error: { code: "no-parameter-for-date", issues: [{ code: "no-parameter-for-date", path: ["on"], received: on }] },
});

describe("the monthly calculation index", () => {
  it.each(changes)("is $value since $since, and $before the day before: $why", ({ since, value, before }) => {
    expect(kz.mrp({ on: since })).toMatchObject({ value, amount: value, since });
    const dayBefore = previousDay(since);
    if (before === undefined) expect(kz.mrp.safe({ on: dayBefore })).toMatchObject(notKnown(dayBefore));
    else expect(kz.mrp({ on: dayBefore }).value).toBe(before);
  });

  it.each([
    { on: "2022-03-31", why: "the day before the second value of 2022" },
    { on: "2022-04-01", why: "the first day of the second value, which served benefits only" },
    { on: "2022-12-31", why: "the last day of the second value" },
  ])("is 3063 on $on: $why", ({ on }) => {
    expect(kz.mrp({ on })).toMatchObject({ value: "3063", since: "2022-01-01" });
  });

  it.each([
    { on: FIRST_DAY, value: "1982", why: "the first day" },
    { on: "2020-02-29", value: "2651", why: "a leap day" },
    { on: LAST_VERIFIED_DAY, value: "4325", why: "the last verified day" },
  ])("is $value on $on: $why", ({ on, value }) => {
    expect(kz.mrp({ on }).value).toBe(value);
  });

  it.each([
    { on: "2014-12-31", why: "the day before the first value" },
    { on: "2027-01-01", why: "the day after the last verified one" },
    { on: "1900-01-01", why: "the first day of all" },
    { on: "2999-12-31", why: "the last day of all" },
  ])("is not guessed on $on: $why", ({ on }) => {
    expect(kz.mrp.safe({ on })).toMatchObject(notKnown(on));
    expect(() => kz.mrp({ on, count: 0 })).toThrow(ReturnPremiumError);
  });

  it("grows with each value", () => {
    const values = changes.map(({ since }) => Number(kz.mrp({ on: since }).value));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect(new Set(values).size).toBe(values.length);
  });

  it("is what the oracle says, on every day of 2015 to 2026", () => {
    let days = 0;
    for (let on = FIRST_DAY; on <= LAST_VERIFIED_DAY; on = nextDay(on)) {
      expect({ on, ...kzMrp({ on, count: 7 }) }).toEqual({ on, ...amountOf(kz.mrp({ on, count: 7 })) });
      days += 1;
    }
    // Twelve years with three leap days: 2016, 2020, 2024.
    expect(days).toBe(12 * 365 + 3);
  });
});

const amountOf = ({ value, amount, since }: kz.MrpResult) => ({ value, amount, since });

describe("so many of them", () => {
  it.each([
    { count: 0, amount: "0", why: "none" },
    { count: 1, amount: "4325", why: "one" },
    { count: undefined, amount: "4325", why: "one by default" },
    { count: 600, amount: "2595000", why: "worked case: 4325 * 600" },
    { count: 1e15, amount: "4325000000000000000", why: "more than a binary number can hold" },
    {
      count: Number.MAX_SAFE_INTEGER,
      amount: "38956136776754786075",
      why: "the largest: 9007199254740991 * 4325 = 36028797018963964000 + 2927339757790822075",
    },
  ])("are $amount tenge when $count are asked for: $why", ({ count, amount }) => {
    expect(kz.mrp({ on: "2026-06-01", count }).amount).toBe(amount);
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

describe("an input of mrp that is not valid", () => {
  it.each([
    { input: {}, issues: ["missing-field on"], why: "there is no default day" },
    { input: { on: null }, issues: ["invalid-type on"], why: "null is no day" },
    { input: { on: 2026 }, issues: ["invalid-type on"], why: "a year is no day" },
    { input: { on: "2026" }, issues: ["invalid-date on"], why: "nor is it as text" },
    { input: { on: "2026-02-29" }, issues: ["invalid-date on"], why: "an impossible day" },
    { input: { on: "2026-06-01", count: -1 }, issues: ["invalid-option count"], why: "an integer, but below 0" },
    {
      input: { on: "2026-06-01", count: 2 ** 53 },
      issues: ["invalid-option count"],
      why: "one more than the largest integer that a number holds without doubt",
    },
    { input: { on: "2026-06-01", count: 1.5 }, issues: ["invalid-type count"], why: "no integer" },
    { input: { on: "2026-06-01", count: "600" }, issues: ["invalid-type count"], why: "text" },
    { input: { on: "2026-06-01", count: 600n }, issues: ["invalid-type count"], why: "a bigint" },
    { input: { on: "2026-06-01", count: null }, issues: ["invalid-type count"], why: "null is no default" },
    { input: { on: "2026-06-01", count: Number.NaN }, issues: ["invalid-type count"], why: "not a number" },
    { input: { on: "2026-06-01", count: Number.POSITIVE_INFINITY }, issues: ["invalid-type count"], why: "no integer" },
    {
      input: { year: 2026, count: -1, on: "x" },
      issues: ["invalid-date on", "invalid-option count", "unknown-field year"],
      why: "all at once, in the order of the fields, unknown ones last",
    },
  ])("is refused with $issues: $why", ({ input, issues }) => {
    expect(inShort(issuesOf(mrp, input))).toEqual(issues);
  });
});
