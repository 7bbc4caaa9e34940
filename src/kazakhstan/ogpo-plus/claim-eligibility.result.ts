import type { Amount, FieldPath, ResultFrame } from "../../engine/result.js";
import type {
  ClaimDocument,
  ClaimNoteCode,
  ClaimStepId,
  ConditionCode,
  ExcludedLoss,
  RefusalEffect,
  RefusalGroundCode,
  Verdict,
} from "./codes.js";

/** A condition of an insured event, judged by the facts. */
export interface JudgedCondition {
  /** What must hold, as a stable code. */
  readonly code: ConditionCode;
  /** The clause that sets the condition. */
  readonly clause: string;
  /** Whether it holds; null where the facts leave it open. */
  readonly holds: boolean | null;
}

/** A ground of refusal that holds. */
export interface RefusalGround {
  /** What speaks against the payout, as a stable code. */
  readonly code: RefusalGroundCode;
  /** The clause that sets the ground. */
  readonly clause: string;
  /** What it lets the insurer do. */
  readonly effect: RefusalEffect;
}

/** The result of `ogpo-plus/claim-eligibility`. */
export interface ClaimEligibilityResult extends ResultFrame<ClaimNoteCode, ClaimStepId> {
  /** The id of the operation that gave the result. */
  readonly operation: "ogpo-plus/claim-eligibility";
  /** What the rules say of the claim. */
  readonly verdict: Verdict;
  /** Every condition of an insured event, in the order of the rules. */
  readonly conditions: readonly JudgedCondition[];
  /** Every ground of refusal that holds, whatever the verdict, in the order of the clauses. */
  readonly grounds: readonly RefusalGround[];
  /** The unknown facts that can still change the verdict; first those of which one value alone speaks against payment. */
  readonly missing: readonly FieldPath[];
  /** The losses for which the rules never pay (4.6). */
  readonly excludedLosses: readonly ExcludedLoss[];
  /** What the policyholder hands in for the payout (8.2). */
  readonly documents: readonly ClaimDocument[];
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: {
    /** The MRP that was given for 4.5(14); without one that of the built-in table. */
    readonly mrp: "built-in" | Amount;
  };
}
