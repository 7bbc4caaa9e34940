import { describe, expect, it } from "vitest";
import { ReturnPremiumError } from "../../../src/engine/return-premium-error.js";
import { ogpoPlus } from "../../../src/index.js";
import { coverPeriod } from "../../../src/kazakhstan/ogpo-plus/cover-period.js";
import { inShort, issuesOf } from "../../engine/inputs.js";
import { answersIn, runMain } from "../../support/command-line.js";

describe("the cover of a premium that arrived", () => {
  it.each([
    { on: "2025-01-30", months: 1, first: "2025-01-31", last: "2025-02-28", days: 29, why: "worked case" },
    { on: "2025-01-29", months: 1, first: "2025-01-30", last: "2025-02-28", days: 30, why: "February lacks the 30th" },
    { on: "2025-01-28", months: 1, first: "2025-01-29", last: "2025-02-28", days: 31, why: "February lacks the 29th" },
    { on: "2025-01-27", months: 1, first: "2025-01-28", last: "2025-02-27", days: 31, why: "the day before the 28th" },
    { on: "2025-01-14", months: 1, first: "2025-01-15", last: "2025-02-14", days: 31, why: "the day before the 15th" },
    { on: "2024-01-28", months: 1, first: "2024-01-29", last: "2024-02-28", days: 31, why: "this February has a 29th" },
    {
      on: "2024-02-28",
      months: 12,
      first: "2024-02-29",
      last: "2025-02-28",
      days: 366,
      why: "a year from 29 February",
    },
    { on: "2023-02-28", months: 12, first: "2023-03-01", last: "2024-02-29", days: 366, why: "a year to 29 February" },
    { on: "2024-08-30", months: 6, first: "2024-08-31", last: "2025-02-28", days: 182, why: "February lacks the 31st" },
    { on: "2025-12-31", months: 12, first: "2026-01-01", last: "2026-12-31", days: 365, why: "a calendar year" },
    { on: "1969-12-31", months: 1, first: "1970-01-01", last: "1970-01-31", days: 31, why: "the day of number 0" },
    {
      on: "2999-12-31",
      months: 1,
      first: "3000-01-01",
      last: "3000-01-31",
      days: 31,
      why: "beyond the last day of an input",
    },
  ])("on $on for $months months is $first to $last: $why", ({ on, months, first, last, days }) => {
    const result = ogpoPlus.coverPeriod({ premiumReceivedOn: on, months });
    expect(result).toMatchObject({ firstDay: first, lastDay: last, termDays: days, months });
  });

  it.each([
    { on: "2025-01-30", last: "2025-01-31", months: 1, days: 1, why: "a single day" },
    { on: "2025-01-30", last: "2025-02-28", months: 1, days: 29, why: "a month to the day" },
    { on: "2025-01-30", last: "2025-03-01", months: 2, days: 30, why: "a day more" },
    { on: "2025-01-14", last: "2025-07-14", months: 6, days: 181, why: "six months to the day" },
    { on: "2025-01-14", last: "2025-07-15", months: 7, days: 182, why: "a day more" },
    { on: "2024-02-28", last: "2025-02-28", months: 12, days: 366, why: "the longest term" },
    { on: "1969-12-30", last: "1970-01-01", months: 1, days: 2, why: "the day of number 0 is a day too" },
  ])("on $on to $last has $months months started: $why", ({ on, last, months, days }) => {
    const result = ogpoPlus.coverPeriod({ premiumReceivedOn: on, lastDay: last });
    expect(result).toMatchObject({ lastDay: last, termDays: days, months });
  });

  it("is told without a step: it has no amount", () => {
    expect(ogpoPlus.coverPeriod({ premiumReceivedOn: "2025-01-30", months: 1 })).toStrictEqual({
      operation: "ogpo-plus/cover-period",
      ruleSet: { id: "ogpo-plus", edition: "2024-05-14" },
      firstDay: "2025-01-31",
      lastDay: "2025-02-28",
      termDays: 29,
      months: 1,
      steps: [],
      notes: [],
      assumed: [],
      conventions: {},
    });
  });

  it("is answered on the command line", async () => {
    const stdin = '{"id":1,"premiumReceivedOn":"2025-01-30","months":1}\n';
    const { code, stdout } = await runMain(["run", "ogpo-plus/cover-period"], { stdin });
    expect(code).toBe(0);
    expect(answersIn(stdout)).toMatchObject([{ id: 1, firstDay: "2025-01-31", lastDay: "2025-02-28" }]);
  });
});

describe("an input of cover-period that is not valid", () => {
  const on = "2025-01-30";

  it.each([
    { input: {}, issues: ["missing-field premiumReceivedOn", "missing-field months"], why: "nothing is given" },
    { input: { premiumReceivedOn: on }, issues: ["missing-field months"], why: "no term" },
    { input: { months: 1 }, issues: ["missing-field premiumReceivedOn"], why: "no first day" },
    {
      input: { premiumReceivedOn: on, months: 1, lastDay: "2025-02-28" },
      issues: ["contradictory-facts lastDay"],
      why: "both, though they agree",
    },
    { input: { premiumReceivedOn: on, months: 1, lastDay: 5 }, issues: ["invalid-type lastDay"], why: "no day" },
    {
      input: { premiumReceivedOn: on, months: 13, lastDay: "2025-02-28" },
      issues: ["invalid-option months"],
      why: "one thing at a time",
    },
    { input: { premiumReceivedOn: on, months: 0 }, issues: ["invalid-option months"], why: "below the first month" },
    { input: { premiumReceivedOn: on, months: null }, issues: ["invalid-type months"], why: "null is no fact" },
    { input: { premiumReceivedOn: on, lastDay: null }, issues: ["invalid-type lastDay"], why: "null is no fact" },
    {
      input: { premiumReceivedOn: on, lastDay: "2025-01-30" },
      issues: ["dates-out-of-order lastDay"],
      why: "the day of the premium is not covered",
    },
    {
      input: { premiumReceivedOn: "1970-01-01", lastDay: "1970-01-01" },
      issues: ["dates-out-of-order lastDay"],
      why: "nor is the day of number 0",
    },
    {
      input: { premiumReceivedOn: on, lastDay: "2026-01-31" },
      issues: ["term-too-long lastDay"],
      why: "a day more than twelve months from 2025-01-31",
    },
    {
      input: { premiumReceivedOn: "2024-02-28", lastDay: "2025-03-01" },
      issues: ["term-too-long lastDay"],
      why: "twelve months from 29 February end on the 28th",
    },
    {
      input: { premiumReceivedOn: "x", lastDay: "2030-01-01" },
      issues: ["invalid-date premiumReceivedOn"],
      why: "no day",
    },
    {
      input: { firstDay: on, lastDay: "2025-01-01", months: 1, premiumReceivedOn: on },
      issues: ["contradictory-facts lastDay", "dates-out-of-order lastDay", "unknown-field firstDay"],
      why: "all at once, unknown fields last",
    },
  ])("is refused with $issues: $why", ({ input, issues }) => {
    expect(inShort(issuesOf(coverPeriod, input))).toEqual(issues);
  });

  it.each([
    {
      input: { months: 1, lastDay: "2025-02-27" },
      code: "contradictory-facts",
      other: { path: ["months"], received: 1 },
    },
    {
      input: { lastDay: "2025-01-30" },
      code: "dates-out-of-order",
      other: { path: ["premiumReceivedOn"], received: on },
    },
    { input: { lastDay: "2026-01-31" }, code: "term-too-long", other: { path: ["premiumReceivedOn"], received: on } },
  ])("names both fields that disagree: $code", ({ input, code, other }) => {
    const issue = { code, path: ["lastDay"], received: input.lastDay, other };
    expect(issuesOf(coverPeriod, { premiumReceivedOn: on, ...input })).toMatchObject([issue]);
  });

  it("is thrown by the other form", () => {
    expect(() => ogpoPlus.coverPeriod({ premiumReceivedOn: on })).toThrow(ReturnPremiumError);
  });
});
