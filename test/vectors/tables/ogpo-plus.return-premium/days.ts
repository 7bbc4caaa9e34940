import type { Section } from "../../table.js";
import { ceased, withdrawn } from "../yearly-contract.js";

const term = (firstDay: string, lastDay: string, terminatedOn: string) => ({
  "contract.concludedOn": firstDay,
  "contract.firstDay": firstDay,
  "contract.lastDay": lastDay,
  "termination.terminatedOn": terminatedOn,
});

const through = { "options.usedDays": "through-termination" };

/** How the days of a term and its used days are counted. */
export const days: readonly Section[] = [
  {
    input: ceased,
    rows: [
      {
        side: "183 days of 365 used",
        why: "from 2 March to 31 August, without the day of termination; 20000*182/365 - 2000",
        flags: ["termination-day-counted", "exclusive-term", "thirty-day-months", "no-statute-comparison"],
      },
      {
        side: "183 days of 365 used, the day of termination counted",
        why: "20000*181/365 - 2000",
        flags: ["ignores-used-days-option"],
        with: through,
      },
      {
        side: "ended on the first day",
        why: "no day is used, and none before the term: 20000 - 2000",
        flags: ["termination-day-counted", "start-on-first-day"],
        with: { "termination.terminatedOn": "2025-03-02" },
      },
      {
        side: "ended on the first day, that day counted",
        why: "one day used: 20000*364/365 - 2000",
        flags: ["ignores-used-days-option", "start-on-first-day"],
        with: { "termination.terminatedOn": "2025-03-02", ...through },
      },
      {
        side: "ended on the last day, without costs",
        why: "364 days used, one goes back: 20000/365",
        flags: ["termination-day-counted", "exclusive-term"],
        with: { "termination.terminatedOn": "2026-03-01", "options.costs": { share: "0" } },
      },
      {
        side: "ended on the last day, that day counted, without costs",
        why: "all 365 days are used: nothing goes back",
        flags: ["ignores-used-days-option"],
        with: { "termination.terminatedOn": "2026-03-01", ...through, "options.costs": { share: "0" } },
      },
      {
        side: "a term of one day",
        why: "the first day is also the last, and it is covered: one day, not used",
        flags: ["exclusive-term", "termination-day-counted"],
        with: term("2025-04-15", "2025-04-15", "2025-04-15"),
      },
      {
        side: "a term of two days, one used",
        why: "half of 20000, less 2000",
        flags: ["exclusive-term", "divisor-365"],
        with: term("2025-04-15", "2025-04-16", "2025-04-16"),
      },
      {
        side: "a term of 30 days, 15 used",
        why: "a whole calendar month of 30 days; 20000*15/30 - 2000",
        flags: ["divisor-365", "months-for-days", "termination-day-counted"],
        with: term("2025-04-01", "2025-04-30", "2025-04-16"),
      },
      {
        side: "a term of 31 days, 30 used",
        why: "the 31st is the only day left: 20000/31 - 200",
        flags: ["thirty-day-months", "divisor-365"],
        with: { ...term("2025-03-01", "2025-03-31", "2025-03-31"), "options.costs": { share: "0.01" } },
      },
      {
        side: "twelve months of 366 days",
        why: "29 February 2024 is in the term: 20000*183/366 - 2000",
        flags: ["divisor-365", "thirty-day-months", "edition-unsaid"],
        with: term("2023-03-01", "2024-02-29", "2023-08-31"),
      },
      {
        side: "ended on 1 March of a leap year",
        why: "29 February 2024 is a used day: 60 of 366",
        flags: ["divisor-365", "termination-day-counted"],
        with: term("2024-01-01", "2024-12-31", "2024-03-01"),
      },
      {
        side: "ended on 29 February",
        why: "a leap day as the day of termination, 59 days of 366 used",
        flags: ["divisor-365", "exclusive-term"],
        with: term("2024-01-01", "2024-12-31", "2024-02-29"),
      },
      {
        side: "twelve months from 29 February",
        why: "366 days, to 28 February 2025; one of them is left",
        flags: ["twelve-months-refused", "exclusive-term"],
        with: { ...term("2024-02-29", "2025-02-28", "2025-02-28"), "options.costs": { share: "0" } },
      },
      {
        side: "twelve months from the 31st",
        why: "they end on 30 August 2025: August has a 31st, so the term ends on the day before it",
        flags: ["twelve-months-refused"],
        with: term("2024-08-31", "2025-08-30", "2024-12-01"),
      },
      {
        side: "across Almaty's day of 25 hours, by a circumstance",
        why: "clocks went back at the start of 1 March 2024; still 24 days used",
        flags: ["local-time-days"],
        with: term("2024-02-15", "2025-02-14", "2024-03-10"),
      },
      {
        side: "ended as Almaty's day of 25 hours ends",
        why: "from 29 February to 1 March 2024 is one day",
        flags: ["local-time-days", "thirty-day-months"],
        with: term("2024-02-29", "2025-02-27", "2024-03-01"),
      },
      {
        side: "a year beyond Almaty's day of 25 hours, without costs",
        why: "365 of 366 days used, one left",
        flags: ["local-time-days"],
        with: { ...term("2024-01-01", "2024-12-31", "2024-12-31"), "options.costs": { share: "0" } },
      },
    ],
  },
  {
    input: withdrawn,
    rows: [
      {
        side: "9 days of 365 used",
        why: "the worked case: 20000*356/365 - 2000 = 17506.849...",
        flags: ["termination-day-counted", "exclusive-term", "costs-on-unearned", "months-for-days"],
      },
      {
        side: "across Almaty's day of 25 hours, by a withdrawal",
        why: "14 days used, and the 14th day after the conclusion is 5 March",
        flags: ["local-time-days"],
        with: term("2024-02-20", "2025-02-19", "2024-03-05"),
      },
      {
        side: "ended before the first day, the day of termination counted",
        why: "no day can be used before the term begins",
        flags: ["used-before-start"],
        with: { "contract.concludedOn": "2025-02-20", "termination.terminatedOn": "2025-02-25", ...through },
      },
    ],
  },
];
