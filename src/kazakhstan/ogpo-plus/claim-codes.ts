export const verdicts = ["not-insured-event", "refusable", "undetermined", "eligible"] as const;

/** What the rules say of a claim. @useDeclaredType */
export type Verdict = (typeof verdicts)[number];

/** 4.6. */
export const excludedLosses = [
  "court-costs",
  "penalties-and-interest",
  "fines",
  "indirect-losses",
  "lost-profit",
] as const;

/** A loss for which the rules never pay. @useDeclaredType */
export type ExcludedLoss = (typeof excludedLosses)[number];

/** What the policyholder hands in for a payout. 8.2. */
export const claimDocuments: readonly string[] = [
  "title-documents",
  "damage-report",
  "compulsory-payout-proof",
  "payout-application-with-bank-details",
  "due-diligence-documents",
];

/** A condition of an insured event. */
export type ConditionCode =
  | "within-cover"
  | "in-kazakhstan"
  | "road-accident"
  | "vehicle-named"
  | "premium-paid"
  | "depreciation-withheld";

/** A ground on which the insurer may refuse a payout. */
export type RefusalCode =
  | "intentional-act"
  | "intentional-offence"
  | "under-sanctions"
  | "laundering-suspected"
  | "other-statutory-exemption"
  | "false-information"
  | "loss-not-mitigated"
  | "investigation-obstructed"
  | "not-notified-in-time"
  | "recovery-prevented"
  | "seized-by-state"
  | "insured-at-fault"
  | "no-compulsory-payout"
  | "accident-before-conclusion"
  | "culprit-uninsured"
  | "fully-compensated"
  | "bodily-injury-claim"
  | "simplified-procedure"
  | "total-loss-of-low-value"
  | "duties-breached";

/** What a ground lets the insurer do. */
export type Effect = "may-refuse-in-full-or-part" | "may-refuse";
