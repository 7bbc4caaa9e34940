import { dated } from "../../engine/dated.js";
import type { RuleSet } from "../../engine/result.js";
import { PAGE_SINCE } from "../page.js";
import type { Harm } from "./codes.js";

/** The date from which the latest rule implemented here applies. */
const since = "2023-01-30";

/**
 * Russia's Law 40-FZ, and an insurer's undated Q&A page. The edition date is the date on which the latest rule
 * implemented here took effect.
 * @source 40-FZ.
 */
export const ruleSet: RuleSet = { id: "osago", edition: since };

/** The date on which this implementation was last checked against the law and the insurer's page. */
export const checkedOn = "2026-11-29";

/** The clause of the law that governs the return of the premium. */
export const RETURN_CLAUSE = "40-FZ 10(4)";

/** The clause of the law that sets the penalty for late payment. */
export const PENALTY_CLAUSE = "40-FZ 16.1(4)";

/** The returnable share and the payout limits come only from an insurer's Q&A page, which has no clause numbers. */
export const PAGE_CLAUSE = "q-and-a";

/** Whether the policyholder's military service is a reason for ending a contract early. */
export const endsByMilitaryService = /* @__PURE__ */ dated([
  /** Bank of Russia Directive 6323-U of 2022-12-13. */
  { since, value: true, clause: RETURN_CLAUSE },
]);

/**
 * The share of the premium that is intended for payouts. Only this share can be returned; the remaining 23% is never
 * returned. No other share is known, so this share is also used for earlier policies, with a note in the result.
 * @unit share of the premium
 */
export const returnableShare = /* @__PURE__ */ dated([
  /** The insurer's Q&A page, which refers to the Bank of Russia's tariff requirements. */
  { since: PAGE_SINCE, value: "0.77", clause: PAGE_CLAUSE },
]);

/**
 * The period for paying a return, counted from the day after the insurer receives the application.
 * @unit calendar days
 */
export const paymentDays = /* @__PURE__ */ dated([{ since, value: 14, clause: RETURN_CLAUSE }]);

/**
 * The late-payment penalty for each day of delay.
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
 * The payout limit for each kind of harm.
 * @unit roubles
 */
export const payoutLimits = /* @__PURE__ */ dated([
  /** The insurer's Q&A page, which gives no date for the limits. */
  { since: PAGE_SINCE, value: limits, clause: PAGE_CLAUSE },
]);
