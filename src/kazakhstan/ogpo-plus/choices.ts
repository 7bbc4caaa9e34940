export const claimsPaidBars = ["rules", "none"] as const;

/**
 * Whether a payout during the contract bars every return, as the rules say (9.10), or none, as the Code has it.
 * @useDeclaredType
 */
export type ClaimsPaidBar = (typeof claimsPaidBars)[number];

export const mitigationChoices = ["in-full", "within-sum-insured"] as const;

/**
 * Whether costs of mitigating a loss are paid back in full, or only as far as the sum insured leaves room.
 *
 * @useDeclaredType
 */
export type Mitigation = (typeof mitigationChoices)[number];
