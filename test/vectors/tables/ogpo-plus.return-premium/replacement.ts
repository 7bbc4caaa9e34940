import type { Section } from "../../table.js";
import { withdrawn } from "../yearly-contract.js";

/** A new contract with the same insurer, and the days that are kept for it. */
export const replacement: readonly Section[] = [
  {
    input: { ...withdrawn, termination: { reason: "replacement", terminatedOn: "2025-09-01" } },
    rows: [
      {
        side: "replaced, applied on the day itself",
        why: "184 days, including the day of the application; 20000*184/365 = 10082.191... is kept",
        flags: ["replacement-as-circumstance", "thirty-day-months", "documents-for-all"],
      },
      {
        side: "replaced, applied the day before",
        why: "183 days: the day of the application, the last before the end, is already included",
        flags: ["replacement-one-more"],
        with: { "termination.appliedOn": "2025-08-31" },
      },
      {
        side: "replaced, applied the day after",
        why: "184 days, not more for later applications",
        flags: ["replacement-as-circumstance", "due-from-termination"],
        with: { "termination.appliedOn": "2025-09-02" },
      },
      {
        side: "replaced, the day of termination counted",
        why: "9.2 has its own count, so still 183 days",
        flags: ["replacement-as-circumstance", "replacement-one-more"],
        with: { "termination.appliedOn": "2025-08-31", "options.usedDays": "through-termination" },
      },
      {
        side: "replaced on the first day",
        why: "one day is kept",
        flags: ["replacement-as-circumstance", "start-on-first-day"],
        with: { "termination.terminatedOn": "2025-03-02" },
      },
      {
        side: "replaced on the first day, applied before it",
        why: "no day is kept: the day of the application is before the term",
        flags: ["replacement-one-more"],
        with: { "termination.terminatedOn": "2025-03-02", "termination.appliedOn": "2025-03-01" },
      },
      {
        side: "replaced on the last day",
        why: "365 of 365 days: everything is kept",
        flags: ["replacement-as-circumstance", "due-of-nothing"],
        with: { "termination.terminatedOn": "2026-03-01" },
      },
      {
        side: "replaced across Almaty's day of 25 hours",
        why: "25 days from 15 February to 10 March 2024, both included",
        flags: ["local-time-days"],
        with: {
          "contract.concludedOn": "2024-02-15",
          "contract.firstDay": "2024-02-15",
          "contract.lastDay": "2025-02-14",
          "termination.terminatedOn": "2024-03-10",
        },
      },
      {
        side: "replaced, half of 0.01 in the amount kept",
        why: "0.3*104.05 = 31.215 is kept as 31.22; the return 72.835 is the remainder 72.83",
        flags: ["rounds-other-part", "rounds-both-parts", "always-half-down", "floats"],
        with: {
          "contract.firstDay": "2025-03-01",
          "contract.lastDay": "2025-03-10",
          "contract.premium": "104.05",
          "termination.terminatedOn": "2025-03-03",
        },
      },
      {
        side: "replaced, half of 1 in the amount kept, half down",
        why: "0.5*101 = 50.5 is kept as 50, and 51 goes back",
        flags: ["rounds-other-part", "rounds-both-parts", "always-half-up"],
        with: {
          "contract.firstDay": "2025-03-01",
          "contract.lastDay": "2025-03-10",
          "contract.premium": "101",
          "termination.terminatedOn": "2025-03-05",
          "options.rounding": { unit: "1", mode: "half-down" },
        },
      },
      {
        side: "replaced, an inexact amount kept, up",
        why: "20000*184/365 = 10082.191... is kept as 10082.20",
        flags: ["rounds-other-part", "always-half-up", "always-down"],
        with: { "options.rounding": { unit: "0.01", mode: "up" } },
      },
      {
        side: "replaced on the last day, up",
        why: "0.5 is kept, not 1: a part never exceeds the whole",
        flags: ["above-whole"],
        with: {
          "contract.premium": "0.5",
          "termination.terminatedOn": "2026-03-01",
          "options.rounding": { unit: "1", mode: "up" },
        },
      },
    ],
  },
];
