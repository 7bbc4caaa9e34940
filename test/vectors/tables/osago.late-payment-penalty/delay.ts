export const CLAUSE = "40-FZ 16.1(4)";

export const rounding = (unit: string, mode: string) => ({ "options.rounding": { unit, mode } });

export const premium = (amount: unknown) => ({ premium: amount });

/** Due on 14 July 2025. */
export const input = { premium: "7000", dueOn: "2025-07-14", paidOn: "2025-07-28" };
