import type { PersonaRow } from "./persona.js";

const contract = {
  concludedOn: "2025-12-31",
  firstDay: "2026-01-01",
  lastDay: "2026-04-10",
  premium: "100000",
  policyholder: "natural-person",
} as const;

const term = "The term is 31 + 28 + 31 + 10 = 100 days";

const ofShare = ["ogpo-vts.md#how-much-the-insurer-keeps", "ogpo-vts.md#the-law-before-the-code"];

export const ogpoVts: readonly PersonaRow[] = [
  {
    id: "ogpo-vts-on-a-row",
    boundary: "Exactly 4% of the term has passed. The share is 20%, from the row that starts at 4%.",
    input: { contract, termination: { reason: "withdrawal", terminatedOn: "2026-01-05" } },
    days: `${term}; 1 to 4 January is 4 days.`,
    calculation: "100000 − round(100000 × 0.2)",
    expected: { ground: "retained-share", clause: "15(4)", returnPremium: "80000.00", retainedPremium: "20000.00" },
    wrong: [
      { mistake: "boundary-below", shown: "85000.00", calculation: "100000 − round(100000 × 0.15)" },
      { mistake: "pro-rata-for-share", shown: "96000.00", calculation: "100000 − round(100000 × 4 ÷ 100)" },
      { mistake: "retained-shown", shown: "20000.00", calculation: "round(100000 × 0.2)" },
    ],
    settled: { by: "choice", conventions: ofShare },
  },
  {
    id: "ogpo-vts-below-a-row",
    boundary:
      "7% of the term has passed, one day short of the row that starts at 8%. The day of termination does not count as used.",
    input: { contract, termination: { reason: "withdrawal", terminatedOn: "2026-01-08" } },
    days: `${term}; 1 to 7 January is 7 days.`,
    calculation: "100000 − round(100000 × 0.2)",
    expected: { ground: "retained-share", clause: "15(4)", returnPremium: "80000.00", retainedPremium: "20000.00" },
    wrong: [
      { mistake: "termination-day-counted", shown: "70000.00", calculation: "100000 − round(100000 × 0.3)" },
      { mistake: "pro-rata-for-share", shown: "93000.00", calculation: "100000 − round(100000 × 7 ÷ 100)" },
    ],
    settled: { by: "choice", conventions: [...ofShare, "ogpo-vts.md#the-part-of-the-term-that-has-passed"] },
  },
  {
    id: "ogpo-vts-replacement",
    boundary:
      "The contract is replaced by a new one with the same insurer. The insurer keeps the premium for the days used, including the day of the application, instead of a share.",
    input: { contract, termination: { reason: "replacement", terminatedOn: "2026-01-04", appliedOn: "2026-01-04" } },
    days: `${term}; 1 to 4 January, including the day of the application, is 4 days.`,
    calculation: "100000 − round(100000 × 4 ÷ 100)",
    expected: { ground: "replacement", clause: "15(3)", returnPremium: "96000.00", retainedPremium: "4000.00" },
    wrong: [
      { mistake: "share-for-pro-rata", shown: "85000.00", calculation: "100000 − round(100000 × 0.15)" },
      { mistake: "replacement-as-circumstance", shown: "97000.00", calculation: "100000 − round(100000 × 3 ÷ 100)" },
    ],
    settled: {
      by: "choice",
      conventions: ["general.md#days-of-the-term", "ogpo-vts.md#how-much-the-insurer-keeps"],
    },
  },
  {
    id: "ogpo-vts-half-paid",
    boundary: "Half of the premium was paid. The insurer keeps a share of the amount received.",
    input: {
      contract: { ...contract, paidPremium: "50000" },
      termination: { reason: "object-alienated", terminatedOn: "2026-01-05" },
    },
    days: `${term}; 1 to 4 January is 4 days.`,
    calculation: "50000 − round(50000 × 0.2)",
    expected: { ground: "retained-share", clause: "15(4)", returnPremium: "40000.00", retainedPremium: "10000.00" },
    wrong: [
      { mistake: "unpaid-in-force", shown: "80000.00", calculation: "100000 − round(100000 × 0.2)" },
      { mistake: "share-of-contract-premium", shown: "30000.00", calculation: "50000 − round(100000 × 0.2)" },
    ],
    settled: { by: "choice", conventions: ofShare },
  },
];
