import type { PersonaRow } from "./persona.js";

const contract = { firstDay: "2023-01-01", lastDay: "2023-12-31", premium: "10000" } as const;

export const osago: readonly PersonaRow[] = [
  {
    id: "osago-vehicle-sold",
    boundary:
      "The example on the insurer's page: 100 of 123 days are left, counted from the day after the application, so 62.6% of the premium is returned.",
    input: {
      contract: { firstDay: "2024-05-01", lastDay: "2024-08-31", premium: "8000" },
      termination: { reason: "vehicle-sold", appliedOn: "2024-05-23" },
    },
    days: "The term is 31 + 30 + 31 + 31 = 123 days; 24 May to 31 August is 8 + 30 + 31 + 31 = 100 days.",
    calculation: "round(8000 × 0.77 × 100 ÷ 123)",
    expected: { ground: "vehicle-sold", clause: "40-FZ 10(4)", returnPremium: "5008.13", retainedPremium: "2991.87" },
    wrong: [
      { mistake: "share-forgotten", shown: "6504.07", calculation: "round(8000 × 100 ÷ 123)" },
      { mistake: "termination-day-unused", shown: "5058.21", calculation: "round(8000 × 0.77 × 101 ÷ 123)" },
      { mistake: "exclusive-term", shown: "5049.18", calculation: "round(8000 × 0.77 × 100 ÷ 122)" },
    ],
    settled: { by: "choice", conventions: ["general.md#unit-and-mode"] },
  },
  {
    id: "osago-owner-died",
    boundary: "The owner died two weeks before the application was made. The contract ended on the day of death.",
    input: { contract, termination: { reason: "owner-died", eventOn: "2023-06-15", appliedOn: "2023-06-30" } },
    days: "The term is 365 days; 16 June to 31 December is 15 + 31 + 31 + 30 + 31 + 30 + 31 = 199 days.",
    calculation: "round(10000 × 0.77 × 199 ÷ 365)",
    expected: { ground: "owner-died", clause: "40-FZ 10(4)", returnPremium: "4198.08", retainedPremium: "5801.92" },
    wrong: [
      { mistake: "event-day-ignored", shown: "3881.64", calculation: "round(10000 × 0.77 × 184 ÷ 365)" },
      { mistake: "share-forgotten", shown: "5452.05", calculation: "round(10000 × 199 ÷ 365)" },
    ],
    settled: { by: "choice", conventions: ["general.md#unit-and-mode"] },
  },
  {
    id: "osago-own-wish",
    boundary: "The vehicle is not being used. Nothing is returned if the policyholder simply chooses to cancel.",
    input: { contract, termination: { reason: "own-wish", appliedOn: "2023-06-30" } },
    days: "The term is 365 days; 1 July to 31 December is 184 days.",
    calculation: "0",
    expected: { ground: "own-wish", clause: "40-FZ 10(4)", returnPremium: "0.00", retainedPremium: "10000.00" },
    wrong: [{ mistake: "wish-returns", shown: "3881.64", calculation: "round(10000 × 0.77 × 184 ÷ 365)" }],
    settled: { by: "source", clause: "q-and-a" },
  },
];
