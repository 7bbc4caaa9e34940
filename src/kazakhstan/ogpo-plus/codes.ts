import { circumstances } from "../ended-contract/codes.js";

// --- Returns ---

/** Everything that can have happened. */
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

/** What happened. */
export type Reason = (typeof reasons)[number];

/** The grounds of a return, in the order in which they are tried. */
export const grounds = [
  "never-in-force",
  "before-start",
  "insurer-fault",
  "claims-paid",
  "replacement",
  "art-841-1",
  "cooling-off",
  "art-841-2",
  "by-agreement",
] as const;

/** What the rules make of what happened. */
export type Ground = (typeof grounds)[number];

/** The facts that speak for a ground or against it. */
export const becauseCodes = [
  "non-payment",
  "premium-not-paid-in-full",
  "premium-paid-in-full",
  "term-not-begun",
  "term-had-begun",
  "insurer-breach",
  "no-insurer-breach",
  "claims-paid",
  "no-claims-paid",
  "claims-paid-bar-off",
  "replacement",
  "no-replacement",
  "circumstance",
  "no-circumstance",
  "no-withdrawal",
  "legal-entity",
  "applied-in-window",
  "applied-after-window",
  "withdrawal",
  "sum-insured-exhausted",
  "ended-by-the-parties",
] as const;

/** The fact that speaks for a ground or against it. */
export type Because = (typeof becauseCodes)[number];

/** The notes of a return. */
export const returnNoteCodes = [
  "concluded-before-edition",
  "calendar-not-published",
  "calendar-provisional",
  "condition-not-checked",
  "short-notice",
  "claims-paid-and-insurer-fault",
  "agreed-return-not-used",
  "no-clause-sets-a-return",
  "statute-returns-more",
  "creditors-order",
] as const;

/** What a reader of a return should know. */
export type ReturnNoteCode = (typeof returnNoteCodes)[number];

/** What can be asked for with a return. */
export const returnDocuments = ["termination-application", "reason-evidence"] as const;

/** What is handed in for a return. 9.11. */
export type ReturnDocument = (typeof returnDocuments)[number];

/** Whether a payout bars a return, by choice. */
export const claimsPaidBars = ["rules", "none"] as const;

/** Whether a payout during the contract bars every return, as the rules say (9.10), or none, as the Code has it. */
export type ClaimsPaidBar = (typeof claimsPaidBars)[number];

// --- Periods ---

/** The periods of the rules. */
export const deadlineKinds = [
  "return-payment",
  "claim-decision",
  "missing-documents-notice",
  "additional-premium",
  "force-majeure-notice",
  "cooling-off",
  "termination-notice",
] as const;

/** What a period of the rules is for. */
export type DeadlineKind = (typeof deadlineKinds)[number];

/** The notes of a period. */
export const deadlineNoteCodes = ["calendar-provisional"] as const;

/** What a reader of a period should know. */
export type DeadlineNoteCode = (typeof deadlineNoteCodes)[number];

// --- Claims ---

/** The verdicts on a claim. */
export const verdicts = ["not-insured-event", "refusable", "undetermined", "eligible"] as const;

/** What the rules say of a claim. */
export type Verdict = (typeof verdicts)[number];

/** The conditions of an insured event. */
export const conditionCodes = [
  "within-cover",
  "in-kazakhstan",
  "road-accident",
  "vehicle-named",
  "premium-paid",
  "depreciation-withheld",
] as const;

/** A condition of an insured event. */
export type ConditionCode = (typeof conditionCodes)[number];

/** The grounds of refusal, in the order of their clauses. */
export const refusalGroundCodes = [
  "intentional-act",
  "intentional-offence",
  "under-sanctions",
  "laundering-suspected",
  "other-statutory-exemption",
  "false-information",
  "loss-not-mitigated",
  "investigation-obstructed",
  "not-notified-in-time",
  "recovery-prevented",
  "seized-by-state",
  "insured-at-fault",
  "no-compulsory-payout",
  "accident-before-conclusion",
  "culprit-uninsured",
  "fully-compensated",
  "bodily-injury-claim",
  "simplified-procedure",
  "total-loss-of-low-value",
  "duties-breached",
] as const;

/** A ground on which the insurer may refuse a payout. */
export type RefusalGroundCode = (typeof refusalGroundCodes)[number];

/** What a ground of refusal can let the insurer do. */
export const refusalEffects = ["may-refuse-in-full-or-part", "may-refuse"] as const;

/** What a ground of refusal lets the insurer do. */
export type RefusalEffect = (typeof refusalEffects)[number];

/** The losses for which the rules never pay. 4.6. */
export const excludedLosses = [
  "court-costs",
  "penalties-and-interest",
  "fines",
  "indirect-losses",
  "lost-profit",
] as const;

/** A loss for which the rules never pay. */
export type ExcludedLoss = (typeof excludedLosses)[number];

/** What is handed in for a payout. 8.2. */
export const claimDocuments = [
  "title-documents",
  "damage-report",
  "compulsory-payout-proof",
  "payout-application-with-bank-details",
  "due-diligence-documents",
] as const;

/** What the policyholder hands in for a payout. */
export type ClaimDocument = (typeof claimDocuments)[number];

/** The notes of a verdict. */
export const claimNoteCodes = [
  "concluded-before-edition",
  "paid-sum-may-be-reclaimed",
  "mrp-not-published",
  "insurer-may-shorten-documents",
] as const;

/** What a reader of a verdict should know. */
export type ClaimNoteCode = (typeof claimNoteCodes)[number];

/** The steps of a verdict. */
export const claimStepIds = ["total-loss-threshold", "low-value-limit"] as const;

/** A step of a verdict. */
export type ClaimStepId = (typeof claimStepIds)[number];

// --- Payouts ---

/** What a payout is never above, in the order in which they are tried. */
export const bounds = ["loss", "deductible", "sum-insured", "double-insurance"] as const;

/** What a payout is never above. */
export type Bound = (typeof bounds)[number];

/** The ways to pay back costs of mitigating a loss. */
export const mitigationChoices = ["in-full", "within-sum-insured"] as const;

/** Whether costs of mitigating a loss are paid back in full, or only as far as the sum insured leaves room. */
export type Mitigation = (typeof mitigationChoices)[number];

/** The steps of a payout. */
export const payoutStepIds = [
  "loss",
  "loss-after-deductible",
  "limit",
  "uncompensated-loss",
  "payout",
  "remaining-sum-insured",
  "set-off",
  "mitigation",
  "payable",
] as const;

/** A step of a payout. */
export type PayoutStepId = (typeof payoutStepIds)[number];
