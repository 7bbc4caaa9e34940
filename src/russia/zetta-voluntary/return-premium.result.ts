import type { Amount, Day, ResultFrame, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { TermDays } from "../term.js";
import type { CostsBase, Ground, NoteCode, StepId } from "./codes.js";

/** Every choice on which a return is based. */
export interface Conventions {
  /** The part of the premium that the insurer keeps for its administrative costs. */
  readonly costs: {
    /** The share of the premium that the insurer keeps for its administrative costs, as given in the input. */
    readonly share: Share;
    /** The premium to which the share applies. */
    readonly of: CostsBase;
  };
  /** How the amount is rounded: the unit and the mode. */
  readonly rounding: Rounding;
}

/** The result of `zetta-voluntary/return-premium`. */
export interface ReturnPremiumResult extends ResultFrame<NoteCode, StepId> {
  /** The id of the operation that produced the result. */
  readonly operation: "zetta-voluntary/return-premium";
  /** The ground, which indicates whether a claim bars the return. */
  readonly ground: Ground;
  /** The source of the rule, which is always `q-and-a`, because the insurer's Q&A page has no clause numbers. */
  readonly clause: string;
  /** The currency of all amounts. */
  readonly currency: "RUB";
  /** The premium returned to the policyholder. The returned and retained premiums add up to the paid premium. */
  readonly returnPremium: Amount;
  /** The part of the paid premium that the insurer keeps. */
  readonly retainedPremium: Amount;
  /** The number of days in the term, and how many of them are left. */
  readonly days: TermDays;
  /** The last day on which the insurer can pay the return on time; null if nothing is due. */
  readonly dueOn: Day | null;
  /** The reason why there is no payment deadline; absent if there is one. */
  readonly noDueDay?: "nothing-due";
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: Conventions;
}
