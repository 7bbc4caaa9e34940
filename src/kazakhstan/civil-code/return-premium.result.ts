import type { Amount } from "../../engine/result.js";
import type { EndedContractReturn } from "../ended-contract/return.result.js";
import type { Because, Ground, NoteCode } from "./codes.js";

/** The statutory return for a contract that has ended. */
export interface StatutoryReturn<StatutoryNoteCode extends string = NoteCode, DocumentCode extends string = never>
  extends EndedContractReturn<Ground, Because, StatutoryNoteCode, DocumentCode> {
  /** The ground on which the contract ended and the amounts are based. */
  readonly ground: Ground;
  /** The premium returned to the policyholder. The returned and retained premiums add up to the paid premium. */
  readonly returnPremium: Amount;
  /** The part of the paid premium that the insurer keeps. */
  readonly retainedPremium: Amount;
}

/** The result of `kz-civil-code/return-premium`. */
export interface ReturnPremiumResult extends StatutoryReturn {
  /** The id of the operation that produced the result. */
  readonly operation: "kz-civil-code/return-premium";
}
