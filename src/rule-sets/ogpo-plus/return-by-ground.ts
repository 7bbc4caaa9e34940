import type { Circumstance } from "../kz-civil-code/facts.ts";
import type { Reason } from "./facts.ts";
import type { EndedContractInput, WithReason } from "./input.ts";
import type { ReturnOn } from "./result.ts";
import { returnOn } from "./return-on.ts";

/**
 * A contract that never came into force, because its single premium was not paid in full: what was received goes back.
 *
 * @formula returnPremium = paidPremium
 * @param input - as for `returnPremium`; amounts in tenge, days as `YYYY-MM-DD`
 * @returns the result of `returnPremium`, narrowed to this ground; nothing is rounded
 * @throws {@link ReturnPremiumError} `invalid-input`, with `contradictory-facts` where this ground does not decide
 * @clause 3.4
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person", paidPremium: "5000" } as const;
 * const termination = { reason: "non-payment", terminatedOn: "2025-03-11" } as const;
 * ogpoPlus.returnNeverInForce({ contract, termination }).returnPremium; // => "5000.00"
 * ```
 */
export const returnNeverInForce = (input: WithReason<Reason>): ReturnOn<"never-in-force"> =>
  returnOn("never-in-force", input);

/**
 * A contract that ended before its first day: the whole paid premium goes back.
 *
 * @formula returnPremium = paidPremium
 * @param input - as for `returnPremium`; amounts in tenge, days as `YYYY-MM-DD`
 * @returns the result of `returnPremium`, narrowed to this ground; nothing is rounded
 * @throws {@link ReturnPremiumError} `invalid-input`, with `contradictory-facts` where this ground does not decide
 * @clause 9.5
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "withdrawal", terminatedOn: "2025-03-01" } as const;
 * ogpoPlus.returnBeforeStart({ contract, termination }).returnPremium; // => "20000.00"
 * ```
 */
export const returnBeforeStart = (input: WithReason<Reason>): ReturnOn<"before-start"> =>
  returnOn("before-start", input);

/**
 * A contract ended because the insurer failed its obligations: the whole paid premium goes back.
 *
 * @formula returnPremium = paidPremium
 * @param input - as for `returnPremium`, without `reason`; amounts in tenge, days as `YYYY-MM-DD`
 * @returns the result of `returnPremium`, narrowed to this ground; nothing is rounded
 * @throws {@link ReturnPremiumError} `invalid-input`, with `contradictory-facts` where this ground does not decide
 * @clause 9.12, CC 842(3)
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.returnForInsurerFault({ contract, termination }).returnPremium; // => "20000.00"
 * ```
 */
export const returnForInsurerFault = (input: EndedContractInput): ReturnOn<"insurer-fault"> =>
  returnOn("insurer-fault", input);

/**
 * A contract under which a claim was paid: nothing goes back.
 *
 * @formula returnPremium = 0
 * @param input - as for `returnPremium`; amounts in tenge, days as `YYYY-MM-DD`
 * @returns the result of `returnPremium`, narrowed to this ground; nothing is rounded
 * @throws {@link ReturnPremiumError} `invalid-input`, with `contradictory-facts` where this ground does not decide
 * @clause 9.10
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person", paidClaims: "1" } as const;
 * const termination = { reason: "withdrawal", terminatedOn: "2025-03-11" } as const;
 * ogpoPlus.returnAfterClaimsPaid({ contract, termination }).returnPremium; // => "0.00"
 * ```
 */
export const returnAfterClaimsPaid = (input: WithReason<Reason>): ReturnOn<"claims-paid"> =>
  returnOn("claims-paid", input);

/**
 * A contract replaced by a new one with the same insurer: the part for the elapsed days is kept.
 *
 * @formula returnPremium = paidPremium − round(paidPremium × elapsedDays ÷ termDays)
 * @param input - as for `returnPremium`, without `reason`; amounts in tenge, days as `YYYY-MM-DD`
 * @returns the result of `returnPremium`, narrowed to this ground; rounded once by `options.rounding`
 * @throws {@link ReturnPremiumError} `invalid-input`, with `contradictory-facts` where this ground does not decide
 * @clause 9.2
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.returnOnReplacement({ contract, termination }).returnPremium; // => "9917.81"
 * ```
 */
export const returnOnReplacement = (input: EndedContractInput): ReturnOn<"replacement"> =>
  returnOn("replacement", input);

/**
 * A circumstance of CC 841(1) ended the contract: the part for the used days and costs are kept.
 *
 * @formula returnPremium = round(paidPremium − premium × usedDays ÷ termDays − costs), at least 0
 * @param input - as for `returnPremium`; amounts in tenge, days as `YYYY-MM-DD`
 * @returns the result of `returnPremium`, narrowed to this ground; rounded once by `options.rounding`
 * @throws {@link ReturnPremiumError} `invalid-input`, with `contradictory-facts` where this ground does not decide
 * @clause 9.8, CC 841(1)
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "object-ceased", terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.returnOnCircumstance({ contract, termination }).returnPremium; // => "7972.60"
 * ```
 */
export const returnOnCircumstance = (input: WithReason<Circumstance>): ReturnOn<"art-841-1"> =>
  returnOn("art-841-1", input);

/**
 * A natural person withdrew within the cooling-off: the part for the used days and costs are kept.
 *
 * @formula returnPremium = round(paidPremium − premium × usedDays ÷ termDays − costs), at least 0
 * @param input - as for `returnPremium`, without `reason`; amounts in tenge, days as `YYYY-MM-DD`
 * @returns the result of `returnPremium`, narrowed to this ground; rounded once by `options.rounding`
 * @throws {@link ReturnPremiumError} `invalid-input`, with `contradictory-facts` where this ground does not decide
 * @clause 9.7, CC 842(2)
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { terminatedOn: "2025-03-11" } as const;
 * ogpoPlus.returnInCoolingOff({ contract, termination }).returnPremium; // => "17506.85"
 * ```
 */
export const returnInCoolingOff = (input: EndedContractInput): ReturnOn<"cooling-off"> =>
  returnOn("cooling-off", input);

/**
 * A withdrawal that no other ground covers, or, where no claims bar applies, an exhausted sum insured: nothing goes back.
 *
 * @formula returnPremium = 0
 * @param input - as for `returnPremium`; amounts in tenge, days as `YYYY-MM-DD`
 * @returns the result of `returnPremium`, narrowed to this ground; nothing is rounded
 * @throws {@link ReturnPremiumError} `invalid-input`, with `contradictory-facts` where this ground does not decide
 * @clause 9.6, CC 841(2)
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "withdrawal", terminatedOn: "2025-09-01" } as const;
 * ogpoPlus.returnOnWithdrawal({ contract, termination }).returnPremium; // => "0.00"
 * ```
 */
export const returnOnWithdrawal = (input: WithReason<"withdrawal" | "sum-insured-exhausted">): ReturnOn<"art-841-2"> =>
  returnOn("art-841-2", input);

/**
 * The parties, or the insurer, ended the contract: what they agreed on goes back.
 *
 * @formula returnPremium = agreedReturn
 * @param input - as for `returnPremium`; amounts in tenge, days as `YYYY-MM-DD`
 * @returns the amounts as agreed, never rounded, and null as long as nothing is agreed
 * @throws {@link ReturnPremiumError} `invalid-input`, with `contradictory-facts` where this ground does not decide
 * @clause 9.3(3)
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000",
 *   policyholder: "natural-person" } as const;
 * const termination = { reason: "agreement", terminatedOn: "2025-09-01", agreedReturn: "5000" } as const;
 * ogpoPlus.returnByAgreement({ contract, termination }).returnPremium; // => "5000.00"
 * ```
 */
export const returnByAgreement = (input: WithReason<"agreement" | "insurer-demand">): ReturnOn<"by-agreement"> =>
  returnOn("by-agreement", input);
