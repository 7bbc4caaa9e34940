import { dated } from "../../engine/dated.js";
import type { RuleSet } from "../../engine/result.js";

/**
 * Civil Code of Kazakhstan, special part, in force since 1999-07-01. Since the day of this edition, that of Law 138-VII of
 * 2022-07-12, art. 842(2) has the cooling-off, the return after a repaid loan and the cap on costs.
 */
export const ruleSet: RuleSet = { id: "kz-civil-code", edition: "2022-09-12" };

/** The day on which the Code was last held against what is here. */
export const checkedOn = "2026-11-29";

/**
 * The most that the costs of ending a contract may take. The insurer takes all of it unless it is told otherwise, which
 * gives the least return. It caps what an input may say whatever the day of its contract.
 * @unit share of the premium received
 */
export const costsCapShare = /* @__PURE__ */ dated([
  /** Law 138-VII of 2022-07-12, which made 842(2) anew. */
  { since: "2022-09-12", value: "0.10", clause: "842(2)" },
]);

/**
 * In how many days a natural person may withdraw, from the day after the conclusion.
 * @unit calendar days
 */
export const coolingOffDays = /* @__PURE__ */ dated([
  /** Law 138-VII of 2022-07-12, which made 842(2) anew. */
  { since: "2022-09-12", value: 14, clause: "842(2)" },
]);

/**
 * In how many days a return after a repaid loan is paid, from the day after the application.
 * @unit working days
 */
export const paymentWorkingDays = /* @__PURE__ */ dated([
  /** Law 138-VII of 2022-07-12, which made 842(2) anew. */
  { since: "2022-09-12", value: 5, clause: "842(2)" },
]);
