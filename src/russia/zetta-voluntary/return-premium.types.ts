// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput, ShareInput } from "../../engine/values.js";

/** What `zetta-voluntary/return-premium` is computed from. */
export interface ReturnPremiumInput {
  /** The policy that ended early. */
  readonly contract: {
    /** The first day of the term. */
    readonly firstDay: DateInput;
    /** The last day of the term. */
    readonly lastDay: DateInput;
    /** The premium that was paid, in roubles, above zero. */
    readonly paidPremium: AmountInput;
  };
  /** Whether there were claims: any of them bars the return. */
  readonly claims: {
    /** Whether the insurer paid a claim under the policy. */
    readonly paid: boolean;
    /** Whether a loss was reported, whether paid or not. */
    readonly reported: boolean;
  };
  /** When it ended. */
  readonly termination: {
    /** The last day of cover, at most the last day of the term; before its first day where there was no cover. */
    readonly lastCoveredDay: DateInput;
    /** The day on which the insurer received the application. */
    readonly appliedOn: DateInput;
  };
  /** Choices where the rules leave one; each has a default. */
  readonly options?: {
    /** What the insurer keeps for its work. By default `{"share":"0.43","of":"paid-premium"}`. */
    readonly costs?: {
      /** The part that is kept. */
      readonly share: ShareInput;
      /** What it is a part of: the premium that was paid, or what is left of it for the unused days. */
      readonly of: "paid-premium" | "unearned-premium";
    } | undefined;
    /** How the returned premium is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
