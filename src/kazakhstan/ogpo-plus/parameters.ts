import { dated } from "../../engine/dated.js";
import type { RuleSet } from "../../engine/result.js";

/** The day on which the rules took effect. */
const since = "2024-05-14";

/**
 * The rules of the product as they took effect on the day of this edition.
 * @source The rules of the product.
 */
export const ruleSet: RuleSet = { id: "ogpo-plus", edition: since };

/** The day on which the rules were last held against what is here. */
export const checkedOn = "2026-11-29";

/**
 * The longest term of a contract.
 * @unit calendar months
 */
export const longestTermMonths = /* @__PURE__ */ dated([{ since, value: 12, clause: "5.1" }]);

/**
 * Shares of the annual premium for shorter terms, each up to so many months. The table ends at eleven.
 * @unit share of the annual premium
 */
export const shortPeriodShares = /* @__PURE__ */ dated([
  {
    since,
    value: [
      { upToMonths: 6, share: "0.70" },
      { upToMonths: 7, share: "0.75" },
      { upToMonths: 8, share: "0.80" },
      { upToMonths: 9, share: "0.85" },
      { upToMonths: 10, share: "0.90" },
      { upToMonths: 11, share: "0.95" },
    ],
    clause: "5.4",
  },
]);

/**
 * Above this share the cost of repair makes a loss total.
 * @unit share of the actual value
 */
export const totalLossShare = /* @__PURE__ */ dated([{ since, value: "0.80", clause: "1.2" }]);

/**
 * Up to so many indexes a vehicle is of low value.
 * @unit MRP of the day of the payout
 */
export const lowValueMrpCount = /* @__PURE__ */ dated([{ since, value: 600, clause: "4.5(14)" }]);

/**
 * In how many days a return is paid, from the day after the application.
 * @unit working days
 */
export const paymentWorkingDays = /* @__PURE__ */ dated([{ since, value: 5, clause: "9.13" }]);

/**
 * In how many days a claim is decided, from the day after the last document.
 * @unit working days
 */
export const decisionWorkingDays = /* @__PURE__ */ dated([{ since, value: 5, clause: "8.7" }]);

/**
 * In how many days the insurer names the documents that a claim lacks, from the day after the claim.
 * @unit working days
 */
export const missingDocumentsWorkingDays = /* @__PURE__ */ dated([{ since, value: 5, clause: "7.2(6)" }]);

/**
 * In how many days an additional premium is paid, from the day after the insurer's notice.
 * @unit working days
 */
export const additionalPremiumWorkingDays = /* @__PURE__ */ dated([{ since, value: 3, clause: "7.4(4)" }]);

/**
 * In how many days the other party is told of an event beyond control, from the day after it.
 * @unit calendar days
 */
export const forceMajeureDays = /* @__PURE__ */ dated([{ since, value: 5, clause: "11.3" }]);

/**
 * How long before the planned end the application is made, at least.
 * @unit calendar days
 */
export const noticeDays = /* @__PURE__ */ dated([{ since, value: 1, clause: "9.4" }]);

/**
 * In how many days a natural person may withdraw, from the day after the conclusion.
 * @unit calendar days
 */
export const coolingOffDays = /* @__PURE__ */ dated([{ since, value: 14, clause: "9.7" }]);

/**
 * The most that the costs of ending a contract may take.
 * @unit share of the paid premium
 */
export const costsCapShare = /* @__PURE__ */ dated([{ since, value: "0.10", clause: "9.9" }]);
