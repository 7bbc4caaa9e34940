import { type Outcome, outcomeOf } from "../../input/index.ts";
import type { ReturnOn } from "./result.ts";
import { returnOn } from "./return-on.ts";

/**
 * {@link returnNeverInForce} that returns its error instead of throwing it.
 *
 * @formula as {@link returnNeverInForce}
 * @param input - as for `returnNeverInForce`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 3.4
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person", paidPremium: "5000" } as const;
 * const termination = { reason: "non-payment", terminatedOn: "2025-03-11" } as const;
 * ogpoPlus.safeReturnNeverInForce({ contract, termination }).success; // => true
 * ```
 */
export const safeReturnNeverInForce = (input: unknown): Outcome<ReturnOn<"never-in-force">> =>
  outcomeOf(() => returnOn("never-in-force", input));

/**
 * {@link returnBeforeStart} that returns its error instead of throwing it.
 *
 * @formula as {@link returnBeforeStart}
 * @param input - as for `returnBeforeStart`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 9.5
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "withdrawal", terminatedOn: "2025-03-01" } as const;
 * ogpoPlus.safeReturnBeforeStart({ contract, termination }).success; // => true
 * ```
 */
export const safeReturnBeforeStart = (input: unknown): Outcome<ReturnOn<"before-start">> =>
  outcomeOf(() => returnOn("before-start", input));

/**
 * {@link returnForInsurerFault} that returns its error instead of throwing it.
 *
 * @formula as {@link returnForInsurerFault}
 * @param input - as for `returnForInsurerFault`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 9.12, CC 842(3)
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.safeReturnForInsurerFault({ contract, termination }).success; // => true
 * ```
 */
export const safeReturnForInsurerFault = (input: unknown): Outcome<ReturnOn<"insurer-fault">> =>
  outcomeOf(() => returnOn("insurer-fault", input));

/**
 * {@link returnAfterClaimsPaid} that returns its error instead of throwing it.
 *
 * @formula as {@link returnAfterClaimsPaid}
 * @param input - as for `returnAfterClaimsPaid`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 9.10
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person", paidClaims: "1" } as const;
 * const termination = { reason: "withdrawal", terminatedOn: "2025-03-11" } as const;
 * ogpoPlus.safeReturnAfterClaimsPaid({ contract, termination }).success; // => true
 * ```
 */
export const safeReturnAfterClaimsPaid = (input: unknown): Outcome<ReturnOn<"claims-paid">> =>
  outcomeOf(() => returnOn("claims-paid", input));

/**
 * {@link returnOnReplacement} that returns its error instead of throwing it.
 *
 * @formula as {@link returnOnReplacement}
 * @param input - as for `returnOnReplacement`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 9.2
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.safeReturnOnReplacement({ contract, termination }).success; // => true
 * ```
 */
export const safeReturnOnReplacement = (input: unknown): Outcome<ReturnOn<"replacement">> =>
  outcomeOf(() => returnOn("replacement", input));

/**
 * {@link returnOnCircumstance} that returns its error instead of throwing it.
 *
 * @formula as {@link returnOnCircumstance}
 * @param input - as for `returnOnCircumstance`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 9.8, CC 841(1)
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "object-ceased", terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.safeReturnOnCircumstance({ contract, termination }).success; // => true
 * ```
 */
export const safeReturnOnCircumstance = (input: unknown): Outcome<ReturnOn<"art-841-1">> =>
  outcomeOf(() => returnOn("art-841-1", input));

/**
 * {@link returnInCoolingOff} that returns its error instead of throwing it.
 *
 * @formula as {@link returnInCoolingOff}
 * @param input - as for `returnInCoolingOff`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 9.7, CC 842(2)
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { terminatedOn: "2025-03-11" } as const;
 * ogpoPlus.safeReturnInCoolingOff({ contract, termination }).success; // => true
 * ```
 */
export const safeReturnInCoolingOff = (input: unknown): Outcome<ReturnOn<"cooling-off">> =>
  outcomeOf(() => returnOn("cooling-off", input));

/**
 * {@link returnOnWithdrawal} that returns its error instead of throwing it.
 *
 * @formula as {@link returnOnWithdrawal}
 * @param input - as for `returnOnWithdrawal`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 9.6, CC 841(2)
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "withdrawal", terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.safeReturnOnWithdrawal({ contract, termination }).success; // => true
 * ```
 */
export const safeReturnOnWithdrawal = (input: unknown): Outcome<ReturnOn<"art-841-2">> =>
  outcomeOf(() => returnOn("art-841-2", input));

/**
 * {@link returnByAgreement} that returns its error instead of throwing it.
 *
 * @formula as {@link returnByAgreement}
 * @param input - as for `returnByAgreement`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 9.3(3)
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "agreement", terminatedOn: "2025-09-01", agreedReturn: "5000" } as const;
 * ogpoPlus.safeReturnByAgreement({ contract, termination }).success; // => true
 * ```
 */
export const safeReturnByAgreement = (input: unknown): Outcome<ReturnOn<"by-agreement">> =>
  outcomeOf(() => returnOn("by-agreement", input));
