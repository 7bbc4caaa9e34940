import { dated } from "../../engine/dated.js";
import type { RuleSet } from "../../engine/result.js";

/**
 * Civil Code of Kazakhstan, special part, in force since 1999-07-01. Since the day of this edition, that of Law 138-VII of
 * 2022-07-12, art. 842(2) has the cooling-off, the return after a repaid loan and the cap on costs.
 */
export const ruleSet: RuleSet = { id: "kz-civil-code", edition: "2022-09-12" };

/**
 * The most that the costs of ending a contract may take, as a share of the premium received. CC 842(2). The insurer takes
 * all of it unless it is told otherwise, which gives the least return. It caps what the input may say whatever the day of
 * the contract.
 */
export const COSTS_CAP_SHARE = "0.10";

/** Calendar days in which a natural person may withdraw, counted from the day after the conclusion. CC 842(2), 173. */
export const coolingOffDays = /* @__PURE__ */ dated([
  /** Law 138-VII of 2022-07-12. */
  { since: "2022-09-12", value: 14, clause: "842(2)" },
]);

/** Working days in which a return after a repaid loan is paid, counted from the day after the application. */
export const paymentWorkingDays = /* @__PURE__ */ dated([
  /** Law 138-VII of 2022-07-12. */
  { since: "2022-09-12", value: 5, clause: "842(2)" },
]);
