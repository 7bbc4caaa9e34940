import { dated } from "../../engine/dated.js";
import type { RuleSet } from "../../engine/result.js";
import { PAGE_SINCE } from "../page.js";
import type { Harm } from "./codes.js";

/** The first day of the newest rule that is encoded here. */
const since = "2023-01-30";

/**
 * Law 40-FZ, and an insurer's page of questions and answers without a date. The edition is the day of the newest rule that
 * is encoded here.
 * @source 40-FZ.
 */
export const ruleSet: RuleSet = { id: "osago", edition: since };

/** The day on which the law and the page were last held against what is here. */
export const checkedOn = "2026-11-29";

/** The clause of the law that returns a premium. */
export const RETURN_CLAUSE = "40-FZ 10(4)";

/** The clause of the law that makes the insurer pay for being late. */
export const PENALTY_CLAUSE = "40-FZ 16.1(4)";

/** The share of the tariff and the payout limits are read from an insurer's page alone, which has no clauses. */
export const PAGE_CLAUSE = "q-and-a";

/** Whether military service ends a contract. */
export const endsByMilitaryService = /* @__PURE__ */ dated([
  /** Bank of Russia, 6323-U of 2022-12-13. */
  { since, value: true, clause: RETURN_CLAUSE },
]);

/**
 * The share of the premium that is meant for payouts. It alone goes back; the other 23% never do. No other share is
 * known: before its day it stands in, and a note says so.
 * @unit share of the premium
 */
export const returnableShare = /* @__PURE__ */ dated([
  /** The page, which names the Bank of Russia's requirements on the tariff. */
  { since: PAGE_SINCE, value: "0.77", clause: PAGE_CLAUSE },
]);

/**
 * In how many days a return is paid, from the day after the application.
 * @unit calendar days
 */
export const paymentDays = /* @__PURE__ */ dated([{ since, value: 14, clause: RETURN_CLAUSE }]);

/**
 * What each day of delay costs the insurer.
 * @unit share of the premium
 */
export const dailyPenaltyShare = /* @__PURE__ */ dated([{ since, value: "0.01", clause: PENALTY_CLAUSE }]);

const limits: Readonly<Record<Harm, string>> = {
  "life-or-health": "500000",
  death: "475000",
  burial: "25000",
  property: "400000",
  "property-europrotocol": "100000",
};

/**
 * The most that is paid for each harm.
 * @unit roubles
 */
export const payoutLimits = /* @__PURE__ */ dated([
  /** The page, which prints them without a day of their own. */
  { since: PAGE_SINCE, value: limits, clause: PAGE_CLAUSE },
]);
