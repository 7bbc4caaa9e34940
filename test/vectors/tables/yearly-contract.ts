/** 20000 for the 365 days from 2025-03-02, concluded the day before by a natural person, who withdraws on 2025-03-11. */
export const withdrawn = {
  contract: {
    concludedOn: "2025-03-01",
    firstDay: "2025-03-02",
    lastDay: "2026-03-01",
    premium: "20000",
    policyholder: "natural-person",
  },
  termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
};

/** The same contract, whose object ceased to exist on 2025-09-01, after 183 days. */
export const ceased = { ...withdrawn, termination: { reason: "object-ceased", terminatedOn: "2025-09-01" } };
