import { circumstances } from "../ended-contract/codes.js";

// --- Returns ---

/** Everything that can have happened. */
export const reasons = ["withdrawal", ...circumstances, "insurer-breach", "replacement"] as const;

/** What happened. */
export type Reason = (typeof reasons)[number];

/** The grounds of a return, in the order in which they are tried. */
export const grounds = ["before-start", "insurer-fault", "replacement", "retained-share"] as const;

/** What the Law makes of what happened. */
export type Ground = (typeof grounds)[number];

/** The facts that speak for a ground or against it. */
export const becauseCodes = [
  "term-not-begun",
  "term-had-begun",
  "insurer-breach",
  "no-insurer-breach",
  "replacement",
  "no-replacement",
  "no-earlier-ground",
] as const;

/** The fact that speaks for a ground or against it. */
export type Because = (typeof becauseCodes)[number];

/** The notes of a return. */
export const noteCodes = [
  "concluded-before-edition",
  "condition-not-checked",
  "civil-code-returns-more",
  "no-statutory-payment-term",
  "creditors-order",
] as const;

/** What a reader of a return should know. */
export type NoteCode = (typeof noteCodes)[number];

/** What can be asked for with a return. */
export const documents = ["termination-application"] as const;

/** What is handed in for a return. 15(2). */
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
