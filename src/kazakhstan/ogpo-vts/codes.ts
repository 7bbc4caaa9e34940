// --- Short terms ---

/** The uses of a vehicle for which a term may be shorter than twelve months. 13(4). */
export const uses = ["seasonal", "before-registration", "temporary-entry"] as const;

/** Why the term is shorter than twelve months. */
export type Use = (typeof uses)[number];
