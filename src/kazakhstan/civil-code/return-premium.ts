import { defineOperation } from "../../engine/define-operation.js";
import type { Operation } from "../../engine/operation.js";
import { type EndedContractIssueCode, endedContractIssues } from "../ended-contract/issues.js";
import { ruleSet } from "./parameters.js";
import { checkReturnPremium, returnPremiumInput } from "./return-premium.fields.js";
import type { ReturnPremiumResult } from "./return-premium.result.js";
import type { ReturnPremiumInput } from "./return-premium.types.js";
import { settle } from "./settle.js";

/**
 * Compute the return premium under the Civil Code of Kazakhstan when a contract ends early, with the clause and the
 * ground.
 *
 * @function
 * @formula paidPremium − premium × usedDays ÷ termDays − costs, at least 0; costs only if the clause allows them
 * @param input - amounts in tenge, dates as `YYYY-MM-DD`, a term of any length
 * @returns the ground, both amounts as text, rounded once according to `options.rounding` (default 0.01, half up), and
 * every step
 * @throws {@link ReturnPremiumError} `invalid-input`; `outside-scope` for an accumulation contract;
 * `no-parameter-for-date` if the end of the cooling-off period depends on working days that have not been published yet
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
    summary: "The return premium under the Civil Code of Kazakhstan when an insurance contract ends early",
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
