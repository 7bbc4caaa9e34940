import { defineOperation } from "../../engine/define-operation.js";
import type { Operation } from "../../engine/operation.js";
import { type EndedContractIssueCode, endedContractIssues } from "../ended-contract/issues.js";
import { ruleSet } from "./parameters.js";
import { checkReturnPremium, returnPremiumInput } from "./return-premium.fields.js";
import type { ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";
import { settle } from "./settle.js";

/**
 * What goes back under the Civil Code of Kazakhstan when an insurance contract ends early, by which clause, and why.
 *
 * @function
 * @formula paidPremium − premium × usedDays ÷ termDays − costs, at least 0; costs where the clause allows them
 * @param input - amounts in tenge, days as `YYYY-MM-DD`, any length of term
 * @returns the ground, the two amounts as text, rounded once by `options.rounding` (0.01, half up), and every step
 * @throws {@link ReturnPremiumError} `invalid-input`; `outside-scope` for an accumulation contract;
 * `no-parameter-for-date` where a cooling-off cannot be decided because its year's working days are not published
 * @clause CC 841, 842
 * @example
 * ```ts
 * import { kzCivilCode } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "withdrawal", terminatedOn: "2025-03-11" } as const;
 * kzCivilCode.returnPremium({ contract, termination }).returnPremium; // => "17506.85"
 * ```
 */
export const returnPremium: Operation<ReturnPremiumInput, ReturnPremiumResult, EndedContractIssueCode> =
  /* @__PURE__ */ defineOperation({
    id: "kz-civil-code/return-premium",
    summary: "What goes back under the Civil Code of Kazakhstan when an insurance contract ends early",
    ruleSet,
    country: "kazakhstan",
    fields: returnPremiumInput,
    check: checkReturnPremium,
    issues: endedContractIssues,
    calculate: (facts, run) => ({
      operation: "kz-civil-code/return-premium",
      ruleSet,
      ...settle(facts, run),
    }),
  });
