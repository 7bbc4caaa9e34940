import type { Row, Section } from "../../table.js";
import { rounding, term } from "./changes.js";

const days: readonly Row[] = [
  {
    side: "five days of a temporary entry",
    why: "the shortest term: 0.20",
    flags: ["fifteen-days-as-month"],
    with: term("2025-06-01", "2025-06-05"),
  },
  {
    side: "fifteen days of a temporary entry",
    why: "the longest term with the share 0.20",
    flags: ["fifteen-days-as-month", "exclusive-term"],
  },
  {
    side: "fifteen days across the end of a month",
    why: "from 25 January to 8 February: 0.20",
    flags: ["fifteen-days-as-month"],
    with: term("2025-01-25", "2025-02-08"),
  },
  {
    side: "sixteen days of a temporary entry",
    why: "the first month has started: 0.30",
    flags: ["exclusive-term", "pro-rata-months"],
    with: term("2025-06-01", "2025-06-16"),
  },
];

const months: readonly Row[] = [
  {
    side: "one month of 30 days",
    why: "from 1 to 30 June 2025: 0.30",
    flags: ["pro-rata-months"],
    with: term("2025-06-01", "2025-06-30"),
  },
  {
    side: "one month of 31 days",
    why: "from 1 to 31 July 2025: 0.30",
    flags: ["thirty-day-months"],
    with: term("2025-07-01", "2025-07-31"),
  },
  {
    side: "one month from 31 January",
    why: "to 28 February 2025: February has no 29th",
    flags: ["clamped-month-less-a-day"],
    with: term("2025-01-31", "2025-02-28"),
  },
  {
    side: "one month from 30 January into a leap February",
    why: "to 29 February 2024: February has no 30th",
    flags: ["clamped-month-less-a-day", "leap-day-forgotten"],
    with: term("2024-01-30", "2024-02-29"),
  },
  {
    side: "a month and a day",
    why: "1 July begins the second month: 0.40",
    flags: ["whole-months-only", "month-of-day-before", "month-end-on-same-number", "share-of-month-before"],
    with: term("2025-06-01", "2025-07-01"),
  },
  {
    side: "a month of 28 days and a day",
    why: "1 March begins the second month, after 28 days",
    flags: ["whole-months-only", "month-of-day-before", "thirty-day-months"],
    with: term("2025-02-01", "2025-03-01"),
  },
  {
    side: "a month and a half",
    why: "45 days: the second month has started, 0.40",
    flags: ["whole-months-only", "share-of-month-before"],
    with: term("2025-06-01", "2025-07-15"),
  },
  {
    side: "three months begun on the 31st",
    why: "two months from 31 January end on 30 March; counted from the end of February they would end a day later",
    flags: ["months-chained", "month-end-on-same-number"],
    with: term("2025-01-31", "2025-03-31"),
  },
  {
    side: "two months to the day",
    why: "0.40",
    flags: ["share-of-month-before"],
    with: term("2025-06-01", "2025-07-31"),
  },
  {
    side: "three months to the day",
    why: "0.50",
    flags: ["share-of-month-before"],
    with: term("2025-06-01", "2025-08-31"),
  },
  {
    side: "four months to the day",
    why: "0.60",
    flags: ["share-of-month-before"],
    with: term("2025-06-01", "2025-09-30"),
  },
  {
    side: "five months to the day",
    why: "0.65: from here on an extra month costs less than before",
    flags: ["share-of-month-before"],
    with: term("2025-06-01", "2025-10-31"),
  },
  {
    side: "six months to the day, of a temporary entry",
    why: "0.70",
    flags: ["share-of-month-before"],
    with: term("2025-06-01", "2025-11-30"),
  },
  {
    side: "seven months to the day",
    why: "0.80",
    flags: ["share-of-month-before"],
    with: term("2025-06-01", "2025-12-31"),
  },
  {
    side: "eight months to the day",
    why: "0.90",
    flags: ["share-of-month-before"],
    with: term("2025-06-01", "2026-01-31"),
  },
  {
    side: "nine months to the day",
    why: "0.95, the last share below 1",
    flags: ["share-of-month-before"],
    with: term("2025-06-01", "2026-02-28"),
  },
  {
    side: "nine months and a day",
    why: "the tenth month has started: the annual premium",
    flags: ["whole-months-only", "month-of-day-before"],
    with: term("2025-06-01", "2026-03-01"),
  },
  {
    side: "ten months to the day",
    why: "the shortest term with the share 1.00",
    flags: ["share-of-month-before", "pro-rata-months"],
    with: term("2025-06-01", "2026-03-31"),
  },
  {
    side: "a temporary entry, a day short of twelve months",
    why: "the twelfth month has started; no term costs more than a year",
    flags: ["exclusive-term"],
    with: term("2025-06-01", "2026-05-30"),
  },
];

const inFiveMonths = (annualPremium: string) => ({ annualPremium, ...term("2025-06-01", "2025-10-31") });
const inNineMonths = (annualPremium: string) => ({ annualPremium, ...term("2025-06-01", "2026-02-28") });
const inTenMonths = (annualPremium: string) => ({ annualPremium, ...term("2025-06-01", "2026-03-31") });

const amounts: readonly Row[] = [
  {
    side: "half of 0.01, by a share",
    why: "0.65*0.10 = 0.065 is rounded up",
    flags: ["always-half-even", "always-half-down", "always-down"],
    with: inFiveMonths("0.10"),
  },
  {
    side: "half of 0.01, by a share, half to even",
    why: "0.065: the even neighbour is 0.06",
    flags: ["always-half-up", "always-up"],
    with: { ...inFiveMonths("0.10"), ...rounding("0.01", "half-even") },
  },
  {
    side: "half of 1, by a share, half down",
    why: "0.65*10 = 6.5 is rounded down to 6",
    flags: ["always-half-up", "always-up", "always-hundredths"],
    with: { ...inFiveMonths("10"), ...rounding("1", "half-down") },
  },
  {
    side: "half of 0.01, by a share, in floating point",
    why: "0.95*1.1 = 1.045 is rounded to 1.05",
    flags: ["floats", "always-half-even"],
    with: inNineMonths("1.1"),
  },
  {
    side: "half of 0.01, by another share, in floating point",
    why: "0.65*1.9 = 1.235 is rounded to 1.24",
    flags: ["floats", "always-half-down"],
    with: inFiveMonths("1.9"),
  },
  {
    side: "an inexact amount, by a share, up",
    why: "0.65*0.01 = 0.0065 is rounded to 0.01",
    flags: ["always-down"],
    with: { ...inFiveMonths("0.01"), ...rounding("0.01", "up") },
  },
  {
    side: "an inexact amount, by a share, down",
    why: "0.95*99 = 94.05 is rounded to 94",
    flags: ["always-up", "always-hundredths"],
    with: { ...inNineMonths("99"), ...rounding("1", "down") },
  },
  {
    side: "an inexact amount, by a share, above the annual premium",
    why: "0.95*75 = 71.25 to the nearest 100 would be 100",
    flags: ["above-whole", "always-hundredths"],
    with: { ...inNineMonths("75"), ...rounding("100", "half-up") },
  },
  {
    side: "all of the annual premium, not rounded",
    why: "1.00 needs no multiplication: 104.05 is kept in full",
    flags: ["rounds-without-formula"],
    with: { ...inTenMonths("104.05"), ...rounding("1", "half-up") },
  },
  {
    side: "all of a small annual premium, not rounded",
    why: "0.40 is not rounded to 0",
    flags: ["rounds-without-formula"],
    with: { ...inTenMonths("0.40"), ...rounding("10", "down") },
  },
  {
    side: "the largest annual premium, by a share",
    why: "0.95*999999999999999.99 = 949999999999999.9905",
    flags: ["always-up"],
    with: inNineMonths("999999999999999.99"),
  },
];

/** The bounds of the days and of the months, and the roundings of a share. */
export const byShare: Section = {
  input: { annualPremium: "30000", ...term("2025-06-01", "2025-06-15"), use: "temporary-entry" },
  clause: "19(14-1)",
  rows: [...days, ...months, ...amounts],
};
