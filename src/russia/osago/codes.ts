/** Everything that can have happened. */
export const reasons = [
  "owner-died",
  "policyholder-died",
  "vehicle-lost",
  "vehicle-destroyed",
  "vehicle-scrapped",
  "organisation-liquidated",
  "insurer-liquidated",
  "licence-revoked",
  "vehicle-sold",
  "military-service",
  "false-information",
  "instalment-unpaid",
  "own-wish",
] as const;

/** What happened. */
export type Reason = (typeof reasons)[number];

/** The harms, each with a limit of its own. */
export const harms = ["life-or-health", "death", "burial", "property", "property-europrotocol"] as const;

/** What a payout is for; each has a limit of its own. */
export type Harm = (typeof harms)[number];

/** What can be asked for. */
export const documents = [
  "policy-original",
  "premium-receipts",
  "passport",
  "death-certificate",
  "disposal-act",
  "loss-certificate",
  "sale-document",
] as const;

/** What the policyholder hands in. */
export type DocumentCode = (typeof documents)[number];

/** The notes of a return. */
export const returnNoteCodes = [
  "right-disputed",
  "collection-doubtful",
  "event-day-not-used",
  "share-not-verified",
  "weekend-shift-not-applied",
] as const;

/** What a reader of a return should know. */
export type ReturnNoteCode = (typeof returnNoteCodes)[number];

/** The steps of a return. */
export const returnStepIds = ["return-premium", "retained-premium"] as const;

/** A step of a return. */
export type ReturnStepId = (typeof returnStepIds)[number];

/** The notes of a penalty. */
export const penaltyNoteCodes = ["natural-persons-only"] as const;

/** What a reader of a penalty should know. */
export type PenaltyNoteCode = (typeof penaltyNoteCodes)[number];

/** The steps of a penalty. */
export const penaltyStepIds = ["accrued-penalty", "penalty"] as const;

/** A step of a penalty. */
export type PenaltyStepId = (typeof penaltyStepIds)[number];

/** The notes of a limit. */
export const payoutCapNoteCodes = ["limits-changed-2025"] as const;

/** What a reader of a limit should know. */
export type PayoutCapNoteCode = (typeof payoutCapNoteCodes)[number];
