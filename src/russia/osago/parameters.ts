import { type Day, dayOf, printDay } from "../../dates/day.js";
import type { RuleSet } from "../../engine/result.js";
import { PAGE_SINCE } from "../page.js";
import type { Harm } from "./codes.js";

/** The first day on which `military-service` ends a contract: Bank of Russia, 6323-U of 2022-12-13. */
export const MILITARY_SERVICE_SINCE: Day = /* @__PURE__ */ dayOf(2023, 1, 30);

/** The day of the newest rule that is encoded here. */
export const ruleSet: RuleSet = { id: "osago", edition: /* @__PURE__ */ printDay(MILITARY_SERVICE_SINCE) };

/** The clause of the law that returns a premium. */
export const RETURN_CLAUSE = "40-FZ 10(4)";

/** The clause of the law that makes the insurer pay for being late. */
export const PENALTY_CLAUSE = "40-FZ 16.1(4)";

/** The payout limits are read from an insurer's page alone. */
export const LIMITS_CLAUSE = "q-and-a";

/**
 * The share of the premium that is meant for payouts. It alone goes back; the other 23% never do. No day before the
 * page is refused, for no other share is known.
 */
export const RETURNABLE_SHARE = {
  since: PAGE_SINCE,
  value: "0.77",
  unit: "share of the premium",
  source: "q-and-a, which names the Bank of Russia's requirements on the tariff",
} as const;

/** Calendar days in which a return is paid, counted from the day after the application. 40-FZ 10(4). */
export const PAYMENT_DAYS = 14;

/** The share of the premium that each day of delay costs the insurer. 40-FZ 16.1(4). */
export const DAILY_PENALTY_SHARE = "0.01";

/** The most that is paid for each harm, in roubles: as the page prints it, without a day of its own. */
export const PAYOUT_LIMITS: Readonly<Record<Harm, string>> = {
  "life-or-health": "500000",
  death: "475000",
  burial: "25000",
  property: "400000",
  "property-europrotocol": "100000",
};
