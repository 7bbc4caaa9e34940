/** The reasons why a contract can end early. */
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

/** The reason why a contract ended early. */
export type Reason = (typeof reasons)[number];

/** The kinds of harm, each with its own payout limit. */
export const harms = ["life-or-health", "death", "burial", "property", "property-europrotocol"] as const;

/** The kind of harm for which a payout is made; each kind has its own limit. */
export type Harm = (typeof harms)[number];

/** The documents that may be required. */
export const documents = [
  "policy-original",
  "premium-receipts",
  "passport",
  "death-certificate",
  "disposal-act",
  "loss-certificate",
  "sale-document",
] as const;

/** A document that the policyholder submits. */
export type DocumentCode = (typeof documents)[number];

/** The notes of a return. */
export const returnNoteCodes = [
  "right-disputed",
  "collection-doubtful",
  "event-day-not-used",
  "share-not-verified",
  "weekend-shift-not-applied",
] as const;

/** A note that can accompany a return. */
export type ReturnNoteCode = (typeof returnNoteCodes)[number];

/** The steps of a return. */
export const returnStepIds = ["return-premium", "retained-premium"] as const;

/** A step of a return. */
export type ReturnStepId = (typeof returnStepIds)[number];

/** The notes of a penalty. */
export const penaltyNoteCodes = ["natural-persons-only"] as const;

/** A note that can accompany a penalty. */
export type PenaltyNoteCode = (typeof penaltyNoteCodes)[number];

/** The steps of a penalty. */
export const penaltyStepIds = ["accrued-penalty", "penalty"] as const;

/** A step of a penalty. */
export type PenaltyStepId = (typeof penaltyStepIds)[number];

/** The notes on a payout limit. */
export const payoutCapNoteCodes = ["limits-changed-2025"] as const;

/** A note that can accompany a payout limit. */
export type PayoutCapNoteCode = (typeof payoutCapNoteCodes)[number];
