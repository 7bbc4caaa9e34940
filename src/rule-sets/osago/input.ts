import type { AmountInput, DateInput, RoundingInput, ShareInput } from "../../input/index.ts";
import type { Reason } from "./facts.ts";

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
