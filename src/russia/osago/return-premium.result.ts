import type { Amount, Day, ResultFrame, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { TermDays } from "../term.js";
import type { DocumentCode, Reason, ReturnNoteCode, ReturnStepId } from "./codes.js";

/** Every choice that shapes a return. */
export interface Conventions {
  /** The part of the premium that can go back, as it was written. */
  readonly returnableShare: Share;
  /** The one rounding: its unit and its mode. */
  readonly rounding: Rounding;
}

/** The result of `osago/return-premium`. */
export interface ReturnPremiumResult extends ResultFrame<ReturnNoteCode, ReturnStepId> {
  /** The id of the operation that gave the result. */
  readonly operation: "osago/return-premium";
  /** The reason, which decides alone. */
  readonly ground: Reason;
  /** The clause of the law that returns a premium. */
  readonly clause: string;
  /** The currency of all amounts. */
  readonly currency: "RUB";
  /** What goes back. With the retained premium it adds up to the premium. */
  readonly returnPremium: Amount;
  /** What the insurer keeps of the premium. */
  readonly retainedPremium: Amount;
  /** The day on which the policy ends: by reason that of the event or of the application. */
  readonly terminatedOn: Day;
  /** The days of the term, and those left of it. */
  readonly days: TermDays;
  /** The last day on which the insurer may pay; null when nothing is due. */
  readonly dueOn: Day | null;
  /** Why there is no last day to pay; absent where there is one. */
  readonly noDueDay?: "nothing-due";
  /** What the policyholder hands in. */
  readonly documents: readonly DocumentCode[];
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: Conventions;
}
