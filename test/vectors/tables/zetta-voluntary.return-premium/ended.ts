export const CLAUSE = "q-and-a";

/** 50000 for the 365 days of 2025, of which 200 are left after 14 June. */
export const ended = {
  contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: "50000" },
  claims: { paid: false, reported: false },
  termination: { lastCoveredDay: "2025-06-14", appliedOn: "2025-06-16" },
};

export const term = (firstDay: string, lastDay: string) => ({
  "contract.firstDay": firstDay,
  "contract.lastDay": lastDay,
});

export const covered = (lastCoveredDay: string) => ({ "termination.lastCoveredDay": lastCoveredDay });

export const premium = (amount: unknown) => ({ "contract.paidPremium": amount });

export const rounding = (unit: string, mode: string) => ({ "options.rounding": { unit, mode } });

export const costs = (share: unknown, of: string) => ({ "options.costs": { share, of } });
