/** The grounds of a return, in the order in which they are tried. */
export const grounds = ["claims-bar", "early-termination"] as const;

/** Whether a claim bars the return, or nothing does. */
export type Ground = (typeof grounds)[number];

/** What the costs can be a share of. */
export const costsBases = ["paid-premium", "unearned-premium"] as const;

/** What the costs are a share of. */
export type CostsBase = (typeof costsBases)[number];

/** The notes of a return. */
export const noteCodes = ["weekend-shift-not-applied"] as const;

/** What a reader of a return should know. */
export type NoteCode = (typeof noteCodes)[number];

/** The steps of a return. */
export const stepIds = ["unearned-premium", "costs", "return-premium", "retained-premium"] as const;

/** A step of a return. */
export type StepId = (typeof stepIds)[number];
