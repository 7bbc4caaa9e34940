import type { Amount, Day, ResultFrame, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { TermDays } from "../term.js";
import type { DocumentCode, Reason, ReturnNoteCode, ReturnStepId } from "./codes.js";

/** Every choice behind a return. */
export interface Conventions {
  /** The share of the premium that can be returned, as given in the input. */
  readonly returnableShare: Share;
  /** How the amount is rounded: the unit and the mode. */
  readonly rounding: Rounding;
}

/** The result of `osago/return-premium`. */
export interface ReturnPremiumResult extends ResultFrame<ReturnNoteCode, ReturnStepId> {
  /** The id of the operation that produced the result. */
  readonly operation: "osago/return-premium";
  /** The ground, which is always the reason itself. */
  readonly ground: Reason;
  /** The clause of the law on which the return is based. */
  readonly clause: string;
  /** The currency of all amounts. */
  readonly currency: "RUB";
  /** The premium returned. Together with the retained premium, it adds up to the premium. */
  readonly returnPremium: Amount;
  /** The part of the premium that the insurer keeps. */
  readonly retainedPremium: Amount;
  /** The day on which the policy ends: the day of the event or of the application, depending on the reason. */
  readonly terminatedOn: Day;
  /** The number of days in the term, and the number left. */
  readonly days: TermDays;
  /** The last day on which the insurer may pay; null when nothing is due. */
  readonly dueOn: Day | null;
  /** Why there is no last day to pay; absent if there is one. */
  readonly noDueDay?: "nothing-due";
  /** The documents that the policyholder submits. */
  readonly documents: readonly DocumentCode[];
  /** Every choice behind the result, including defaults. */
  readonly conventions: Conventions;
}
