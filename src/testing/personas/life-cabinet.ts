import type { PersonaRow } from "./persona.js";

const contract = { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" } as const;

const term = "The five years include 29 February 2024 and 2028, so the term is 1,827 days";

export const lifeCabinet: readonly PersonaRow[] = [
  {
    id: "cabinet-printed-case",
    boundary: "The only result shown in the cabinet's instructions. The day of termination does not count as used.",
    input: { contract, termination: { button: "refusal", terminatedOn: "2024-01-31" } },
    days: `${term}; 24 to 30 January is 7 days.`,
    calculation: "round(60000 − 60000 × 7 ÷ 1827 − 60000 × 0.1)",
    expected: { ground: "cooling-off", clause: "842(2)", returnPremium: "53770", retainedPremium: "6230" },
    wrong: [
      {
        mistake: "termination-day-counted",
        shown: "53737",
        calculation: "round(60000 − 60000 × 8 ÷ 1827 − 60000 × 0.1)",
      },
      { mistake: "costs-on-unearned", shown: "53793", calculation: "round((60000 − 60000 × 7 ÷ 1827) × 0.9)" },
      { mistake: "costs-forgotten", shown: "59770", calculation: "round(60000 − 60000 × 7 ÷ 1827)" },
      { mistake: "retained-shown", shown: "6230", calculation: "60000 − 53770" },
      { mistake: "whole-premium-returned", shown: "60000", calculation: "60000" },
    ],
    settled: { by: "source", clause: "step 8 of the instructions" },
  },
  {
    id: "cabinet-last-day-of-cooling-off",
    boundary: "The policyholder withdraws on the 14th day after conclusion, the last day of the cooling-off period.",
    input: { contract, termination: { button: "refusal", terminatedOn: "2024-02-07" } },
    days: `${term}; 24 January to 6 February is 14 days. 24 January plus 14 days is 7 February, a Wednesday.`,
    calculation: "round(60000 − 60000 × 14 ÷ 1827 − 60000 × 0.1)",
    expected: { ground: "cooling-off", clause: "842(2)", returnPremium: "53540", retainedPremium: "6460" },
    wrong: [
      { mistake: "cooling-off-13-days", shown: "0", calculation: "0" },
      {
        mistake: "termination-day-counted",
        shown: "53507",
        calculation: "round(60000 − 60000 × 15 ÷ 1827 − 60000 × 0.1)",
      },
    ],
    settled: { by: "source", clause: "CC 173" },
  },
  {
    id: "cabinet-day-after-cooling-off",
    boundary: "The policyholder withdraws on the 15th day after conclusion, one day too late.",
    input: { contract, termination: { button: "refusal", terminatedOn: "2024-02-08" } },
    days: `${term}; 24 January to 7 February is 15 days.`,
    calculation: "0",
    expected: { ground: "art-841-2", clause: "842(2)", returnPremium: "0", retainedPremium: "60000" },
    wrong: [
      {
        mistake: "cooling-off-15-days",
        shown: "53507",
        calculation: "round(60000 − 60000 × 15 ÷ 1827 − 60000 × 0.1)",
      },
      { mistake: "whole-premium-returned", shown: "60000", calculation: "60000" },
    ],
    settled: { by: "source", clause: "842(2)" },
  },
  {
    id: "cabinet-loan-repaid",
    boundary: "The loan is repaid long after the cooling-off period. There is no time limit for this return.",
    input: { contract, termination: { button: "early-loan-repayment", terminatedOn: "2026-07-24" } },
    days: `${term}; 24 January 2024 to 23 July 2026 is 366 + 365 + 181 = 912 days.`,
    calculation: "round(60000 − 60000 × 912 ÷ 1827 − 60000 × 0.1)",
    expected: { ground: "loan-repaid", clause: "842(2)", returnPremium: "24049", retainedPremium: "35951" },
    wrong: [
      { mistake: "loan-in-window-only", shown: "0", calculation: "0" },
      { mistake: "exclusive-term", shown: "24033", calculation: "round(60000 − 60000 × 912 ÷ 1826 − 60000 × 0.1)" },
      { mistake: "costs-on-unearned", shown: "27044", calculation: "round((60000 − 60000 × 912 ÷ 1827) × 0.9)" },
    ],
    settled: { by: "choice", conventions: ["general.md#days-of-the-term", "general.md#one-rounding-at-the-end"] },
  },
];
