/** What the rows of this operation are changes of, and their changes. */

export const CLAUSE = "40-FZ 10(4)";

/** 10000 for the 365 days of 2025; the vehicle was sold, which the insurer learned on 30 June. */
export const sold = {
  contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", premium: "10000" },
  termination: { reason: "vehicle-sold", appliedOn: "2025-06-30" },
};

export const term = (firstDay: string, lastDay: string) => ({
  "contract.firstDay": firstDay,
  "contract.lastDay": lastDay,
});

export const applied = (appliedOn: string) => ({ "termination.appliedOn": appliedOn });
export const because = (reason: string) => ({ "termination.reason": reason });
export const premium = (amount: unknown) => ({ "contract.premium": amount });
export const rounding = (unit: string, mode: string) => ({ "options.rounding": { unit, mode } });
export const share = (value: unknown) => ({ "options.returnableShare": value });
