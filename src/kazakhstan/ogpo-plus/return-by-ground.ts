import { onGround, type ReturnOnGround } from "./on-ground.js";

/**
 * Return the premium received for a contract that never came into force because its single premium was not paid in
 * full. Rejects the input if the premium was paid in full. Clause 3.4.
 *
 * @function
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person", paidPremium: "5000" } as const;
 * const termination = { reason: "non-payment", terminatedOn: "2025-03-11" } as const;
 * ogpoPlus.returnNeverInForce({ contract, termination }).returnPremium; // => "5000.00"
 * ```
 */
export const returnNeverInForce: ReturnOnGround<"never-in-force"> = /* @__PURE__ */ onGround("never-in-force");

/**
 * Return the whole paid premium for a contract that ended before its first day. Rejects the input if cover had
 * begun or the premium was not paid in full. Clause 9.5.
 *
 * @function
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "withdrawal", terminatedOn: "2025-03-01" } as const;
 * ogpoPlus.returnBeforeStart({ contract, termination }).returnPremium; // => "20000.00"
 * ```
 */
export const returnBeforeStart: ReturnOnGround<"before-start"> = /* @__PURE__ */ onGround("before-start");

/**
 * Return the whole paid premium because the insurer did not meet its obligations. No `reason` is needed.
 * Rejects the input if the term had not begun or the premium was not paid in full. Clause 9.12, CC 842(3).
 *
 * @function
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.returnForInsurerFault({ contract, termination }).returnPremium; // => "20000.00"
 * ```
 */
export const returnForInsurerFault: ReturnOnGround<"insurer-fault"> = /* @__PURE__ */ onGround("insurer-fault");

/**
 * Return nothing for a contract under which a claim was paid.
 * Rejects the input if no claim was paid, `claimsPaidBar` is `"none"`, or an earlier ground applies. Clause 9.10.
 *
 * @function
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person", paidClaims: "1" } as const;
 * const termination = { reason: "withdrawal", terminatedOn: "2025-03-11" } as const;
 * ogpoPlus.returnAfterClaimsPaid({ contract, termination }).returnPremium; // => "0.00"
 * ```
 */
export const returnAfterClaimsPaid: ReturnOnGround<"claims-paid"> = /* @__PURE__ */ onGround("claims-paid");

/**
 * Return the premium for the remaining days when a new contract with the same insurer replaces this one. No `reason` is
 * needed. Rejects the input if an earlier ground applies (unpaid premium, term not begun or claim paid). Clause
 * 9.2.
 *
 * @function
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.returnOnReplacement({ contract, termination }).returnPremium; // => "9917.81"
 * ```
 */
export const returnOnReplacement: ReturnOnGround<"replacement"> = /* @__PURE__ */ onGround("replacement");

/**
 * Return the premium for the unused days, less costs, when a circumstance under CC 841(1) ended the contract. Rejects
 * the input if an earlier ground applies (unpaid premium, term not begun or claim paid). Clause 9.8, CC 841(1).
 *
 * @function
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "object-ceased", terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.returnOnCircumstance({ contract, termination }).returnPremium; // => "7972.60"
 * ```
 */
export const returnOnCircumstance: ReturnOnGround<"art-841-1"> = /* @__PURE__ */ onGround("art-841-1");

/**
 * Return the premium for the unused days, less costs, when a natural person withdrew within the cooling-off period. No
 * `reason` is needed. Rejects the input if the policyholder is a legal entity, the application is late, or an earlier
 * ground applies. Clause 9.7, CC 842(2).
 *
 * @function
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { terminatedOn: "2025-03-11" } as const;
 * ogpoPlus.returnInCoolingOff({ contract, termination }).returnPremium; // => "17506.85"
 * ```
 */
export const returnInCoolingOff: ReturnOnGround<"cooling-off"> = /* @__PURE__ */ onGround("cooling-off");

/**
 * Return nothing for a withdrawal not covered by any other ground, or for an exhausted sum insured if the bar on
 * returns after paid claims is switched off. Rejects the input if an earlier ground applies, such as the cooling-off
 * period. Clause 9.6, CC 841(2).
 *
 * @function
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "withdrawal", terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.returnOnWithdrawal({ contract, termination }).returnPremium; // => "0.00"
 * ```
 */
export const returnOnWithdrawal: ReturnOnGround<"art-841-2"> = /* @__PURE__ */ onGround("art-841-2");

/**
 * Return the agreed amount, or null if none has been agreed, when the parties or the insurer ended the contract.
 * Rejects the input if an earlier ground applies (unpaid premium, term not begun or claim paid). Clause 9.3(3).
 *
 * @function
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "agreement", terminatedOn: "2025-09-01", agreedReturn: "5000" } as const;
 * ogpoPlus.returnByAgreement({ contract, termination }).returnPremium; // => "5000.00"
 * ```
 */
export const returnByAgreement: ReturnOnGround<"by-agreement"> = /* @__PURE__ */ onGround("by-agreement");
