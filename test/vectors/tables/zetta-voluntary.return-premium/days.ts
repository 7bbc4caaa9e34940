import type { Section } from "../../table.js";
import { CLAUSE, costs, covered, ended, premium, rounding, term } from "./ended.js";

const unearned = costs("0.43", "unearned-premium");

export const days: Section = {
  input: ended,
  clause: CLAUSE,
  rows: [
    {
      side: "200 days of 365 left",
      why: "50000*200/365 - 21500 = 5897.260...",
      flags: ["costs-on-unearned", "last-covered-day-unused", "exclusive-term"],
    },
    {
      side: "200 days of 365 left, costs of the unearned premium",
      why: "50000*200/365*0.57 = 15616.438...",
      flags: ["ignores-costs-option", "last-covered-day-unused"],
      with: unearned,
    },
    {
      side: "covered to the last day",
      why: "no day is left",
      flags: ["last-covered-day-unused", "due-of-nothing"],
      with: { ...covered("2025-12-31"), ...unearned },
    },
    {
      side: "covered to the day before the last",
      why: "one day is left: 50000/365*0.57 = 78.08...",
      flags: ["last-covered-day-unused", "exclusive-term"],
      with: { ...covered("2025-12-30"), ...unearned },
    },
    {
      side: "covered on the first day only",
      why: "364 days are left",
      flags: ["last-covered-day-unused", "costs-on-unearned"],
      with: covered("2025-01-01"),
    },
    {
      side: "never covered",
      why: "all days are left, less 10% of the paid premium",
      flags: ["ignores-costs-option"],
      with: { ...covered("2024-12-31"), ...costs("0.1", "paid-premium") },
    },
    {
      side: "never covered, ended a month before the first day",
      why: "no more days can be left than the term has",
      flags: ["unused-beyond-term"],
      with: covered("2024-12-01"),
    },
    {
      side: "never covered, ended a year before the first day",
      why: "no more days can be left than the term has; costs are of the unearned premium, by choice",
      flags: ["unused-beyond-term"],
      with: { ...covered("2024-01-01"), ...unearned },
    },
    {
      side: "never covered in a short term",
      why: "no more than 30 days can be left",
      flags: ["unused-beyond-term", "divisor-365"],
      with: { ...term("2025-04-01", "2025-04-30"), ...covered("2025-03-15") },
    },
    {
      side: "a term of one day, never covered",
      why: "the only day is left",
      flags: ["exclusive-term", "divisor-365"],
      with: { ...term("2025-04-01", "2025-04-01"), ...covered("2025-03-31") },
    },
    {
      side: "a leap year",
      why: "50000*306/366 - 21500, with 29 February 2024 covered",
      flags: ["divisor-365", "thirty-day-months"],
      with: { ...term("2024-01-01", "2024-12-31"), ...covered("2024-02-29") },
    },
    {
      side: "a leap year, covered to 28 February",
      why: "307 of 366 days are left",
      flags: ["divisor-365", "thirty-day-months"],
      with: { ...term("2024-01-01", "2024-12-31"), ...covered("2024-02-28") },
    },
    {
      side: "a term of 31 days",
      why: "24 of 31 days are left",
      flags: ["divisor-365", "exclusive-term"],
      with: { ...term("2025-07-01", "2025-07-31"), ...covered("2025-07-07") },
    },
  ],
};

export const grounds: Section = {
  input: ended,
  clause: CLAUSE,
  rows: [
    {
      side: "a claim paid",
      why: "nothing goes back, and what is kept is not rounded",
      flags: ["claims-no-bar", "rounds-without-formula"],
      with: { "claims.paid": true, ...premium("50000.55"), ...rounding("1", "half-up") },
    },
    {
      side: "a claim reported",
      why: "a claim that is only reported also bars the return",
      flags: ["claims-no-bar", "reported-claim-passes"],
      with: { "claims.reported": true },
    },
    {
      side: "a claim paid and reported",
      why: "nothing goes back",
      flags: ["claims-no-bar"],
      with: { "claims.paid": true, "claims.reported": true },
    },
    {
      side: "a claim reported, never covered",
      why: "nothing goes back, however many days are left",
      flags: ["claims-no-bar", "reported-claim-passes"],
      with: { "claims.reported": true, ...covered("2024-12-31") },
    },
    {
      side: "a claim reported, costs of 0",
      why: "nothing goes back, whatever the costs",
      flags: ["reported-claim-passes"],
      with: { "claims.reported": true, ...costs("0", "paid-premium") },
    },
    {
      side: "14 days from a Monday",
      why: "from 16 to 30 June 2025, counted from the day after the application",
      flags: ["due-counts-first-day", "due-in-working-days"],
      with: covered("2025-01-31"),
    },
    {
      side: "14 days to a Saturday",
      why: "14 June 2025 is not moved: there is no calendar for Russia",
      flags: ["weekend-shifted"],
      with: { "termination.appliedOn": "2025-05-31" },
    },
    {
      side: "14 days to a Sunday",
      why: "15 June 2025 is not moved either",
      flags: ["weekend-shifted"],
      with: { "termination.appliedOn": "2025-06-01" },
    },
    {
      side: "14 days to a weekend, nothing due",
      why: "no deadline is named, so it cannot be a weekend",
      flags: ["due-of-nothing"],
      with: { "termination.appliedOn": "2025-05-31", ...covered("2025-12-31") },
    },
  ],
};
