import { circumstances } from "../ended-contract/codes.js";

// --- Returns ---

/** Every reason why a contract can end early. */
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

/** The reason why a contract ended early. */
export type Reason = (typeof reasons)[number];

/** The grounds for a return, in the order in which they are considered. */
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

/** The legal ground that follows from the reason under the rules. */
export type Ground = (typeof grounds)[number];

/** The facts that decide whether a ground applies. */
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

/** The fact that decides whether a ground applies. */
export type Because = (typeof becauseCodes)[number];

/** The notes on a return. */
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

/** A note that can accompany a return. */
export type ReturnNoteCode = (typeof returnNoteCodes)[number];

/** The documents that may be required for a return. */
export const returnDocuments = ["termination-application", "reason-evidence"] as const;

/** A document required for a return (9.11). */
export type ReturnDocument = (typeof returnDocuments)[number];

/** The possible effects of a paid claim on a return. */
export const claimsPaidBars = ["rules", "none"] as const;

/** Whether a paid claim bars a return, as under the rules (9.10), or has no effect, as under the Code. */
export type ClaimsPaidBar = (typeof claimsPaidBars)[number];

// --- Periods ---

/** The periods set by the rules. */
export const deadlineKinds = [
  "return-payment",
  "claim-decision",
  "missing-documents-notice",
  "additional-premium",
  "force-majeure-notice",
  "cooling-off",
  "termination-notice",
] as const;

/** The purpose of a period set by the rules. */
export type DeadlineKind = (typeof deadlineKinds)[number];

/** The notes on a deadline. */
export const deadlineNoteCodes = ["calendar-provisional"] as const;

/** A note that can accompany a deadline. */
export type DeadlineNoteCode = (typeof deadlineNoteCodes)[number];

// --- Claims ---

/** The verdicts on a claim. */
export const verdicts = ["not-insured-event", "refusable", "undetermined", "eligible"] as const;

/** The verdict on a claim under the rules. */
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

/** The grounds for refusal, in the order of their clauses. */
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

/** The actions that a ground for refusal can permit the insurer to take. */
export const refusalEffects = ["may-refuse-in-full-or-part", "may-refuse"] as const;

/** The action that a ground for refusal permits the insurer to take. */
export type RefusalEffect = (typeof refusalEffects)[number];

/** The losses that the rules never cover (4.6). */
export const excludedLosses = [
  "court-costs",
  "penalties-and-interest",
  "fines",
  "indirect-losses",
  "lost-profit",
] as const;

/** A loss that the rules never cover. */
export type ExcludedLoss = (typeof excludedLosses)[number];

/** The documents required for a payout (8.2). */
export const claimDocuments = [
  "title-documents",
  "damage-report",
  "compulsory-payout-proof",
  "payout-application-with-bank-details",
  "due-diligence-documents",
] as const;

/** A document that the policyholder submits for a payout. */
export type ClaimDocument = (typeof claimDocuments)[number];

/** The notes on a verdict. */
export const claimNoteCodes = [
  "concluded-before-edition",
  "paid-sum-may-be-reclaimed",
  "mrp-not-published",
  "insurer-may-shorten-documents",
] as const;

/** A note that can accompany a verdict. */
export type ClaimNoteCode = (typeof claimNoteCodes)[number];

/** The steps of a verdict. */
export const claimStepIds = ["total-loss-threshold", "low-value-limit"] as const;

/** A step of a verdict. */
export type ClaimStepId = (typeof claimStepIds)[number];

// --- Payouts ---

/** The limits on a payout, in the order in which they are considered. */
export const bounds = ["loss", "deductible", "sum-insured", "double-insurance"] as const;

/** A limit on a payout. */
export type Bound = (typeof bounds)[number];

/** The ways to reimburse loss-mitigation costs. */
export const mitigationChoices = ["in-full", "within-sum-insured"] as const;

/** Whether loss-mitigation costs are reimbursed in full, or only up to the remaining sum insured. */
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
