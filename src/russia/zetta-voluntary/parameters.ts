import type { RuleSet } from "../../engine/result.js";
import { PAGE_SINCE } from "../page.js";
import type { Conventions } from "./return-premium.result.js";

/** The answer stands on the page that OSAGO is read from, and bears no day of its own. */
export const ruleSet: RuleSet = { id: "zetta-voluntary", edition: PAGE_SINCE };

/** The page has no clauses. */
export const CLAUSE = "q-and-a";

/** What the insurer keeps for its work, by the printed words: 43% of the premium that was paid. */
export const DEFAULT_COSTS: Conventions["costs"] = { share: "0.43", of: "paid-premium" };

/** Calendar days in which a return is paid, counted from the day after the written application. */
export const PAYMENT_DAYS = 14;
