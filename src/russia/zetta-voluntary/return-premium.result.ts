import type { Amount, Day, ResultFrame, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { TermDays } from "../term.js";
import type { CostsBase, Ground, NoteCode, StepId } from "./codes.js";

/** Every choice behind a return. */
export interface Conventions {
  /** What the insurer keeps for its administrative costs. */
  readonly costs: {
    /** The share that the insurer keeps, as given in the input. */
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
  /** Whether the return is barred by a claim. */
  readonly ground: Ground;
  /** The source of the rule. It is always `q-and-a`, because the page has no clauses. */
  readonly clause: string;
  /** The currency of all amounts. */
  readonly currency: "RUB";
  /** The premium returned. Together with the retained premium, it adds up to the paid premium. */
  readonly returnPremium: Amount;
  /** The part of the paid premium that the insurer keeps. */
  readonly retainedPremium: Amount;
  /** The number of days in the term, and the number left. */
  readonly days: TermDays;
  /** The last day on which the insurer may pay; null when nothing is due. */
  readonly dueOn: Day | null;
  /** Why there is no last day to pay; absent if there is one. */
  readonly noDueDay?: "nothing-due";
  /** Every choice behind the result, including defaults. */
  readonly conventions: Conventions;
}
