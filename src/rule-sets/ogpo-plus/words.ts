import type { Words } from "../../trace/index.ts";

/** What the codes mean that the OGPO+ rules add to the Civil Code's. */
export const words: Words = {
  reasons: {
    replacement: "a new contract with the same insurer takes this one's place",
    "non-payment": "the premium was not paid",
    "sum-insured-exhausted": "payouts reached the sum insured",
    agreement: "the parties agreed to end the contract",
    "insurer-demand": "the insurer demanded the end",
  },
  grounds: {
    "never-in-force":
      "the single premium was not paid in full, so the contract never came into force: what was received goes back",
    "claims-paid": "a claim was paid during the contract: nothing goes back",
    replacement: "a new contract with the same insurer: the part for the elapsed days is kept",
    "by-agreement": "the parties, or the insurer, ended the contract: what they agreed on goes back",
  },
  because: {
    "non-payment": "non-payment is given as the reason",
    "premium-not-paid-in-full": "less than the premium was received",
    "premium-paid-in-full": "the premium was received in full",
    "claims-paid": "a claim was paid during the contract",
    "no-claims-paid": "no claim was paid during the contract",
    "claims-paid-bar-off": "a claim was paid, but the option sets the bar aside",
    replacement: "a new contract with the same insurer is given as the reason",
    "no-replacement": "no new contract with the same insurer is given as the reason",
    withdrawal: "the reason is the policyholder's own wish",
    "sum-insured-exhausted": "payouts reached the sum insured, and the option sets the claims bar aside",
    "ended-by-the-parties": "the parties agreed to end the contract, or the insurer demanded it",
  },
  notes: {
    "claims-paid-and-insurer-fault": {
      meaning: "a payout would bar the return (9.10), but the Code stands above the rules",
      facts: { paidClaims: "the payouts made" },
    },
    "statute-returns-more": {
      meaning: "by the Civil Code more goes back on the same facts",
      facts: { difference: "the statutory return less this one, both rounded" },
    },
    "no-clause-sets-a-return": {
      meaning: "the insurer may demand the end, but no clause says what goes back then",
      facts: { proRata: "the part of the premium for the unused days, rounded, for comparison" },
    },
    "agreed-return-not-used": {
      meaning: "an agreed return is given, but another ground decides",
      facts: { agreedReturn: "the amount given" },
    },
    "short-notice": {
      meaning: "the other party was told less than a day before the end",
      facts: { appliedOn: "the day of the application", terminatedOn: "the day of the end" },
    },
  },
  documents: {
    "termination-application": "the application to end the contract",
    "reason-evidence": "a document that shows the reason",
  },
};
