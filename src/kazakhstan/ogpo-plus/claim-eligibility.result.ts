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

/** A condition of an insured event, and whether it is met. */
export interface JudgedCondition {
  /** A stable code for the condition. */
  readonly code: ConditionCode;
  /** The clause that sets the condition. */
  readonly clause: string;
  /** Whether the condition is met; null if the known facts do not settle the question. */
  readonly holds: boolean | null;
}

/** A ground for refusal that applies. */
export interface RefusalGround {
  /** A stable code for the ground for refusal. */
  readonly code: RefusalGroundCode;
  /** The clause that establishes the ground. */
  readonly clause: string;
  /** The action that the ground permits the insurer to take. */
  readonly effect: RefusalEffect;
}

/** The result of `ogpo-plus/claim-eligibility`. */
export interface ClaimEligibilityResult extends ResultFrame<ClaimNoteCode, ClaimStepId> {
  /** The id of the operation that produced the result. */
  readonly operation: "ogpo-plus/claim-eligibility";
  /** The verdict on the claim under the rules. */
  readonly verdict: Verdict;
  /** Every condition that an insured event must meet, in the order in which the rules list them. */
  readonly conditions: readonly JudgedCondition[];
  /** Every ground for refusal that applies, regardless of the verdict, in the order of the clauses. */
  readonly grounds: readonly RefusalGround[];
  /**
   * The unknown facts that could still change the verdict, starting with any facts that could rule out payment on their
   * own.
   */
  readonly missing: readonly FieldPath[];
  /** The losses that are never covered under the rules (4.6). */
  readonly excludedLosses: readonly ExcludedLoss[];
  /** The documents that the policyholder submits to obtain a payout (8.2). */
  readonly documents: readonly ClaimDocument[];
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: {
    /** The MRP given for clause 4.5(14), or `built-in` if the built-in table was used. */
    readonly mrp: "built-in" | Amount;
  };
}
