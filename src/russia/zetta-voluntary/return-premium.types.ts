// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput, ShareInput } from "../../engine/values.js";

/** The input of `zetta-voluntary/return-premium`. */
export interface ReturnPremiumInput {
  /** The policy that ended early. */
  readonly contract: {
    /** The first day of the term. */
    readonly firstDay: DateInput;
    /** The last day of the term. */
    readonly lastDay: DateInput;
    /** The premium paid, in roubles. Must be greater than zero. */
    readonly paidPremium: AmountInput;
  };
  /** Whether there were claims; any claim bars the return. */
  readonly claims: {
    /** Whether the insurer paid a claim under the policy. */
    readonly paid: boolean;
    /** Whether a loss was reported, even if no claim was paid for it. */
    readonly reported: boolean;
  };
  /** When the policy ended. */
  readonly termination: {
    /**
     * The last day of cover, on or before the last day of the term. If there was never any cover, give a day before the
     * term.
     */
    readonly lastCoveredDay: DateInput;
    /** The day on which the insurer received the application. */
    readonly appliedOn: DateInput;
  };
  /** Choices that the rules leave open; each has a default. */
  readonly options?: {
    /**
     * The part of the premium that the insurer keeps for its administrative costs. By default
     * `{"share":"0.43","of":"paid-premium"}`.
     */
    readonly costs?: {
      /** The share of the premium that the insurer keeps for its administrative costs. */
      readonly share: ShareInput;
      /** The premium to which the share applies: the paid premium, or the premium for the unused days. */
      readonly of: "paid-premium" | "unearned-premium";
    } | undefined;
    /** How the returned premium is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
