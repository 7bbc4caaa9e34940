import type { RuleSet } from "../../engine/result.js";

/** Civil Code of Kazakhstan, special part, in force since that day. */
export const ruleSet: RuleSet = { id: "kz-civil-code", edition: "1999-07-01" };

/**
 * The most that the costs of ending a contract may take, as a share of the premium received. CC 842(2). The insurer takes
 * all of it unless it is told otherwise, which gives the least return.
 */
export const COSTS_CAP_SHARE = "0.10";

/** Calendar days in which a natural person may withdraw, counted from the day after the conclusion. CC 842(2), 173. */
export const COOLING_OFF_DAYS = 14;

/** Working days in which a return after a repaid loan is paid, counted from the day after the application. CC 842(2). */
export const PAYMENT_WORKING_DAYS = 5;
