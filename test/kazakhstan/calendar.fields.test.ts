import { describe, expect, it } from "vitest";
import { returnPremium } from "../../src/kazakhstan/civil-code/return-premium.js";
import { issuesInShort, issuesOf } from "../support/issues.js";
import { changed } from "../vectors/changes.js";
import { withdrawn } from "../vectors/tables/yearly-contract.js";

const withCalendar = (calendar: unknown) => changed(withdrawn, { "options.calendar": calendar });

describe("the calendar option", () => {
  it.each([
    { calendar: "provisional", why: "the built-in table with the year that is not published" },
    { calendar: { years: [2025], daysOff: ["2025-06-02"], workingDays: ["2025-06-07"] }, why: "a year and its days" },
    { calendar: { years: [], daysOff: [], workingDays: [] }, why: "no year" },
    { calendar: { years: [2027], daysOff: [], workingDays: [] }, why: "a plain five-day week" },
    {
      calendar: { years: [1900, 2999], daysOff: ["1900-01-01", "2999-12-31"], workingDays: [] },
      why: "the first and the last year",
    },
    {
      calendar: { years: [2026, 2025], daysOff: ["2025-01-01", "2026-01-01"], workingDays: [] },
      why: "years in any order",
    },
  ])("takes $calendar: $why", ({ calendar }) => {
    expect(issuesInShort(returnPremium, withCalendar(calendar))).toEqual([]);
  });

  it.each([
    {
      calendar: {},
      issues: ["missing-field years", "missing-field daysOff", "missing-field workingDays"],
      why: "all three are needed",
    },
    { calendar: { years: [2025], daysOff: [] }, issues: ["missing-field workingDays"], why: "all three are needed" },
    { calendar: { years: [2025], workingDays: [] }, issues: ["missing-field daysOff"], why: "all three are needed" },
    { calendar: { daysOff: [], workingDays: [] }, issues: ["missing-field years"], why: "all three are needed" },
    { calendar: { years: null, daysOff: [], workingDays: [] }, issues: ["invalid-type years"], why: "null is no list" },
    {
      calendar: { years: 2025, daysOff: [], workingDays: [] },
      issues: ["invalid-type years"],
      why: "a year is no list",
    },
    {
      calendar: { years: ["2025"], daysOff: [], workingDays: [] },
      issues: ["invalid-type years.0"],
      why: "a year is a number",
    },
    {
      calendar: { years: [2025.5], daysOff: [], workingDays: [] },
      issues: ["invalid-type years.0"],
      why: "a year is whole",
    },
    {
      calendar: { years: [1899.5], daysOff: [], workingDays: [] },
      issues: ["invalid-type years.0"],
      why: "neither whole nor late enough: one issue says enough",
    },
    {
      calendar: { years: [1e20], daysOff: [], workingDays: [] },
      issues: ["invalid-option years.0"],
      why: "neither exact as a number nor early enough: one issue says enough",
    },
    {
      calendar: { years: [2025, null], daysOff: [], workingDays: [] },
      issues: ["invalid-type years.1"],
      why: "null is no year",
    },
    {
      calendar: { years: [1899], daysOff: [], workingDays: [] },
      issues: ["invalid-option years.0"],
      why: "before the first year",
    },
    {
      calendar: { years: [3000], daysOff: [], workingDays: [] },
      issues: ["invalid-option years.0"],
      why: "after the last year",
    },
    {
      calendar: { years: [2025], daysOff: ["2025-02-30"], workingDays: [] },
      issues: ["invalid-date daysOff.0"],
      why: "no day",
    },
    {
      calendar: { years: [2025], daysOff: [], workingDays: [5] },
      issues: ["invalid-type workingDays.0"],
      why: "a number",
    },
    {
      calendar: { years: [2025], daysOff: ["2025-06-02", "2026-06-02"], workingDays: ["2024-06-01"] },
      issues: ["invalid-option daysOff.1", "invalid-option workingDays.0"],
      why: "every day lies in a listed year",
    },
    {
      calendar: { years: [], daysOff: ["2025-06-02"], workingDays: [] },
      issues: ["invalid-option daysOff.0"],
      why: "no year is listed",
    },
    {
      calendar: { years: [2025], daysOff: ["2025-06-07"], workingDays: ["2025-06-07"] },
      issues: ["contradictory-facts workingDays.0"],
      why: "a day is worked or not",
    },
    {
      calendar: { years: [2025], daysOff: ["2024-06-03"], workingDays: ["2025-02-30"] },
      issues: ["invalid-option daysOff.0", "invalid-date workingDays.0"],
      why: "a day that is none suppresses nothing about the other list",
    },
    {
      calendar: { years: [2025], daysOff: ["2025-02-30"], workingDays: ["2025-02-30"] },
      issues: ["invalid-date daysOff.0", "invalid-date workingDays.0"],
      why: "two invalid dates do not contradict each other",
    },
    {
      calendar: { years: ["2025"], daysOff: ["2025-06-02"], workingDays: [] },
      issues: ["invalid-type years.0"],
      why: "of years that are not valid no day can be told to lie outside",
    },
    {
      calendar: { years: [2025], daysOff: ["2024-06-03"], workingDays: [], region: "Almaty" },
      issues: ["invalid-option daysOff.0", "unknown-field region"],
      why: "an unknown field suppresses nothing",
    },
  ])("has the issues $issues: $why", ({ calendar, issues }) => {
    const found = issuesInShort(returnPremium, withCalendar(calendar));
    expect(found).toEqual(issues.map((issue) => issue.replace(" ", " options.calendar.")));
  });

  it.each([
    { calendar: null, why: "null" },
    { calendar: [], why: "an array" },
    { calendar: "built-in", why: "the word by which a result names the table" },
  ])("is refused as a whole: $why", ({ calendar }) => {
    expect(issuesInShort(returnPremium, withCalendar(calendar))).toEqual(["invalid-type options.calendar"]);
  });

  it.each([
    { count: 100, why: "up to a hundred" },
    { count: 101, why: "but not more than a hundred" },
  ])("lists the allowed years, $why", ({ count }) => {
    const years = Array.from({ length: count }, (_, index) => 2000 + index);
    const [found] = issuesOf(returnPremium, withCalendar({ years, daysOff: ["1999-12-31"], workingDays: [] }));
    expect([found?.code, found?.help?.allowed]).toEqual(["invalid-option", count > 100 ? undefined : years]);
  });

  it("names the day at fault, and what it contradicts", () => {
    const calendar = { years: [2025], daysOff: ["2025-06-02", "2026-06-02"], workingDays: ["2025-06-02"] };
    expect(issuesOf(returnPremium, withCalendar(calendar))).toMatchObject([
      {
        code: "invalid-option",
        path: ["options", "calendar", "daysOff", 1],
        received: "2026-06-02",
        other: { path: ["options", "calendar", "years"], received: "[2025]" },
      },
      {
        code: "contradictory-facts",
        path: ["options", "calendar", "workingDays", 0],
        received: "2025-06-02",
        other: { path: ["options", "calendar", "daysOff", 0], received: "2025-06-02" },
      },
    ]);
  });
});
