import type { Amount, Day, ResultFrame, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { TermDays } from "../term.js";
import type { DocumentCode, Reason, ReturnNoteCode, ReturnStepId } from "./codes.js";

/** Every choice on which a return is based. */
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
  /** The ground, which is always the same as the reason. */
  readonly ground: Reason;
  /** The clause of the law on which the return is based. */
  readonly clause: string;
  /** The currency of all amounts. */
  readonly currency: "RUB";
  /** The premium returned to the policyholder. The returned and retained premiums add up to the policy premium. */
  readonly returnPremium: Amount;
  /** The part of the premium that the insurer keeps. */
  readonly retainedPremium: Amount;
  /** The date on which the policy ends: the date of the event or of the application, depending on the reason. */
  readonly terminatedOn: Day;
  /** The number of days in the term, and how many of them are left. */
  readonly days: TermDays;
  /** The last day on which the insurer can pay the return on time; null if nothing is due. */
  readonly dueOn: Day | null;
  /** The reason why there is no payment deadline; absent if there is one. */
  readonly noDueDay?: "nothing-due";
  /** The documents that the policyholder submits. */
  readonly documents: readonly DocumentCode[];
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: Conventions;
}
