import { dated } from "../../engine/dated.js";
import type { RuleSet } from "../../engine/result.js";

/** The date on which the rules took effect. */
const since = "2024-05-14";

/**
 * The product rules in force from the date of this edition.
 * @source The rules of the product.
 */
export const ruleSet: RuleSet = { id: "ogpo-plus", edition: since };

/** The date on which the rules were last compared with this code. */
export const checkedOn = "2026-11-29";

/**
 * The maximum term of a contract.
 * @unit calendar months
 */
export const longestTermMonths = /* @__PURE__ */ dated([{ since, value: 12, clause: "5.1" }]);

/**
 * Short-period rates: the share of the annual premium due for terms of up to a given number of months. The table ends
 * at eleven months.
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
 * The repair cost, as a share of the vehicle's actual value, above which the loss counts as a total loss.
 * @unit share of the actual value
 */
export const totalLossShare = /* @__PURE__ */ dated([{ since, value: "0.80", clause: "1.2" }]);

/**
 * The highest actual value at which a vehicle still counts as low-value, as a multiple of the MRP.
 * @unit times the MRP on the day of the payout
 */
export const lowValueMrpCount = /* @__PURE__ */ dated([{ since, value: 600, clause: "4.5(14)" }]);

/**
 * The period for paying a return, counted from the day after the insurer receives the application.
 * @unit working days
 */
export const paymentWorkingDays = /* @__PURE__ */ dated([{ since, value: 5, clause: "9.13" }]);

/**
 * The period within which the insurer must decide a claim, counted from the day after the last document is received.
 * @unit working days
 */
export const decisionWorkingDays = /* @__PURE__ */ dated([{ since, value: 5, clause: "8.7" }]);

/**
 * The period within which the insurer must tell the claimant which documents are missing, counted from the day after
 * the claim was made.
 * @unit working days
 */
export const missingDocumentsWorkingDays = /* @__PURE__ */ dated([{ since, value: 5, clause: "7.2(6)" }]);

/**
 * The period within which the policyholder must pay an additional premium, counted from the day after the insurer's
 * notice.
 * @unit working days
 */
export const additionalPremiumWorkingDays = /* @__PURE__ */ dated([{ since, value: 3, clause: "7.4(4)" }]);

/**
 * The period within which a party must notify the other of force majeure, counted from the day after the event.
 * @unit calendar days
 */
export const forceMajeureDays = /* @__PURE__ */ dated([{ since, value: 5, clause: "11.3" }]);

/**
 * The minimum notice period between the application and the planned termination date.
 * @unit calendar days
 */
export const noticeDays = /* @__PURE__ */ dated([{ since, value: 1, clause: "9.4" }]);

/**
 * The length of the cooling-off period for a natural person, counted from the day after the contract is concluded.
 * @unit calendar days
 */
export const coolingOffDays = /* @__PURE__ */ dated([{ since, value: 14, clause: "9.7" }]);

/**
 * The cap on the termination costs that the insurer may keep.
 * @unit share of the paid premium
 */
export const costsCapShare = /* @__PURE__ */ dated([{ since, value: "0.10", clause: "9.9" }]);
