import { circumstances } from "../kz-civil-code/facts.ts";

/** What happened. */
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

export type Reason = (typeof reasons)[number];

/** Whether a payout during the contract bars every return, as the rules say (9.10), or none, as the Code has it. */
export const claimsPaidBars = ["rules", "none"] as const;

export type ClaimsPaidBar = (typeof claimsPaidBars)[number];

/** Whether costs of mitigating a loss are paid back in full, or only as far as the sum insured leaves room. */
export const mitigationChoices = ["in-full", "within-sum-insured"] as const;

export type Mitigation = (typeof mitigationChoices)[number];
