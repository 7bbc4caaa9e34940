import type { ResultFrame } from "../../engine/result.js";
import type { AmountInput, DateInput, RoundingInput, ShareInput } from "../../engine/values.js";
import type { Rounding } from "../../exact/rounding.js";
import type { TermDays } from "../term.js";
import type { CostsBase, Ground } from "./choices.js";

/** What `zetta-voluntary/return-premium` is computed from. */
export interface ReturnPremiumInput {
  readonly contract: {
    /** The first day of the term. */
    readonly firstDay: DateInput;
    /** The last day of the term. */
    readonly lastDay: DateInput;
    /** The premium that was paid, in roubles, above zero. */
    readonly paidPremium: AmountInput;
  };
  readonly claims: {
    /** Whether a claim was paid. */
    readonly paid: boolean;
    /** Whether a loss was reported. */
    readonly reported: boolean;
  };
  readonly termination: {
    /** The last day of cover, at most `lastDay`; before `firstDay` where there was none. */
    readonly lastCoveredDay: DateInput;
    /** The day on which the insurer received the application. */
    readonly appliedOn: DateInput;
  };
  readonly options?:
    | {
        /** What the insurer keeps for its work; by default 0.43 of the paid premium. */
        readonly costs?: { readonly share: ShareInput; readonly of: CostsBase } | undefined;
        /** The one rounding; by default to 0.01, half up. */
        readonly rounding?: RoundingInput | undefined;
      }
    | undefined;
}

/** Every choice that shapes a return. */
export interface Conventions {
  readonly costs: { readonly share: string; readonly of: CostsBase };
  readonly rounding: Rounding;
}

/** The result of `zetta-voluntary/return-premium`. */
export interface ReturnPremiumResult extends ResultFrame {
  readonly operation: "zetta-voluntary/return-premium";
  readonly ground: Ground;
  readonly clause: string;
  readonly currency: "RUB";
  /** What goes back. With `retainedPremium` it adds up to the paid premium. */
  readonly returnPremium: string;
  /** What the insurer keeps. */
  readonly retainedPremium: string;
  readonly days: TermDays;
  /** The last day to pay; null when nothing is due. */
  readonly dueOn: string | null;
  readonly conventions: Conventions;
}
