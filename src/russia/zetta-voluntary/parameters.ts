import { dated } from "../../engine/dated.js";
import type { RuleSet } from "../../engine/result.js";
import { PAGE_SINCE } from "../page.js";
import type { Conventions } from "./return-premium.result.js";

/**
 * The answer stands on the page that OSAGO is read from, and has no day of its own.
 * @source The insurer's page of questions and answers.
 */
export const ruleSet: RuleSet = { id: "zetta-voluntary", edition: PAGE_SINCE };

/** The day on which the page was last held against what is here. */
export const checkedOn = "2026-11-29";

/** The page has no clauses. */
export const CLAUSE = "q-and-a";

const costs: Conventions["costs"] = { share: "0.43", of: "paid-premium" };

/** What the insurer keeps for its work, by the printed words: 43% of the premium that was paid. */
export const keptCosts = /* @__PURE__ */ dated([{ since: PAGE_SINCE, value: costs, clause: CLAUSE }]);

/**
 * In how many days a return is paid, from the day after the written application.
 * @unit calendar days
 */
export const paymentDays = /* @__PURE__ */ dated([{ since: PAGE_SINCE, value: 14, clause: CLAUSE }]);
