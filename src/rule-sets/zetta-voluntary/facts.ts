/** Whether a claim bars the return, or nothing does. */
export const grounds = ["claims-bar", "early-termination"] as const;

export type Ground = (typeof grounds)[number];

/** What the costs are a share of. */
export const costsBases = ["paid-premium", "unearned-premium"] as const;

export type CostsBase = (typeof costsBases)[number];
