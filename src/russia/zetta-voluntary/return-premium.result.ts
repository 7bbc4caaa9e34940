import type { Amount, Day, ResultFrame, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { TermDays } from "../term.js";
import type { CostsBase, Ground, NoteCode, StepId } from "./codes.js";

/** Every choice that shapes a return. */
export interface Conventions {
  /** What the insurer keeps for its work. */
  readonly costs: {
    /** The part that is kept, as it was written. */
    readonly share: Share;
    /** What it is a part of. */
    readonly of: CostsBase;
  };
  /** The one rounding: its unit and its mode. */
  readonly rounding: Rounding;
}

/** The result of `zetta-voluntary/return-premium`. */
export interface ReturnPremiumResult extends ResultFrame<NoteCode, StepId> {
  /** The id of the operation that gave the result. */
  readonly operation: "zetta-voluntary/return-premium";
  /** Whether a claim bars the return, or nothing does. */
  readonly ground: Ground;
  /** Where the rule is read: the page has no clauses. */
  readonly clause: string;
  /** The currency of all amounts. */
  readonly currency: "RUB";
  /** What goes back. With the retained premium it adds up to the paid premium. */
  readonly returnPremium: Amount;
  /** What the insurer keeps of the paid premium. */
  readonly retainedPremium: Amount;
  /** The days of the term, and those left of it. */
  readonly days: TermDays;
  /** The last day on which the insurer may pay; null when nothing is due. */
  readonly dueOn: Day | null;
  /** Why there is no last day to pay; absent where there is one. */
  readonly noDueDay?: "nothing-due";
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: Conventions;
}
