import { onGround, type ReturnOnGround } from "./on-ground.js";

/**
 * A contract that never came into force, because its single premium was not paid in full: what was received goes back.
 * Refuses where the premium was paid in full. Clause 3.4.
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
 * A contract that ended before its first day: the whole paid premium goes back.
 * Refuses where the first day had begun, or the premium was not paid in full. Clause 9.5.
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
 * A contract ended because the insurer did not meet its obligations: the whole paid premium goes back. Takes no `reason`.
 * Refuses where the term had not begun, or the premium was not paid in full. Clause 9.12, CC 842(3).
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
 * A contract under which a claim was paid: nothing goes back.
 * Refuses where no claim was paid, `claimsPaidBar` is `"none"`, or an earlier ground decides. Clause 9.10.
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
 * A contract replaced by a new one with the same insurer: the part for the elapsed days is kept. Takes no `reason`.
 * Refuses where an earlier ground decides: an unpaid premium, a term not begun, a paid claim. Clause 9.2.
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
 * A circumstance of CC 841(1) ended the contract: the part for the used days and costs are kept.
 * Refuses where an earlier ground decides: an unpaid premium, a term not begun, a paid claim. Clause 9.8, CC 841(1).
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
 * A natural person withdrew within 14 days of the conclusion: the part for the used days and costs are kept. Takes no `reason`.
 * Refuses a legal entity, an application after the window, and where an earlier ground decides. Clause 9.7, CC 842(2).
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
 * A withdrawal that no other ground covers, or an exhausted sum insured where no claims bar applies: nothing goes back.
 * Refuses where an earlier ground decides, such as the cooling-off of a natural person. Clause 9.6, CC 841(2).
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
 * The parties, or the insurer, ended the contract: what they agreed on goes back; null until they have.
 * Refuses where an earlier ground decides: an unpaid premium, a term not begun, a paid claim. Clause 9.3(3).
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
