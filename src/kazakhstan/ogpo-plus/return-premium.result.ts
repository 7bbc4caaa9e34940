import type { Amount } from "../../engine/result.js";
import type { EndedContractReturn, ReturnConventions } from "../ended-contract/return.result.js";
import type { Because, ClaimsPaidBar, Ground, ReturnDocument, ReturnNoteCode } from "./codes.js";

/** Every choice on which a return under the OGPO+ rules is based. */
export interface Conventions extends ReturnConventions {
  /** Whether a paid claim bars a return (9.10). */
  readonly claimsPaidBar: ClaimsPaidBar;
}

/** The fields common to all returns under the OGPO+ rules, regardless of the ground. */
export interface ReturnOnAnyGround extends EndedContractReturn<Ground, Because, ReturnNoteCode, ReturnDocument> {
  /** The id of the operation that produced the result. */
  readonly operation: "ogpo-plus/return-premium";
  /**
   * The statutory provision on which the clause is based, for example `"CC 842(2)"`; absent if the clause is not based on
   * a statute.
   */
  readonly law?: string;
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: Conventions;
}

/** A return whose amounts are set by the rules. */
export interface ReturnByRules extends ReturnOnAnyGround {
  /** The ground on which the contract ended, which determines the amounts. */
  readonly ground: Exclude<Ground, "by-agreement">;
  /** The premium returned to the policyholder. The returned and retained premiums add up to the paid premium. */
  readonly returnPremium: Amount;
  /** The part of the paid premium that the insurer keeps. */
  readonly retainedPremium: Amount;
}

/** A return whose amounts are agreed by the parties. */
export interface ReturnByAgreement extends ReturnOnAnyGround {
  /** The ground on which the contract ended, which determines the amounts. */
  readonly ground: "by-agreement";
  /** The premium returned; null if the parties have not agreed on an amount. */
  readonly returnPremium: Amount | null;
  /** The part of the paid premium that the insurer keeps; null if the parties have not agreed on an amount. */
  readonly retainedPremium: Amount | null;
}

/**
 * The result of `ogpo-plus/return-premium`: a union discriminated by `ground`, in which only `by-agreement` can have
 * null amounts.
 */
export type ReturnPremiumResult = ReturnByRules | ReturnByAgreement;

/** The result for one particular ground. */
export type ReturnOn<G extends Ground> = Extract<ReturnPremiumResult, { readonly ground: unknown }> & {
  readonly ground: G;
};
