import type { PersonaRow } from "./persona.js";

const contract = {
  concludedOn: "2025-01-01",
  firstDay: "2025-01-01",
  lastDay: "2025-12-31",
  premium: "20000",
  policyholder: "natural-person",
  kind: "ordinary",
} as const;

const ofDays = [
  "general.md#days-of-the-term",
  "general.md#unit-and-mode",
  "general.md#one-rounding-at-the-end",
  "kz.md#the-day-of-termination",
];

export const kzCivilCode: readonly PersonaRow[] = [
  {
    id: "civil-code-partly-paid",
    boundary:
      "A quarter of the premium was paid. The earned part is a share of the whole premium, and no costs are deducted after a circumstance.",
    input: {
      contract: { ...contract, paidPremium: "5000" },
      termination: { reason: "object-ceased", terminatedOn: "2025-03-02" },
    },
    days: "The term is 365 days; 1 January to 1 March is 31 + 28 + 1 = 60 days.",
    calculation: "round(5000 − 20000 × 60 ÷ 365)",
    expected: { ground: "art-841-1", clause: "842(1)", returnPremium: "1712.33", retainedPremium: "3287.67" },
    wrong: [
      { mistake: "earned-from-paid", shown: "4178.08", calculation: "round(5000 − 5000 × 60 ÷ 365)" },
      { mistake: "unpaid-in-force", shown: "16712.33", calculation: "round(20000 − 20000 × 60 ÷ 365)" },
      {
        mistake: "costs-on-circumstance",
        shown: "1212.33",
        calculation: "round(5000 − 20000 × 60 ÷ 365 − 5000 × 0.1)",
      },
    ],
    settled: { by: "choice", conventions: ofDays },
  },
  {
    id: "civil-code-day-before-the-law",
    boundary:
      "The contract was concluded the day before the Code introduced the cooling-off period, and the law is not retroactive.",
    input: {
      contract: { ...contract, concludedOn: "2022-09-11", firstDay: "2022-09-12", lastDay: "2023-09-11" },
      termination: { reason: "withdrawal", terminatedOn: "2022-09-14" },
    },
    days: "The term is 365 days; 12 and 13 September are 2 days.",
    calculation: "0",
    expected: { ground: "art-841-2", clause: "842(2)", returnPremium: "0.00", retainedPremium: "20000.00" },
    wrong: [
      { mistake: "law-reaches-back", shown: "17890.41", calculation: "round(20000 − 20000 × 2 ÷ 365 − 20000 × 0.1)" },
    ],
    settled: { by: "source", clause: "CC 4" },
  },
  {
    id: "civil-code-loan-repaid",
    boundary:
      "The loan was repaid, but part of the premium was never paid. Costs are a percentage of the premium received.",
    input: {
      contract: { ...contract, premium: "50000", paidPremium: "30000", kind: "loan-linked" },
      termination: { reason: "loan-repaid", terminatedOn: "2025-04-11" },
    },
    days: "The term is 365 days; 1 January to 10 April is 31 + 28 + 31 + 10 = 100 days.",
    calculation: "round(30000 − 50000 × 100 ÷ 365 − 30000 × 0.1)",
    expected: { ground: "loan-repaid", clause: "842(2)", returnPremium: "13301.37", retainedPremium: "16698.63" },
    wrong: [
      {
        mistake: "costs-of-premium",
        shown: "11301.37",
        calculation: "round(30000 − 50000 × 100 ÷ 365 − 50000 × 0.1)",
      },
      {
        mistake: "earned-from-paid",
        shown: "18780.82",
        calculation: "round(30000 − 30000 × 100 ÷ 365 − 30000 × 0.1)",
      },
      { mistake: "costs-forgotten", shown: "16301.37", calculation: "round(30000 − 50000 × 100 ÷ 365)" },
      { mistake: "loan-in-window-only", shown: "0.00", calculation: "0" },
    ],
    settled: { by: "choice", conventions: [...ofDays, "kz.md#costs-by-default"] },
  },
];
