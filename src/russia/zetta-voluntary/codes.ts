/** The grounds for a return, in the order in which they are considered. */
export const grounds = ["claims-bar", "early-termination"] as const;

/** The ground, which indicates whether a claim bars the return. */
export type Ground = (typeof grounds)[number];

/** The premiums on which the costs can be based. */
export const costsBases = ["paid-premium", "unearned-premium"] as const;

/** The premium on which the costs are based. */
export type CostsBase = (typeof costsBases)[number];

/** The notes of a return. */
export const noteCodes = ["weekend-shift-not-applied"] as const;

/** A note that can accompany a return. */
export type NoteCode = (typeof noteCodes)[number];

/** The steps of a return. */
export const stepIds = ["unearned-premium", "costs", "return-premium", "retained-premium"] as const;

/** A step of a return. */
export type StepId = (typeof stepIds)[number];
