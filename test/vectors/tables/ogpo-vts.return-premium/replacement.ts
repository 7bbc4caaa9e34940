import type { Section } from "../../table.js";
import { after, hundredDays, rounding, term } from "./changes.js";

/** A new contract with the same insurer: the days that have passed, the day of the application inside. */
export const replacement: readonly Section[] = [
  {
    input: { ...hundredDays, termination: { reason: "replacement", terminatedOn: "2026-01-04" } },
    rows: [
      {
        side: "replaced, applied on the day itself",
        why: "n = 4, including the day of the application; 4000 is kept",
        flags: ["replacement-as-circumstance", "share-for-pro-rata", "divisor-365"],
      },
      {
        side: "replaced, applied the day before",
        why: "n = 3: the day of the application is already included",
        flags: ["replacement-one-more", "share-for-pro-rata"],
        with: { "termination.appliedOn": "2026-01-03" },
      },
      {
        side: "replaced, applied the day after",
        why: "n = 4, not more for later applications",
        flags: ["replacement-as-circumstance"],
        with: { "termination.appliedOn": "2026-01-05" },
      },
      {
        side: "replaced, the day of termination counted",
        why: "15(3) has its own count: n = 3",
        flags: ["replacement-one-more"],
        with: { "termination.appliedOn": "2026-01-03", "options.usedDays": "through-termination" },
      },
      {
        side: "replaced on the first day",
        why: "n = 1",
        flags: ["replacement-as-circumstance", "start-on-first-day"],
        with: after(0),
      },
      {
        side: "replaced on the first day, applied before it",
        why: "n = 0: everything goes back, by the formula",
        flags: ["replacement-one-more"],
        with: { ...after(0), "contract.concludedOn": "2025-12-20", "termination.appliedOn": "2025-12-31" },
      },
      {
        side: "replaced on the last day",
        why: "n = 100 of 100: everything is kept",
        flags: ["replacement-as-circumstance", "due-of-nothing"],
        with: after(99),
      },
      {
        side: "replaced after 120 days of a year",
        why: "n = 121 of 365; 100000*121/365 = 33150.684... is kept",
        flags: ["share-for-pro-rata", "exclusive-term"],
        with: { "contract.lastDay": "2026-12-31", ...after(120) },
      },
      {
        side: "replaced in a leap year",
        why: "n = 61 of 366: 100000/6 = 16666.666... is kept",
        flags: ["divisor-365", "exclusive-term"],
        with: { ...term("2024-01-01", "2024-12-31"), "termination.terminatedOn": "2024-03-01" },
      },
      {
        side: "replaced in a season",
        why: "n = 30 of 214",
        flags: ["divisor-365", "share-for-pro-rata"],
        with: { ...term("2025-04-01", "2025-10-31"), "termination.terminatedOn": "2025-04-30" },
      },
      {
        side: "replaced across Almaty's day of 25 hours",
        why: "n = 25, from 15 February to 10 March 2024",
        flags: ["local-time-days", "thirty-day-months"],
        with: { ...term("2024-02-15", "2025-02-14"), "termination.terminatedOn": "2024-03-10" },
      },
      {
        side: "replaced, half of the premium paid",
        why: "4% of the 50000 received is kept",
        flags: ["share-of-contract-premium", "share-for-pro-rata"],
        with: { "contract.paidPremium": "50000" },
      },
      {
        side: "replaced, and no costs",
        why: "the Law has no costs: 50000 is kept",
        flags: ["costs-besides-share"],
        with: after(49),
      },
      {
        side: "replaced, half of 0.01 in the amount kept",
        why: "0.5*0.05 = 0.025 is kept as 0.03, and 0.02 is the remainder",
        flags: ["rounds-both-parts", "rounds-other-part", "always-half-even", "always-half-down"],
        with: { "contract.premium": "0.05", ...after(49) },
      },
      {
        side: "replaced, half of 1 in the amount kept, half down",
        why: "0.5*101 = 50.5 is kept as 50, and 51 goes back",
        flags: ["rounds-both-parts", "rounds-other-part", "always-half-up"],
        with: { "contract.premium": "101", ...after(49), ...rounding("1", "half-down") },
      },
      {
        side: "replaced on the last day, up",
        why: "0.50 is kept, not 1: a part never exceeds the whole",
        flags: ["above-whole"],
        with: { "contract.premium": "0.50", ...after(99), ...rounding("1", "up") },
      },
      {
        side: "replaced on the last day, rounded nevertheless",
        why: "the formula gives all of 104.05, and 104 is kept",
        flags: ["whole-unrounded"],
        with: { "contract.premium": "104.05", ...after(99), ...rounding("1", "half-up") },
      },
      {
        side: "replaced before the start",
        why: "the term has not begun: everything goes back",
        flags: ["reason-before-start"],
        with: { "contract.concludedOn": "2025-12-20", "termination.terminatedOn": "2025-12-31" },
      },
      {
        side: "replaced by a legal entity",
        why: "it does not matter who the policyholder is",
        flags: ["share-for-pro-rata", "replacement-as-circumstance"],
        with: { "contract.policyholder": "legal-entity" },
      },
    ],
  },
];
