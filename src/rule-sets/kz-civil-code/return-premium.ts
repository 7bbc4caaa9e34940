import { defineOperation, type Outcome } from "../../input/index.ts";
import { conventionsOf } from "./conventions.ts";
import type { ReturnPremiumInput } from "./input.ts";
import { ruleSet } from "./parameters.ts";
import type { ReturnPremiumResult } from "./result.ts";
import { checkReturnPremium, type ReturnPremiumFacts, returnPremiumSchema } from "./return-premium.schema.ts";
import { settle } from "./settle.ts";

export const returnPremiumOperation = /* @__PURE__ */ defineOperation<ReturnPremiumFacts, ReturnPremiumResult>({
  id: "kz-civil-code/return-premium",
  summary: "What goes back by the Civil Code of Kazakhstan when an insurance contract ends early",
  schema: returnPremiumSchema,
  check: checkReturnPremium,
  calculate: (facts) => ({
    operation: "kz-civil-code/return-premium",
    ruleSet,
    ...settle(facts, conventionsOf(facts.options)),
  }),
});

/**
 * What goes back by the Civil Code of Kazakhstan when an insurance contract ends early, by which clause, and why.
 *
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
export function returnPremium(input: ReturnPremiumInput): ReturnPremiumResult {
  return returnPremiumOperation.run(input);
}

/**
 * {@link returnPremium} that returns its error instead of throwing it.
 *
 * @formula as {@link returnPremium}
 * @param input - as for `returnPremium`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause CC 841, 842
 * @example
 * ```ts
 * import { kzCivilCode } from "return-premium";
 * const outcome = kzCivilCode.safeReturnPremium(JSON.parse("{}"));
 * if (!outcome.success) outcome.error.issues.map(({ path }) => path[0]); // => ["contract", "termination"]
 * ```
 */
export function safeReturnPremium(input: unknown): Outcome<ReturnPremiumResult> {
  return returnPremiumOperation.runSafely(input);
}
