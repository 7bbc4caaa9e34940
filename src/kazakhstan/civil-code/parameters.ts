import { dated } from "../../engine/dated.js";
import type { RuleSet } from "../../engine/result.js";

/**
 * Civil Code of Kazakhstan, special part, in force since 1999-07-01. This edition incorporates Law 138-VII of
 * 2022-07-12, which added the cooling-off period, the return after early repayment of a loan and the cap on costs to
 * art. 842(2).
 */
export const ruleSet: RuleSet = { id: "kz-civil-code", edition: "2022-09-12" };

/** The date on which the text of the Code was last compared with this source code. */
export const checkedOn = "2026-11-29";

/**
 * The cap on the termination costs that the insurer may keep. By default, the library assumes that the insurer keeps
 * the maximum amount, which gives the lowest return. The cap applies to every contract, regardless of when it was
 * concluded.
 * @unit share of the premium received
 */
export const costsCapShare = /* @__PURE__ */ dated([
  /** Law 138-VII of 2022-07-12, which replaced art. 842(2). */
  { since: "2022-09-12", value: "0.10", clause: "842(2)" },
]);

/**
 * The length of the cooling-off period for a natural person, counted from the day after the contract is concluded.
 * @unit calendar days
 */
export const coolingOffDays = /* @__PURE__ */ dated([
  /** Law 138-VII of 2022-07-12, which replaced art. 842(2). */
  { since: "2022-09-12", value: 14, clause: "842(2)" },
]);

/**
 * The period for paying a return after a loan has been repaid, counted from the day after the insurer receives the
 * application.
 * @unit working days
 */
export const paymentWorkingDays = /* @__PURE__ */ dated([
  /** Law 138-VII of 2022-07-12, which replaced art. 842(2). */
  { since: "2022-09-12", value: 5, clause: "842(2)" },
]);
