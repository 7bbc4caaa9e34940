import { dated } from "../../engine/dated.js";
import type { RuleSet } from "../../engine/result.js";
import { PAGE_SINCE } from "../page.js";
import type { Conventions } from "./return-premium.result.js";

/**
 * An insurer's undated answer about its voluntary policies, from the Q&A page that is also the source for OSAGO.
 * @source The insurer's page of questions and answers.
 */
export const ruleSet: RuleSet = { id: "zetta-voluntary", edition: PAGE_SINCE };

/** The date on which this implementation was last checked against the insurer's page. */
export const checkedOn = "2026-11-29";

/** The page has no clause numbers. */
export const CLAUSE = "q-and-a";

const costs: Conventions["costs"] = { share: "0.43", of: "paid-premium" };

/**
 * The part of the premium that the insurer keeps for its administrative costs: 43% of the premium paid, according to
 * the insurer's page.
 */
export const keptCosts = /* @__PURE__ */ dated([{ since: PAGE_SINCE, value: costs, clause: CLAUSE }]);

/**
 * The period for paying a return, counted from the day after the written application.
 * @unit calendar days
 */
export const paymentDays = /* @__PURE__ */ dated([{ since: PAGE_SINCE, value: 14, clause: CLAUSE }]);
