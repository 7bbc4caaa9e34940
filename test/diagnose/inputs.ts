/** The case that the cabinet's instruction prints: 53 770 of 60 000 after 7 of 1827 days. */
export const printed = {
  contract: { firstDay: "2024-01-24", lastDay: "2029-01-23", premium: "60000" },
  termination: { button: "refusal", terminatedOn: "2024-01-31" },
};

/** A voluntary policy of 10 000 for 365 days, of which 184 are unused: 5041.10 without costs, 741.10 less 4300. */
export const cancelled = {
  contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: "10000" },
  claims: { paid: false, reported: false },
  termination: { lastCoveredDay: "2025-06-30", appliedOn: "2025-06-30" },
};
