import { describe, expect, it } from "vitest";
import { type Day, printDay, readDay } from "../../src/dates/day.js";
import { lastDayOfMonths, monthsStarted } from "../../src/dates/months.js";
import { monthsStarted as oracleMonthsStarted } from "../oracle/days.js";

function dayNumber(text: string): Day {
  const day = readDay(text);
  if (day === undefined) throw new Error(`not a day: ${text}`);
  return day;
}

describe("months", () => {
  it.each([
    { from: "2025-01-15", months: 1, end: "2025-02-14", why: "the day before the same number" },
    { from: "2025-01-28", months: 1, end: "2025-02-27", why: "February has a 28th: the day before it" },
    { from: "2025-01-29", months: 1, end: "2025-02-28", why: "February lacks the 29th: its last day" },
    { from: "2025-01-30", months: 1, end: "2025-02-28", why: "February lacks the 30th: its last day" },
    { from: "2025-01-31", months: 1, end: "2025-02-28", why: "February lacks the 31st: its last day" },
    { from: "2025-02-01", months: 1, end: "2025-02-28", why: "the day before 1 March" },
    { from: "2024-01-29", months: 1, end: "2024-02-28", why: "a leap February has a 29th: the day before it" },
    { from: "2024-01-30", months: 1, end: "2024-02-29", why: "a leap February lacks the 30th: its last day" },
    { from: "2024-01-31", months: 1, end: "2024-02-29", why: "a leap February lacks the 31st: its last day" },
    { from: "2024-02-29", months: 1, end: "2024-03-28", why: "the day before 29 March" },
    { from: "2024-02-29", months: 12, end: "2025-02-28", why: "2025 lacks the 29th: the last day of February" },
    { from: "2024-02-29", months: 48, end: "2028-02-28", why: "2028 has a 29th: the day before it" },
    { from: "2024-02-28", months: 12, end: "2025-02-27", why: "the day before 28 February" },
    { from: "2024-03-01", months: 12, end: "2025-02-28", why: "the day before 1 March" },
    { from: "2023-03-01", months: 12, end: "2024-02-29", why: "the day before 1 March of a leap year" },
    { from: "2024-08-31", months: 6, end: "2025-02-28", why: "February lacks the 31st: its last day" },
    { from: "2025-02-28", months: 1, end: "2025-03-27", why: "the day before 28 March, not the end of the month" },
    { from: "2025-03-31", months: 1, end: "2025-04-30", why: "April lacks the 31st" },
    { from: "2025-04-30", months: 1, end: "2025-05-29", why: "the day before 30 May" },
    { from: "2025-05-31", months: 1, end: "2025-06-30", why: "June lacks the 31st" },
    { from: "2025-06-30", months: 1, end: "2025-07-29", why: "the day before 30 July" },
    { from: "2025-07-31", months: 1, end: "2025-08-30", why: "the day before 31 August" },
    { from: "2025-08-31", months: 1, end: "2025-09-30", why: "September lacks the 31st" },
    { from: "2025-09-30", months: 1, end: "2025-10-29", why: "the day before 30 October" },
    { from: "2025-10-31", months: 1, end: "2025-11-30", why: "November lacks the 31st" },
    { from: "2025-11-30", months: 1, end: "2025-12-29", why: "the day before 30 December" },
    { from: "2025-12-31", months: 1, end: "2026-01-30", why: "the day before 31 January" },
    {
      from: "2025-12-31",
      months: 2,
      end: "2026-02-28",
      why: "counted from the first day, not from the end of a month",
    },
    { from: "2025-01-31", months: 2, end: "2025-03-30", why: "a short month on the way shortens nothing" },
    { from: "2025-01-01", months: 12, end: "2025-12-31", why: "a calendar year" },
    { from: "1999-12-31", months: 2, end: "2000-02-29", why: "a leap century" },
    { from: "1900-01-01", months: 2, end: "1900-02-28", why: "a century that is no leap year, the day before 1 March" },
    { from: "1900-01-31", months: 1, end: "1900-02-28", why: "a century that is no leap year lacks the 29th" },
  ])("$months from $from end on $end: $why", ({ from, months, end }) => {
    expect(printDay(lastDayOfMonths(dayNumber(from), months))).toBe(end);
  });
});

describe("months started", () => {
  it.each([
    { from: "2025-01-15", to: "2025-01-15", months: 1, why: "a day starts a month" },
    { from: "2025-01-15", to: "2025-02-14", months: 1, why: "the last day of the first month" },
    { from: "2025-01-15", to: "2025-02-15", months: 2, why: "the first day of the second" },
    { from: "2025-01-15", to: "2025-07-14", months: 6, why: "the last day of the sixth" },
    { from: "2025-01-15", to: "2025-07-15", months: 7, why: "the first day of the seventh" },
    { from: "2024-08-31", to: "2025-02-28", months: 6, why: "February lacks the 31st: the sixth ends on its last day" },
    { from: "2024-08-31", to: "2025-03-01", months: 7, why: "the day after" },
    { from: "2025-01-31", to: "2025-02-28", months: 1, why: "February lacks the 31st: the first ends on its last day" },
    { from: "2025-01-31", to: "2025-03-01", months: 2, why: "the day after" },
    { from: "2025-01-28", to: "2025-02-27", months: 1, why: "February has a 28th" },
    { from: "2025-01-28", to: "2025-02-28", months: 2, why: "which starts the second" },
    { from: "2024-02-29", to: "2025-02-28", months: 12, why: "2025 lacks the 29th" },
    { from: "2024-02-29", to: "2025-03-01", months: 13, why: "the day after" },
    { from: "2025-03-02", to: "2026-03-01", months: 12, why: "a year" },
    { from: "2025-03-02", to: "2026-03-02", months: 13, why: "a year and a day" },
    { from: "2024-01-24", to: "2029-01-23", months: 60, why: "five years" },
  ])("of $from to $to are $months: $why", ({ from, to, months }) => {
    expect(monthsStarted(dayNumber(from), dayNumber(to))).toBe(months);
    expect(oracleMonthsStarted(from, to)).toBe(months);
  });
});
