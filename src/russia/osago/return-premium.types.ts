import type { ResultFrame } from "../../engine/result.js";
import type { AmountInput, DateInput, RoundingInput, ShareInput } from "../../engine/values.js";
import type { Rounding } from "../../exact/rounding.js";
import type { TermDays } from "../term.js";
import type { Reason } from "./reasons.js";

/** A part of the term in which the vehicle is used. */
export interface UsePeriodInput {
  /** The first day of use, in the term and after the last day of the period before. */
  readonly firstDay: DateInput;
  /** The last day of use. */
  readonly lastDay: DateInput;
}

/** What `osago/return-premium` is computed from. */
export interface ReturnPremiumInput {
  readonly contract: {
    /** The first day of the term. */
    readonly firstDay: DateInput;
    /** The last day of the term. */
    readonly lastDay: DateInput;
    /** The premium in roubles, above zero and paid in full. */
    readonly premium: AmountInput;
    /** The periods of a seasonal use, in their order; by default the whole term is one. */
    readonly usePeriods?: readonly UsePeriodInput[] | undefined;
  };
  readonly termination: {
    /** What happened. */
    readonly reason: Reason;
    /** The day of the event, at or before `appliedOn`; required where the contract ends on it. */
    readonly eventOn?: DateInput | undefined;
    /** The day on which the insurer received the application. */
    readonly appliedOn: DateInput;
  };
  readonly options?:
    | {
        /** The share of the premium that is meant for payouts; by default 0.77. */
        readonly returnableShare?: ShareInput | undefined;
        /** The one rounding; by default to 0.01, half up. */
        readonly rounding?: RoundingInput | undefined;
      }
    | undefined;
}

/** Every choice that shapes a return. */
export interface Conventions {
  readonly returnableShare: string;
  readonly rounding: Rounding;
}

/** The result of `osago/return-premium`. */
export interface ReturnPremiumResult extends ResultFrame {
  readonly operation: "osago/return-premium";
  /** The reason, which decides alone. */
  readonly ground: Reason;
  /** The clause of the law, `"40-FZ 10(4)"`. */
  readonly clause: string;
  readonly currency: "RUB";
  /** What goes back. With `retainedPremium` it adds up to the premium. */
  readonly returnPremium: string;
  /** What the insurer keeps. */
  readonly retainedPremium: string;
  /** The day on which the contract ends: by reason that of the event or of the application. */
  readonly terminatedOn: string;
  readonly days: TermDays;
  /** The last day to pay; null when nothing is due. */
  readonly dueOn: string | null;
  /** What the policyholder hands in. */
  readonly documents: readonly string[];
  readonly conventions: Conventions;
}
