export const CLAUSE = "5.4";

export const term = (firstDay: string, lastDay: string) => ({ months: undefined, firstDay, lastDay });

export const rounding = (unit: string, mode: string) => ({ "options.rounding": { unit, mode } });
