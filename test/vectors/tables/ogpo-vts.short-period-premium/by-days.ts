import type { Row, Section } from "../../table.js";
import { rounding, seasonal, term } from "./changes.js";

const registering = (firstDay: string, lastDay: string) => ({ ...term(firstDay, lastDay), use: "before-registration" });

/** 183 of 366 days: half of the annual premium. */
const half = (annualPremium: unknown) => ({ annualPremium, ...term("2024-01-01", "2024-07-01") });

const terms: readonly Row[] = [
  {
    side: "in season, seven months",
    why: "30000*214/365 = 17589.0410...",
    flags: ["exclusive-term", "pro-rata-months", "thirty-day-months"],
  },
  {
    side: "in season, six months to the day",
    why: "from 1 April to 30 September: 183 days",
    flags: ["exclusive-term", "month-end-on-same-number"],
    with: term("2025-04-01", "2025-09-30"),
  },
  {
    side: "in season, six months of 181 days",
    why: "from 1 September 2025 to 28 February 2026: six months is not a fixed number of days",
    flags: ["half-year-by-days", "month-end-on-same-number"],
    with: term("2025-09-01", "2026-02-28"),
  },
  {
    side: "in season, six months of 182 days",
    why: "from 31 August 2024 to 28 February 2025, which has no 31st; 2024 has 366 days",
    flags: ["half-year-by-days", "divisor-365", "leap-year-of-last-day"],
    with: term("2024-08-31", "2025-02-28"),
  },
  {
    side: "in season, six months into a leap February",
    why: "from 1 September 2023 to 29 February 2024: 182 days of 365, because it begins in 2023",
    flags: ["half-year-by-days", "leap-year-of-last-day"],
    with: term("2023-09-01", "2024-02-29"),
  },
  {
    side: "in season, a leap year",
    why: "214 days of 366",
    flags: ["divisor-365"],
    with: term("2024-04-01", "2024-10-31"),
  },
  {
    side: "in season, 29 February inside",
    why: "184 days of 366, including the leap day",
    flags: ["leap-day-forgotten", "divisor-365"],
    with: term("2024-01-15", "2024-07-16"),
  },
  {
    side: "in season, across Almaty's day of 25 hours",
    why: "182 days from 1 January to 30 June 2024",
    flags: ["local-time-days"],
    with: term("2024-01-01", "2024-06-30"),
  },
  {
    side: "in season, a century that is not a leap year",
    why: "2100 has 365 days, 181 of them before July",
    flags: ["leap-century"],
    with: term("2100-01-01", "2100-06-30"),
  },
  {
    side: "in season, a day short of twelve months",
    why: "364 days from 2 March 2025 to 28 February 2026",
    flags: ["exclusive-term"],
    with: term("2025-03-02", "2026-02-28"),
  },
  {
    side: "before the registration, five days",
    why: "30000*5/365 = 410.9589...",
    flags: ["exclusive-term", "pro-rata-months"],
    with: registering("2025-06-01", "2025-06-05"),
  },
  {
    side: "before the registration, from a leap year into a common one",
    why: "the year of the first day has 366 days",
    flags: ["leap-year-of-last-day", "divisor-365"],
    with: registering("2024-12-30", "2025-01-03"),
  },
  {
    side: "before the registration, from a common year into a leap one",
    why: "the year of the first day has 365 days",
    flags: ["leap-year-of-last-day"],
    with: registering("2023-12-30", "2024-01-03"),
  },
  {
    side: "before the registration, 73 days",
    why: "a fifth of 365 days: 6000",
    flags: ["exclusive-term", "thirty-day-months"],
    with: registering("2025-01-01", "2025-03-14"),
  },
  {
    side: "before the registration, half a year and no month too few",
    why: "this use requires five days, not six months",
    flags: ["thirty-day-months"],
    with: registering("2025-03-01", "2025-08-30"),
  },
];

const amounts: readonly Row[] = [
  {
    side: "half of 0.01 above an even hundredth, by days",
    why: "100.01*183/366 = 50.005 is rounded up",
    flags: ["always-half-even", "always-half-down", "always-down"],
    with: half("100.01"),
  },
  {
    side: "half of 0.01, by days, half to even",
    why: "50.005 is rounded to the even 50.00",
    flags: ["always-half-up", "always-up"],
    with: { ...half("100.01"), ...rounding("0.01", "half-even") },
  },
  {
    side: "half of 1, by days, half down",
    why: "50.5 is rounded down to 50",
    flags: ["always-half-up", "always-up", "always-hundredths"],
    with: { ...half("101"), ...rounding("1", "half-down") },
  },
  {
    side: "an inexact amount, by days, down",
    why: "17589.0410... is rounded down to 17589",
    flags: ["always-up", "always-hundredths"],
    with: rounding("1", "down"),
  },
  {
    side: "an inexact amount, by days, up",
    why: "17589.0410... is rounded up to 17589.05",
    flags: ["always-down", "always-half-up"],
    with: rounding("0.01", "up"),
  },
  {
    side: "a fifth, half of 1",
    why: "2.50*73/365 = 0.50 is rounded up",
    flags: ["always-half-even", "always-half-down", "always-hundredths"],
    with: { annualPremium: "2.50", ...registering("2025-01-01", "2025-03-14"), ...rounding("1", "half-up") },
  },
  {
    side: "365 days of 365",
    why: "one day short of twelve months from 1 March 2023: the formula gives all of 104.05, which is rounded",
    flags: ["whole-unrounded", "always-hundredths"],
    with: { annualPremium: "104.05", ...term("2023-03-01", "2024-02-28"), ...rounding("1", "half-up") },
  },
  {
    side: "an inexact amount above the annual premium, by days",
    why: "364 days of 0.50 rounded up to 1 would exceed the annual premium",
    flags: ["above-whole"],
    with: { annualPremium: "0.50", ...term("2025-03-02", "2026-02-28"), ...rounding("1", "up") },
  },
  {
    side: "365 days of 365, rounded above the annual premium",
    why: "104.50 to the nearest 1 would be 105: never above the annual premium",
    flags: ["above-whole"],
    with: { annualPremium: "104.50", ...term("2023-03-01", "2024-02-28"), ...rounding("1", "half-up") },
  },
  {
    side: "the largest annual premium, by days",
    why: "999999999999999.99*214/365 = 586301369863013.692...",
    flags: ["floats"],
    with: { annualPremium: "999999999999999.99" },
  },
  {
    side: "an annual premium as a number",
    why: "a number and its text are the same amount",
    flags: ["number-refused"],
    with: { annualPremium: 30000 },
  },
];

export const byDays: Section = { input: seasonal, clause: "19(14)", rows: [...terms, ...amounts] };
