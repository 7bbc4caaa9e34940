import type { Section } from "../../table.js";
import { CLAUSE, input, premium, rounding } from "./delay.js";

const due = (dueOn: string, paidOn: string) => ({ dueOn, paidOn });

const applied = (appliedOn: string, paidOn: string) => ({ dueOn: undefined, appliedOn, paidOn });

export const days: Section = {
  input,
  clause: CLAUSE,
  rows: [
    {
      side: "14 days late",
      why: "1% of 7000 for each day after the due day",
      flags: ["penalty-on-due-day", "penalty-of-one-day"],
    },
    {
      side: "paid on the due day",
      why: "not late: nothing is owed",
      flags: ["penalty-on-due-day"],
      with: due("2025-07-14", "2025-07-14"),
    },
    {
      side: "paid the day after the due day",
      why: "one day: 70",
      flags: ["penalty-on-due-day"],
      with: due("2025-07-14", "2025-07-15"),
    },
    {
      side: "paid the day before the due day",
      why: "early is not late, and the penalty is never negative",
      flags: ["penalty-for-early-days"],
      with: due("2025-07-14", "2025-07-13"),
    },
    {
      side: "paid a month before the due day",
      why: "early is not late",
      flags: ["penalty-for-early-days"],
      with: due("2025-07-14", "2025-06-14"),
    },
    {
      side: "paid before the application",
      why: "not late",
      flags: ["penalty-for-early-days"],
      with: applied("2025-06-30", "2025-06-29"),
    },
    {
      side: "paid 14 days after the application",
      why: "the due day is 14 days after the application: 14 July 2025",
      flags: ["penalty-from-application"],
      with: applied("2025-06-30", "2025-07-14"),
    },
    {
      side: "paid 15 days after the application",
      why: "a day late",
      flags: ["penalty-from-application", "penalty-on-due-day"],
      with: applied("2025-06-30", "2025-07-15"),
    },
    {
      side: "the due day on a Saturday",
      why: "applied on 31 May 2025, due on 14 June: it is not moved",
      flags: ["weekend-shifted"],
      with: applied("2025-05-31", "2025-06-16"),
    },
    {
      side: "the due day on a Sunday",
      why: "applied on 1 June 2025, due on the 15th: it is not moved",
      flags: ["weekend-shifted", "penalty-from-application"],
      with: applied("2025-06-01", "2025-06-16"),
    },
    {
      side: "the due day on a Sunday, paid on it",
      why: "in time, because the deadline is still that Sunday",
      flags: ["weekend-shifted"],
      with: applied("2025-06-01", "2025-06-15"),
    },
    {
      side: "late across 29 February",
      why: "28 February to 1 March 2024 is two days",
      flags: ["penalty-by-thirty-day-months", "leap-day-forgotten"],
      with: due("2024-02-28", "2024-03-01"),
    },
    {
      side: "late across the end of a common February",
      why: "28 February to 1 March 2025 is one day",
      flags: ["penalty-by-thirty-day-months"],
      with: due("2025-02-28", "2025-03-01"),
    },
    {
      side: "late across a month of 31 days",
      why: "15 July to 15 August 2025 is 31 days",
      flags: ["penalty-by-thirty-day-months", "penalty-of-one-day"],
      with: due("2025-07-15", "2025-08-15"),
    },
  ],
};

export const cap: Section = {
  input,
  clause: CLAUSE,
  rows: [
    {
      side: "99 days late",
      why: "6930, below the premium",
      flags: ["penalty-of-one-day"],
      with: due("2025-07-14", "2025-10-21"),
    },
    {
      side: "100 days late",
      why: "exactly the premium: nothing is cut off",
      flags: ["capped-at-the-cap"],
      with: due("2025-07-14", "2025-10-22"),
    },
    {
      side: "101 days late",
      why: "7070 is cut to the premium",
      flags: ["penalty-uncapped"],
      with: due("2025-07-14", "2025-10-23"),
    },
    {
      side: "100 days late, a small premium",
      why: "a hundred days at 0.0001 give 0.01, exactly the premium: nothing is cut off",
      flags: ["capped-at-the-cap"],
      with: { ...due("2025-07-14", "2025-10-22"), ...premium("0.01") },
    },
    {
      side: "100 days late, an odd premium to whole units",
      why: "the premium itself is not rounded: 7000.55",
      flags: ["rounds-without-formula", "capped-at-the-cap"],
      with: { ...due("2025-07-14", "2025-10-22"), ...premium("7000.55"), ...rounding("1", "down") },
    },
    {
      side: "101 days late, an odd premium to whole units",
      why: "the premium itself is not rounded: 7000.55",
      flags: ["rounds-without-formula", "penalty-uncapped"],
      with: { ...due("2025-07-14", "2025-10-23"), ...premium("7000.55"), ...rounding("1", "up") },
    },
    {
      side: "a year late, an odd premium to tens",
      why: "the premium itself is not rounded: 7005",
      flags: ["rounds-without-formula", "penalty-uncapped"],
      with: { ...due("2025-07-14", "2026-07-14"), ...premium("7005"), ...rounding("10", "half-even") },
    },
    {
      side: "99 days late, rounded up above the premium",
      why: "0.99*20.50 = 20.295 rounded up would be 21: the premium, though nothing is cut off",
      flags: ["above-whole"],
      with: { ...due("2025-07-14", "2025-10-21"), ...premium("20.50"), ...rounding("1", "up") },
    },
    {
      side: "a day late, rounded to a unit above the premium",
      why: "0.75 rounded to 100 would be 100: the premium, 75",
      flags: ["above-whole", "always-hundredths"],
      with: { ...due("2025-07-14", "2025-07-15"), ...premium("75"), ...rounding("100", "up") },
    },
  ],
};
