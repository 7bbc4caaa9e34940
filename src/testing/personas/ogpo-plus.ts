import type { PersonaRow } from "./persona.js";

const contract = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "20000",
  policyholder: "natural-person",
} as const;

const withdrawn = (terminatedOn: string) => ({ reason: "withdrawal", terminatedOn }) as const;

const ofDays = ["general.md#days-of-the-term", "general.md#unit-and-mode", "general.md#one-rounding-at-the-end"];

const ofFormula = [...ofDays, "kz.md#the-day-of-termination", "kz.md#costs-by-default"];

export const ogpoPlus: readonly PersonaRow[] = [
  {
    id: "ogpo-plus-cooling-off",
    boundary:
      "The policyholder withdraws within the cooling-off period. The day of termination does not count as used.",
    input: { contract, termination: withdrawn("2025-03-11") },
    days: "The term is 365 days; 2 to 10 March is 9 days.",
    calculation: "round(20000 − 20000 × 9 ÷ 365 − 20000 × 0.1)",
    expected: { ground: "cooling-off", clause: "9.7", returnPremium: "17506.85", retainedPremium: "2493.15" },
    wrong: [
      {
        mistake: "termination-day-counted",
        shown: "17452.05",
        calculation: "round(20000 − 20000 × 10 ÷ 365 − 20000 × 0.1)",
      },
      { mistake: "exclusive-term", shown: "17505.49", calculation: "round(20000 − 20000 × 9 ÷ 364 − 20000 × 0.1)" },
      { mistake: "costs-on-unearned", shown: "17556.16", calculation: "round((20000 − 20000 × 9 ÷ 365) × 0.9)" },
    ],
    settled: { by: "choice", conventions: ofFormula },
  },
  {
    id: "ogpo-plus-shifted-cooling-off",
    boundary:
      "The policyholder withdraws on Monday, 17 March. The 14th day after conclusion is a Saturday, so the period ends on that Monday.",
    input: { contract, termination: withdrawn("2025-03-17") },
    days: "The term is 365 days; 2 to 16 March is 15 days. 1 March plus 14 days is 15 March, a Saturday.",
    calculation: "round(20000 − 20000 × 15 ÷ 365 − 20000 × 0.1)",
    expected: { ground: "cooling-off", clause: "9.7", returnPremium: "17178.08", retainedPremium: "2821.92" },
    wrong: [
      { mistake: "no-shift", shown: "0.00", calculation: "0" },
      {
        mistake: "termination-day-counted",
        shown: "17123.29",
        calculation: "round(20000 − 20000 × 16 ÷ 365 − 20000 × 0.1)",
      },
    ],
    settled: { by: "choice", conventions: [...ofFormula, "kz.md#a-last-day-that-is-a-day-off"] },
  },
  {
    id: "ogpo-plus-legal-entity",
    boundary: "A legal entity withdraws within 14 days, but it has no cooling-off period.",
    input: { contract: { ...contract, policyholder: "legal-entity" }, termination: withdrawn("2025-03-11") },
    days: "The term is 365 days; 2 to 10 March is 9 days.",
    calculation: "0",
    expected: { ground: "art-841-2", clause: "9.6", returnPremium: "0.00", retainedPremium: "20000.00" },
    wrong: [
      {
        mistake: "legal-entity-withdraws",
        shown: "17506.85",
        calculation: "round(20000 − 20000 × 9 ÷ 365 − 20000 × 0.1)",
      },
    ],
    settled: { by: "source", clause: "9.7" },
  },
  {
    id: "ogpo-plus-object-ceased",
    boundary: "The vehicle was lost after half a year. Part of the premium is returned, less costs of at most 10%.",
    input: { contract, termination: { reason: "object-ceased", terminatedOn: "2025-09-01" } },
    days: "The term is 365 days; 2 March to 31 August is 30 + 30 + 31 + 30 + 31 + 31 = 183 days.",
    calculation: "round(20000 − 20000 × 183 ÷ 365 − 20000 × 0.1)",
    expected: { ground: "art-841-1", clause: "9.8", returnPremium: "7972.60", retainedPremium: "12027.40" },
    wrong: [
      { mistake: "costs-forgotten", shown: "9972.60", calculation: "round(20000 − 20000 × 183 ÷ 365)" },
      { mistake: "circumstance-as-wish", shown: "0.00", calculation: "0" },
      { mistake: "exclusive-term", shown: "7945.05", calculation: "round(20000 − 20000 × 183 ÷ 364 − 20000 × 0.1)" },
    ],
    settled: { by: "choice", conventions: ofFormula },
  },
  {
    id: "ogpo-plus-replacement",
    boundary:
      "The contract is replaced by a new one with the same insurer. The application was made on the day of termination, and the insurer keeps the premium for that day.",
    input: { contract, termination: { reason: "replacement", terminatedOn: "2025-09-01", appliedOn: "2025-09-01" } },
    days: "The term is 365 days; 2 March to 1 September, including the day of the application, is 184 days.",
    calculation: "20000 − round(20000 × 184 ÷ 365)",
    expected: { ground: "replacement", clause: "9.2", returnPremium: "9917.81", retainedPremium: "10082.19" },
    wrong: [
      {
        mistake: "replacement-as-circumstance",
        shown: "9972.60",
        calculation: "20000 − round(20000 × 183 ÷ 365)",
      },
      { mistake: "retained-shown", shown: "10082.19", calculation: "round(20000 × 184 ÷ 365)" },
    ],
    settled: { by: "choice", conventions: ofDays },
  },
  {
    id: "ogpo-plus-before-start",
    boundary: "The policyholder withdraws the day before the first day, when the term has not begun.",
    input: { contract, termination: withdrawn("2025-03-01") },
    days: "No days of the term have elapsed.",
    calculation: "20000",
    expected: { ground: "before-start", clause: "9.5", returnPremium: "20000.00", retainedPremium: "0.00" },
    wrong: [{ mistake: "reason-before-start", shown: "18000.00", calculation: "round(20000 − 20000 × 0.1)" }],
    settled: { by: "source", clause: "9.5" },
  },
  {
    id: "ogpo-plus-on-first-day",
    boundary: "The policyholder withdraws on the first day. The term has begun, but none of its days has been used.",
    input: { contract, termination: withdrawn("2025-03-02") },
    days: "The term is 365 days, and 0 of them are before 2 March.",
    calculation: "round(20000 − 20000 × 0 ÷ 365 − 20000 × 0.1)",
    expected: { ground: "cooling-off", clause: "9.7", returnPremium: "18000.00", retainedPremium: "2000.00" },
    wrong: [
      { mistake: "start-on-first-day", shown: "20000.00", calculation: "20000" },
      {
        mistake: "termination-day-counted",
        shown: "17945.21",
        calculation: "round(20000 − 20000 × 1 ÷ 365 − 20000 × 0.1)",
      },
    ],
    settled: {
      by: "choice",
      conventions: ["kz.md#the-day-of-termination", "kz.md#costs-by-default", "kz.md#the-first-day-of-the-term"],
    },
  },
  {
    id: "ogpo-plus-claims-paid",
    boundary:
      "The vehicle was lost after a claim had been paid. Under the rules, nothing is returned in this case, although the Code has no such bar.",
    input: {
      contract: { ...contract, paidClaims: "150000" },
      termination: { reason: "object-ceased", terminatedOn: "2025-09-01" },
    },
    days: "The term is 365 days; 2 March to 31 August is 183 days.",
    calculation: "0",
    expected: { ground: "claims-paid", clause: "9.10", returnPremium: "0.00", retainedPremium: "20000.00" },
    wrong: [
      { mistake: "claims-no-bar", shown: "7972.60", calculation: "round(20000 − 20000 × 183 ÷ 365 − 20000 × 0.1)" },
    ],
    settled: { by: "choice", conventions: ["ogpo-plus.md#a-circumstance-or-a-withdrawal-after-a-claim-was-paid"] },
  },
];
