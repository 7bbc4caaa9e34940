// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput, ShareInput } from "../../engine/values.js";

/** What `osago/return-premium` is computed from. */
export interface ReturnPremiumInput {
  /** The policy that ended early. */
  readonly contract: {
    /** The first day of the term. */
    readonly firstDay: DateInput;
    /** The last day of the term. */
    readonly lastDay: DateInput;
    /** The premium in roubles, above zero and paid in full. */
    readonly premium: AmountInput;
    /** The periods of a seasonal use, in their order; where they are left out, the whole term is one. */
    readonly usePeriods?: readonly {
      /** The first day of use, in the term and after the last day of the period before. */
      readonly firstDay: DateInput;
      /** The last day of use. */
      readonly lastDay: DateInput;
    }[] | undefined;
  };
  /** How and when it ended. */
  readonly termination: {
    /** What happened; it alone decides whether anything goes back, and on which day the policy ends. */
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
     * The day of the event, at or before the application. Needed where the policy ends on it: for `owner-died`,
     * `policyholder-died`, `vehicle-lost`, `vehicle-destroyed`, `vehicle-scrapped`, `organisation-liquidated` and
     * `insurer-liquidated`.
     */
    readonly eventOn?: DateInput | undefined;
    /** The day on which the insurer has both the application and the proof of the reason. */
    readonly appliedOn: DateInput;
  };
  /** Choices where the rules leave one; each has a default. */
  readonly options?: {
    /** The part of the premium that is meant for payouts and can go back. By default `"0.77"`. */
    readonly returnableShare?: ShareInput | undefined;
    /** How the returned premium is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
