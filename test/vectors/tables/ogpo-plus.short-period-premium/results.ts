import type { Row, Section } from "../../table.js";
import { CLAUSE, rounding, term } from "./changes.js";

const yearly = (annualPremium: unknown, months: number) => ({ annualPremium, months });

const shares: readonly Row[] = [
  {
    side: "one month",
    why: "a term of up to six months costs 0.70 of the annual premium",
    flags: ["pro-rata-months"],
    with: { months: 1 },
  },
  { side: "five months", why: "0.70 still", flags: ["pro-rata-months"], with: { months: 5 } },
  { side: "six months", why: "the longest term with the share 0.70", flags: ["pro-rata-months"], with: { months: 6 } },
  { side: "seven months", why: "0.75", flags: ["share-of-month-before"], with: { months: 7 } },
  { side: "eight months", why: "0.80", flags: ["share-of-month-before"], with: { months: 8 } },
  { side: "nine months", why: "0.85", flags: ["share-of-month-before"], with: { months: 9 } },
  { side: "ten months", why: "0.90", flags: ["share-of-month-before"], with: { months: 10 } },
  {
    side: "eleven months",
    why: "0.95, the last share of the table",
    flags: ["share-of-month-before"],
    with: { months: 11 },
  },
  {
    side: "twelve months",
    why: "the annual premium itself",
    flags: ["share-of-month-before"],
    with: { months: 12 },
  },
];

const terms: readonly Row[] = [
  {
    side: "six months to the day",
    why: "from 15 January to 14 July 2025: 0.70",
    flags: ["thirty-day-months"],
    with: term("2025-01-15", "2025-07-14"),
  },
  {
    side: "six months and a day",
    why: "a month that has started counts in full: 0.75 of the year",
    flags: ["whole-months-only", "month-of-day-before", "month-end-on-same-number"],
    with: term("2025-01-15", "2025-07-15"),
  },
  {
    side: "six months from the 31st",
    why: "from 31 August 2024 to 28 February 2025, which has no 31st: 0.70",
    flags: ["clamped-month-less-a-day"],
    with: term("2024-08-31", "2025-02-28"),
  },
  {
    side: "six months from the 31st and a day",
    why: "1 March 2025 begins the seventh month",
    flags: ["whole-months-only", "month-of-day-before"],
    with: term("2024-08-31", "2025-03-01"),
  },
  {
    side: "six months from the 30th",
    why: "from 30 August 2024 to 28 February 2025, which has no 30th: 0.70",
    flags: ["clamped-month-less-a-day"],
    with: term("2024-08-30", "2025-02-28"),
  },
  {
    side: "six months from the 29th of August",
    why: "to 28 February 2025: February has no 29th",
    flags: ["clamped-month-less-a-day"],
    with: term("2024-08-29", "2025-02-28"),
  },
  {
    side: "six months from the 28th of August",
    why: "to 27 February 2025: February has a 28th",
    flags: ["thirty-day-months"],
    with: term("2024-08-28", "2025-02-27"),
  },
  {
    side: "six months from the 28th of August and a day",
    why: "28 February 2025 begins the seventh month",
    flags: ["whole-months-only", "month-of-day-before", "month-end-on-same-number"],
    with: term("2024-08-28", "2025-02-28"),
  },
  {
    side: "six months into a leap February",
    why: "from 31 August 2023 to 29 February 2024",
    flags: ["clamped-month-less-a-day", "leap-day-forgotten"],
    with: term("2023-08-31", "2024-02-29"),
  },
  {
    side: "seven months into a leap February",
    why: "from 30 July 2023 to 29 February 2024, the last day of the seventh month",
    flags: ["clamped-month-less-a-day", "leap-day-forgotten"],
    with: term("2023-07-30", "2024-02-29"),
  },
  {
    side: "one day",
    why: "a month has started",
    flags: ["pro-rata-months"],
    with: term("2025-03-02", "2025-03-02"),
  },
  {
    side: "eleven months and a day",
    why: "the twelfth month has started: the annual premium itself",
    flags: ["whole-months-only", "month-of-day-before"],
    with: term("2025-03-02", "2026-02-02"),
  },
  {
    side: "eleven months to the day",
    why: "0.95",
    flags: ["thirty-day-months"],
    with: term("2025-03-02", "2026-02-01"),
  },
  {
    side: "twelve months to the day",
    why: "from 2 March 2025 to 1 March 2026",
    flags: ["twelve-months-refused"],
    with: term("2025-03-02", "2026-03-01"),
  },
  {
    side: "twelve months from 29 February",
    why: "to 28 February 2025: February has no 29th",
    flags: ["twelve-months-refused"],
    with: term("2024-02-29", "2025-02-28"),
  },
  {
    side: "seven months across 183 days",
    why: "from 30 January to 31 July 2025: 183 days, and the seventh month began on the 30th",
    flags: ["whole-months-only"],
    with: term("2025-01-30", "2025-07-31"),
  },
];

const amounts: readonly Row[] = [
  {
    side: "half of 0.01 above an even hundredth",
    why: "0.70*0.15 = 0.105 is rounded up",
    flags: ["always-half-even", "always-half-down", "always-down"],
    with: yearly("0.15", 3),
  },
  {
    side: "half of 0.01 above an even hundredth, half to even",
    why: "0.105: the even neighbour is 0.10",
    flags: ["always-half-up", "always-up"],
    with: { ...yearly("0.15", 3), ...rounding("0.01", "half-even") },
  },
  {
    side: "half of 0.01, by three quarters, half down",
    why: "0.75*0.02 = 0.015 is rounded down to 0.01",
    flags: ["always-half-up", "always-half-even"],
    with: { ...yearly("0.02", 7), ...rounding("0.01", "half-down") },
  },
  {
    side: "half of 1, by 0.85",
    why: "0.85*10 = 8.5 is rounded to 9",
    flags: ["always-half-down", "always-half-even", "always-hundredths"],
    with: { ...yearly("10", 9), ...rounding("1", "half-up") },
  },
  {
    side: "half of 0.01, by 0.95, in floating point",
    why: "0.95*1.1 = 1.045 is rounded to 1.05",
    flags: ["floats", "always-half-even"],
    with: yearly("1.1", 11),
  },
  {
    side: "half of 0.01, by 0.70, in floating point",
    why: "0.70*2.05 = 1.435 is rounded to 1.44",
    flags: ["floats", "always-half-down"],
    with: yearly("2.05", 4),
  },
  {
    side: "half of 0.01, by 0.85, in floating point",
    why: "0.85*1.7 = 1.445 is rounded to 1.45",
    flags: ["floats"],
    with: yearly("1.7", 9),
  },
  {
    side: "an inexact amount, up",
    why: "0.70*0.01 = 0.007 is rounded to 0.01, which does not exceed the annual premium",
    flags: ["always-down"],
    with: { ...yearly("0.01", 1), ...rounding("0.01", "up") },
  },
  {
    side: "an inexact amount, to a unit above the annual premium",
    why: "0.95*75 = 71.25 to the nearest 100 would be 100: never above the annual premium",
    flags: ["above-whole", "always-hundredths"],
    with: { ...yearly("75", 11), ...rounding("100", "half-up") },
  },
  {
    side: "an inexact amount, up above the annual premium",
    why: "0.95*10.10 = 9.595 to the next 11 would be 11: never above the annual premium",
    flags: ["above-whole"],
    with: { ...yearly("10.10", 11), ...rounding("11", "up") },
  },
  {
    side: "a whole year, not rounded",
    why: "nothing is multiplied, so nothing is rounded: 104.05",
    flags: ["rounds-without-formula"],
    with: { ...yearly("104.05", 12), ...rounding("1", "half-up") },
  },
  {
    side: "a whole year of a small premium, not rounded",
    why: "0.40 is not rounded to 0",
    flags: ["rounds-without-formula"],
    with: { ...yearly("0.40", 12), ...rounding("10", "down") },
  },
  {
    side: "a whole year by its days, not rounded",
    why: "twelve started months are a whole year",
    flags: ["rounds-without-formula"],
    with: { annualPremium: "99.99", ...term("2025-03-02", "2026-02-15"), ...rounding("0.1", "up") },
  },
  {
    side: "the largest annual premium",
    why: "0.75*999999999999999.99 = 749999999999999.9925",
    flags: ["always-up", "floats"],
    with: yearly("999999999999999.99", 7),
  },
];

export const results: Section = {
  input: { annualPremium: "100000", months: 6 },
  clause: CLAUSE,
  rows: [...shares, ...terms, ...amounts],
};
