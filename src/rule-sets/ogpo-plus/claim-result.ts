import type { ResultFrame } from "../../input/index.ts";
import type { ConditionCode } from "./insured-event.ts";
import type { Effect, RefusalCode } from "./refusal-grounds.ts";
import type { NoConventions } from "./result.ts";

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
export interface JudgedCondition {
  readonly code: ConditionCode;
  readonly clause: string;
  /** Null where the facts leave it open. */
  readonly holds: boolean | null;
}

/** A ground of refusal that holds. */
export interface RefusalGround {
  readonly code: RefusalCode;
  readonly clause: string;
  /** What it lets the insurer do. */
  readonly effect: Effect;
}

/** The result of `ogpo-plus/claim-eligibility`. */
export interface ClaimEligibilityResult extends ResultFrame {
  readonly operation: "ogpo-plus/claim-eligibility";
  readonly verdict: Verdict;
  /** Every condition of an insured event, in the order of the rule set. */
  readonly conditions: readonly JudgedCondition[];
  /** Every ground of refusal that holds, whatever the verdict, in the order of the clauses. */
  readonly grounds: readonly RefusalGround[];
  /** The unknown facts that can still change the verdict; first those of which one value alone speaks against payment. */
  readonly missing: readonly (readonly string[])[];
  /** Losses for which the rules never pay. */
  readonly excludedLosses: readonly ExcludedLoss[];
  /** What the policyholder hands in. */
  readonly documents: readonly string[];
  readonly conventions: NoConventions;
}
