import type { Section } from "../../table.js";
import { applied, because, premium, sold, term } from "./sold.js";

/** Which days are left of the term. */
export const days: Section = {
  input: sold,
  rows: [
    {
      side: "184 days of 365 left",
      why: "counted from the day after the application: 10000*0.77*184/365 = 3881.643...",
      flags: ["termination-day-unused", "share-forgotten", "share-of-whole", "exclusive-term"],
    },
    {
      side: "90 days of 365 left",
      why: "24.6575...% of the year, 77% of that: 1898.63",
      flags: ["percent-cut", "share-of-whole"],
      with: applied("2025-10-02"),
    },
    {
      side: "100 days of 123 left",
      why: "four months from May to August 2024: 8000*0.77*100/123 = 5008.130...",
      flags: ["divisor-365", "percent-cut", "termination-day-unused", "share-of-whole"],
      with: { ...term("2024-05-01", "2024-08-31"), ...premium("8000"), ...applied("2024-05-23") },
    },
    {
      side: "305 days of 366 left",
      why: "29 February 2024 has passed, but counts as a day of the term",
      flags: ["divisor-365", "percent-cut"],
      with: { ...term("2024-01-01", "2024-12-31"), ...applied("2024-03-01") },
    },
    {
      side: "307 days of 366 left",
      why: "ended on 28 February 2024: the 29th is left",
      flags: ["divisor-365", "thirty-day-months"],
      with: { ...term("2024-01-01", "2024-12-31"), ...applied("2024-02-28") },
    },
    {
      side: "a term of one day, ended before it",
      why: "the day is both first and last: one day, unused",
      flags: ["exclusive-term", "share-forgotten"],
      with: { ...term("2025-05-05", "2025-05-05"), ...applied("2025-05-04") },
    },
    {
      side: "a term of 31 days, 15 left",
      why: "from 17 to 31 July 2025: 10000*0.77*15/31",
      flags: ["divisor-365", "exclusive-term", "thirty-day-months"],
      with: { ...term("2025-07-01", "2025-07-31"), ...applied("2025-07-16") },
    },
    {
      side: "ended on the first day",
      why: "364 days are left: the first day is used",
      flags: ["termination-day-unused"],
      with: applied("2025-01-01"),
    },
    {
      side: "ended the day before the first",
      why: "the whole term is left, 77% of it; this is not an error",
      flags: ["share-forgotten"],
      with: applied("2024-12-31"),
    },
    {
      side: "ended a year before the first day",
      why: "no more days can be left than the term has",
      flags: ["unused-beyond-term"],
      with: applied("2024-01-01"),
    },
    {
      side: "ended a month before a short term",
      why: "no more than 123 days can be left",
      flags: ["unused-beyond-term", "divisor-365"],
      with: { ...term("2024-05-01", "2024-08-31"), ...applied("2024-04-01") },
    },
    {
      side: "ended the day before the last",
      why: "one day is left: 10000*0.77/365 = 21.095...",
      flags: ["termination-day-unused", "exclusive-term"],
      with: applied("2025-12-30"),
    },
    {
      side: "ended on the last day",
      why: "no day is left, so nothing is due and there is no deadline",
      flags: ["termination-day-unused"],
      with: applied("2025-12-31"),
    },
    {
      side: "ended after the last day",
      why: "no days are left, not a negative number; this is not an error",
      flags: ["negative-days"],
      with: applied("2026-01-15"),
    },
    {
      side: "ended a year after the last day",
      why: "never a negative number of days, however late",
      flags: ["negative-days"],
      with: applied("2026-12-31"),
    },
    {
      side: "an event after the last day",
      why: "never a negative number of days, by the day of the event either",
      flags: ["negative-days"],
      with: { ...because("owner-died"), "termination.eventOn": "2026-01-05", ...applied("2026-01-20") },
    },
    {
      side: "across the end of February of a century",
      why: "2100 is not a leap year: 306 of 365 days are left after 28 February",
      flags: ["leap-century"],
      with: { ...term("2100-01-01", "2100-12-31"), ...applied("2100-02-28") },
    },
    {
      side: "two years across the end of a century's February",
      why: "730 days, of which 365 are left",
      flags: ["leap-century", "divisor-365"],
      with: { ...term("2099-01-01", "2100-12-31"), ...applied("2099-12-31") },
    },
  ],
};

const spring = { firstDay: "2024-03-01", lastDay: "2024-05-31" };
const autumn = { firstDay: "2024-09-01", lastDay: "2024-11-30" };

const seasons = (...usePeriods: readonly object[]) => ({
  ...term("2024-03-01", "2025-02-28"),
  ...premium("8000"),
  "contract.usePeriods": usePeriods,
});

/** Only days of use count where they are given. */
export const periods: Section = {
  input: sold,
  rows: [
    {
      side: "137 days of use left of 183",
      why: "spring and autumn are used, ended on 15 April: 8000*0.77*137/183 = 4611.584...",
      flags: ["use-periods-ignored", "termination-day-unused"],
      with: { ...seasons(spring, autumn), ...applied("2024-04-15") },
    },
    {
      side: "ended between two use periods",
      why: "the autumn's 91 days are left, whichever summer day it is",
      flags: ["use-periods-ignored"],
      with: { ...seasons(spring, autumn), ...applied("2024-07-10") },
    },
    {
      side: "ended the day before a use period",
      why: "all 91 days of the autumn are left",
      flags: ["use-periods-ignored"],
      with: { ...seasons(spring, autumn), ...applied("2024-08-31") },
    },
    {
      side: "ended on the first day of a use period",
      why: "90 days of the autumn are left",
      flags: ["use-periods-ignored", "termination-day-unused"],
      with: { ...seasons(spring, autumn), ...applied("2024-09-01") },
    },
    {
      side: "ended on the last day of a use period",
      why: "91 days are left, all in autumn",
      flags: ["use-periods-ignored", "termination-day-unused"],
      with: { ...seasons(spring, autumn), ...applied("2024-05-31") },
    },
    {
      side: "ended after the last use period",
      why: "no days of use are left, although the term is still running",
      flags: ["use-periods-ignored"],
      with: { ...seasons(spring, autumn), ...applied("2024-12-24") },
    },
    {
      side: "use periods that touch",
      why: "spring plus the next day: 93 days of use, of which one is left",
      flags: ["use-periods-ignored", "exclusive-term"],
      with: {
        ...seasons(spring, { firstDay: "2024-06-01", lastDay: "2024-06-01" }),
        ...applied("2024-05-31"),
      },
    },
    {
      side: "one use period that is the whole term",
      why: "the same as without periods, but given explicitly",
      flags: ["exclusive-term"],
      with: { ...seasons({ firstDay: "2024-03-01", lastDay: "2025-02-28" }), ...applied("2024-09-15") },
    },
  ],
};
