import { circumstances } from "../ended-contract/codes.js";

// --- Returns ---

/** The reasons why a contract can end early. */
export const reasons = ["withdrawal", ...circumstances, "insurer-breach", "replacement"] as const;

/** The reason why a contract ended early. */
export type Reason = (typeof reasons)[number];

/** The grounds for a return, in the order in which they are considered. */
export const grounds = ["before-start", "insurer-fault", "replacement", "retained-share"] as const;

/** The legal ground that follows from the reason under the Law. */
export type Ground = (typeof grounds)[number];

/** The facts that decide whether a ground applies. */
export const becauseCodes = [
  "term-not-begun",
  "term-had-begun",
  "insurer-breach",
  "no-insurer-breach",
  "replacement",
  "no-replacement",
  "no-earlier-ground",
] as const;

/** The fact that decides whether a ground applies. */
export type Because = (typeof becauseCodes)[number];

/** The notes of a return. */
export const noteCodes = [
  "concluded-before-edition",
  "condition-not-checked",
  "civil-code-returns-more",
  "no-statutory-payment-term",
  "creditors-order",
] as const;

/** A note that can accompany a return. */
export type NoteCode = (typeof noteCodes)[number];

/** The documents that may be required for a return. */
export const documents = ["termination-application"] as const;

/** A document required for a return. 15(2). */
export type DocumentCode = (typeof documents)[number];

/** The steps of a return. */
export const stepIds = ["elapsed-percent", "return-premium", "retained-premium"] as const;

/** A step of a return. */
export type StepId = (typeof stepIds)[number];

// --- Short terms ---

/** The uses of a vehicle for which a term may be shorter than twelve months. 13(4). */
export const uses = ["seasonal", "before-registration", "temporary-entry"] as const;

/** Why the term is shorter than twelve months. */
export type Use = (typeof uses)[number];
