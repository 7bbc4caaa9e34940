import { dayAfter } from "../../../oracle/days.js";

const FIRST_DAY = "2026-01-01";

/** 100000 for the 100 days from 2026-01-01, so that a day is one per cent; ended by a natural person's wish on 4 January. */
export const hundredDays = {
  contract: {
    concludedOn: FIRST_DAY,
    firstDay: FIRST_DAY,
    lastDay: "2026-04-10",
    premium: "100000",
    policyholder: "natural-person",
  },
  termination: { reason: "withdrawal", terminatedOn: "2026-01-04" },
};

/** 30000 for the 365 days of 2026; the car is sold on 1 May, after 120 days. */
export const soldInMay = {
  contract: { ...hundredDays.contract, lastDay: "2026-12-31", premium: "30000" },
  termination: { reason: "object-alienated", terminatedOn: "2026-05-01" },
};

/** Ends a contract of 2026 after so many days. */
export const after = (days: number) => ({ "termination.terminatedOn": dayAfter(FIRST_DAY, days) });

export const because = (reason: string) => ({ "termination.reason": reason });

export const rounding = (unit: string, mode: string) => ({ "options.rounding": { unit, mode } });

export const term = (firstDay: string, lastDay: string) => ({
  "contract.concludedOn": firstDay,
  "contract.firstDay": firstDay,
  "contract.lastDay": lastDay,
});
