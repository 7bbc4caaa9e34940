import type { Amount } from "../../engine/result.js";
import type { EndedContractReturn, ReturnConventions } from "../ended-contract/return.result.js";
import type { Because, ClaimsPaidBar, Ground, ReturnDocument, ReturnNoteCode } from "./codes.js";

/** Every choice that shapes a return under the rules. */
export interface Conventions extends ReturnConventions {
  /** Whether a payout bars every return (9.10). */
  readonly claimsPaidBar: ClaimsPaidBar;
}

/** What a return under the OGPO+ rules says on every ground. */
export interface ReturnOnAnyGround extends EndedContractReturn<Ground, Because, ReturnNoteCode, ReturnDocument> {
  /** The id of the operation that gave the result. */
  readonly operation: "ogpo-plus/return-premium";
  /** The statute that stands behind the clause, `"CC 842(2)"`; absent where none does. */
  readonly law?: string;
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: Conventions;
}

/** A return whose amounts the rules set. */
export interface ReturnByRules extends ReturnOnAnyGround {
  /** The ground that decides. */
  readonly ground: Exclude<Ground, "by-agreement">;
  /** What goes back. With the retained premium it adds up to the paid premium. */
  readonly returnPremium: Amount;
  /** What the insurer keeps of the paid premium. */
  readonly retainedPremium: Amount;
}

/** A return whose amounts the parties set. */
export interface ReturnByAgreement extends ReturnOnAnyGround {
  /** The ground that decides. */
  readonly ground: "by-agreement";
  /** What goes back; null as long as the parties have not agreed. */
  readonly returnPremium: Amount | null;
  /** What the insurer keeps of the paid premium; null as long as the parties have not agreed. */
  readonly retainedPremium: Amount | null;
}

/** The result of `ogpo-plus/return-premium`: a union on `ground`, of which only `by-agreement` can lack its amounts. */
export type ReturnPremiumResult = ReturnByRules | ReturnByAgreement;

/** The result of one ground. */
export type ReturnOn<G extends Ground> = Extract<ReturnPremiumResult, { readonly ground: unknown }> & {
  readonly ground: G;
};
