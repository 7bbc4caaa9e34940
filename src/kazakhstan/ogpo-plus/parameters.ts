import type { RuleSet } from "../../engine/result.js";

/** The rules as they took effect on that day. */
export const ruleSet: RuleSet = { id: "ogpo-plus", edition: "2024-05-14" };

/** The longest term of a contract in calendar months. 5.1. */
export const LONGEST_TERM_MONTHS = 12;

/** Shares of the annual premium for shorter terms, each up to so many months. The table ends at eleven. 5.4. */
export const SHORT_PERIOD_SHARES = [
  { upToMonths: 6, share: "0.70" },
  { upToMonths: 7, share: "0.75" },
  { upToMonths: 8, share: "0.80" },
  { upToMonths: 9, share: "0.85" },
  { upToMonths: 10, share: "0.90" },
  { upToMonths: 11, share: "0.95" },
] as const;

/** Above this share of the actual value the cost of repair makes a loss total. 1.2. */
export const TOTAL_LOSS_SHARE = "0.80";

/** Up to so many MRP a vehicle is of low value. 4.5(14). */
export const LOW_VALUE_MRP_COUNT = 600;

/** Working days in which a return is paid, counted from the day after the application. 9.13. */
export const PAYMENT_WORKING_DAYS = 5;

/** Calendar days from the application to the planned end, at least. 9.4. */
export const NOTICE_DAYS = 1;

/** Calendar days in which a natural person may withdraw, counted from the day after the conclusion. 9.7. */
export const COOLING_OFF_DAYS = 14;

/** The most that the costs of ending a contract may take, as a share of the paid premium. 9.9. */
export const COSTS_CAP_SHARE = "0.10";
