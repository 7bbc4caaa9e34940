/** 30000 a year; in use from 1 April to 31 October 2025, 214 days. */
export const seasonal = { annualPremium: "30000", firstDay: "2025-04-01", lastDay: "2025-10-31", use: "seasonal" };

export const term = (firstDay: string, lastDay: string) => ({ firstDay, lastDay });

export const rounding = (unit: string, mode: string) => ({ "options.rounding": { unit, mode } });
