// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput, ShareInput } from "../../engine/values.js";

/** The input of `osago/return-premium`. */
export interface ReturnPremiumInput {
  /** The policy that ended early. */
  readonly contract: {
    /** The first day of the term. */
    readonly firstDay: DateInput;
    /** The last day of the term. */
    readonly lastDay: DateInput;
    /** The premium, in roubles, which was paid in full. Must be greater than zero. */
    readonly premium: AmountInput;
    /**
     * The periods of seasonal use, in chronological order. If this field is omitted, the vehicle may be used throughout
     * the term.
     */
    readonly usePeriods?: readonly {
      /** The first day of use, which must be within the term and after the last day of the previous period. */
      readonly firstDay: DateInput;
      /** The last day of use, within the term. */
      readonly lastDay: DateInput;
    }[] | undefined;
  };
  /** How and when the policy ended. */
  readonly termination: {
    /**
     * The event or decision that ended the policy. The reason alone determines whether a premium is returned and on
     * which day the policy ends.
     */
    readonly reason:
      | "owner-died"
      | "policyholder-died"
      | "vehicle-lost"
      | "vehicle-destroyed"
      | "vehicle-scrapped"
      | "organisation-liquidated"
      | "insurer-liquidated"
      | "licence-revoked"
      | "vehicle-sold"
      | "military-service"
      | "false-information"
      | "instalment-unpaid"
      | "own-wish";
    /**
     * The day of the event, on or before the day of the application. Required for the reasons for which the policy ends
     * on the day of the event: `owner-died`, `policyholder-died`, `vehicle-lost`, `vehicle-destroyed`,
     * `vehicle-scrapped`, `organisation-liquidated` and `insurer-liquidated`.
     */
    readonly eventOn?: DateInput | undefined;
    /** The day by which the insurer had received both the application and the proof of the reason. */
    readonly appliedOn: DateInput;
  };
  /** Choices that the rules leave open; each has a default. */
  readonly options?: {
    /** The share of the premium that is intended for payouts and can be returned. By default `"0.77"`. */
    readonly returnableShare?: ShareInput | undefined;
    /** How the returned premium is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
