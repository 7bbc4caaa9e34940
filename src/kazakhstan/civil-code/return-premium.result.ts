import type { Amount } from "../../engine/result.js";
import type { EndedContractReturn } from "../ended-contract/return.result.js";
import type { Because, Ground, NoteCode } from "./codes.js";

/** What the Code makes of an ended contract. */
export interface StatutoryReturn<StatutoryNoteCode extends string = NoteCode, DocumentCode extends string = never>
  extends EndedContractReturn<Ground, Because, StatutoryNoteCode, DocumentCode> {
  /** The ground that decides. */
  readonly ground: Ground;
  /** What goes back. With the retained premium it adds up to the paid premium. */
  readonly returnPremium: Amount;
  /** What the insurer keeps of the paid premium. */
  readonly retainedPremium: Amount;
}

/** The result of `kz-civil-code/return-premium`. */
export interface ReturnPremiumResult extends StatutoryReturn {
  /** The id of the operation that gave the result. */
  readonly operation: "kz-civil-code/return-premium";
}
