import type { RuleSet } from "../../input/index.ts";
import type { Conventions } from "./result.ts";

/**
 * The source, an insurer's page of questions and answers, bears no date. It prints 100 000 roubles as the limit of an
 * accident settled without the police, which is the limit since that day: the page is not older.
 */
export const ruleSet: RuleSet = { id: "zetta-voluntary", edition: "2018-06-01" };

/** The page has no clauses. */
export const CLAUSE = "q-and-a";

/** What the insurer keeps for its work, by the printed words: 43% of the premium that was paid. */
export const DEFAULT_COSTS: Conventions["costs"] = { share: "0.43", of: "paid-premium" };

/** Calendar days in which a return is paid, counted from the day after the application. */
export const PAYMENT_DAYS = 14;
