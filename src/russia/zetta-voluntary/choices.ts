export const grounds = ["claims-bar", "early-termination"] as const;

/** Whether a claim bars the return, or nothing does. @useDeclaredType */
export type Ground = (typeof grounds)[number];

export const costsBases = ["paid-premium", "unearned-premium"] as const;

/** What the costs are a share of. @useDeclaredType */
export type CostsBase = (typeof costsBases)[number];
