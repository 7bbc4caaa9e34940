import type { PersonaRow } from "./persona.js";

const contract = { firstDay: "2023-01-01", lastDay: "2023-12-31", paidPremium: "50000" } as const;

const termination = { lastCoveredDay: "2023-06-14", appliedOn: "2023-06-14" } as const;

const days = "The term is 365 days; 15 June to 31 December is 16 + 31 + 31 + 30 + 31 + 30 + 31 = 200 days.";

export const zettaVoluntary: readonly PersonaRow[] = [
  {
    id: "zetta-no-claims",
    boundary: "There were no claims, and 200 days are left. Costs of 43% of the paid premium are deducted.",
    input: { contract, claims: { paid: false, reported: false }, termination },
    days,
    calculation: "round(50000 × 200 ÷ 365 − 50000 × 0.43)",
    expected: { ground: "early-termination", clause: "q-and-a", returnPremium: "5897.26", retainedPremium: "44102.74" },
    wrong: [
      { mistake: "costs-on-unearned", shown: "15616.44", calculation: "round(50000 × 200 ÷ 365 × 0.57)" },
      { mistake: "costs-forgotten", shown: "27397.26", calculation: "round(50000 × 200 ÷ 365)" },
      { mistake: "last-covered-day-unused", shown: "6034.25", calculation: "round(50000 × 201 ÷ 365 − 50000 × 0.43)" },
    ],
    settled: { by: "choice", conventions: ["general.md#unit-and-mode"] },
  },
  {
    id: "zetta-reported-claim",
    boundary: "A claim was reported but not paid. It still bars the return.",
    input: { contract, claims: { paid: false, reported: true }, termination },
    days,
    calculation: "0",
    expected: { ground: "claims-bar", clause: "q-and-a", returnPremium: "0.00", retainedPremium: "50000.00" },
    wrong: [
      {
        mistake: "reported-claim-passes",
        shown: "5897.26",
        calculation: "round(50000 × 200 ÷ 365 − 50000 × 0.43)",
      },
    ],
    settled: { by: "source", clause: "q-and-a" },
  },
];
