import type { RuleSet } from "../../input/index.ts";

/** The rules as they took effect on that day. */
export const ruleSet: RuleSet = { id: "ogpo-plus", edition: "2024-05-14" };

/** The longest term of a contract in calendar months. 5.1. */
export const LONGEST_TERM_MONTHS = 12;

/** Working days in which a return is paid, counted from the day after the application. 9.13. */
export const PAYMENT_WORKING_DAYS = 5;

/** Calendar days from the application to the planned end, at least. 9.4. */
export const NOTICE_DAYS = 1;
