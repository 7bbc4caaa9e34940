import { circumstances } from "../ended-contract/codes.js";

/** Everything that can have happened. */
export const reasons = ["withdrawal", ...circumstances, "insurer-breach", "loan-repaid"] as const;

/** What happened, as far as the Code knows it. */
export type Reason = (typeof reasons)[number];

/** The grounds of a return, in the order in which they are tried. */
export const grounds = [
  "before-start",
  "insurer-fault",
  "art-841-1",
  "loan-repaid",
  "cooling-off",
  "art-841-2",
] as const;

/** What the Code makes of what happened. */
export type Ground = (typeof grounds)[number];

/** The facts that speak for a ground or against it. */
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

/** The fact that speaks for a ground or against it. */
export type Because = (typeof becauseCodes)[number];

/** The notes of a return. */
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

/** What a reader of a return should know. */
export type NoteCode = (typeof noteCodes)[number];
