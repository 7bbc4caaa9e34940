import { circumstances } from "../ended-contract/reasons.js";

export const reasons = [
  "withdrawal",
  ...circumstances,
  "insurer-breach",
  "replacement",
  "non-payment",
  "sum-insured-exhausted",
  "agreement",
  "insurer-demand",
] as const;

/** What happened. @useDeclaredType */
export type Reason = (typeof reasons)[number];
