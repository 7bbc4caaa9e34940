import { circumstances } from "../ended-contract/codes.js";

/** Every reason why a contract can end early. */
export const reasons = ["withdrawal", ...circumstances, "insurer-breach", "loan-repaid"] as const;

/** The reason why a contract ended early, under the Code. */
export type Reason = (typeof reasons)[number];

/** The grounds for a return, in the order in which they are considered. */
export const grounds = [
  "before-start",
  "insurer-fault",
  "art-841-1",
  "loan-repaid",
  "cooling-off",
  "art-841-2",
] as const;

/** The legal ground that follows from the reason under the Code. */
export type Ground = (typeof grounds)[number];

/** The facts that decide whether a ground applies. */
export const becauseCodes = [
  "term-not-begun",
  "term-had-begun",
  "insurer-breach",
  "no-insurer-breach",
  "circumstance",
  "no-circumstance",
  "loan-repaid",
  "no-loan-repaid",
  "no-withdrawal",
  "concluded-before-edition",
  "legal-entity",
  "annuity",
  "applied-in-window",
  "applied-after-window",
  "no-earlier-ground",
] as const;

/** The fact that decides whether a ground applies. */
export type Because = (typeof becauseCodes)[number];

/** The notes on a return. */
export const noteCodes = [
  "concluded-before-edition",
  "calendar-not-published",
  "calendar-provisional",
  "condition-not-checked",
  "cooling-off-exceptions-not-checked",
  "loan-linked-exception-disputed",
  "no-statutory-payment-term",
  "creditors-order",
] as const;

/** A note that can accompany a return. */
export type NoteCode = (typeof noteCodes)[number];
