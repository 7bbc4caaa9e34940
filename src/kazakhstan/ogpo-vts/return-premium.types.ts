// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";

/** The input of `ogpo-vts/return-premium`. */
export interface ReturnPremiumInput {
  /** The contract that ended early; its term is at most twelve months. */
  readonly contract: {
    /**
     * The day on which the contract was concluded, on or before the first day. The cooling-off period starts on the
     * next day.
     */
    readonly concludedOn: DateInput;
    /** The first day of cover; usually the day after the premium arrived. */
    readonly firstDay: DateInput;
    /** The last day of cover, which is part of the term. */
    readonly lastDay: DateInput;
    /** The premium under the contract for the whole term, in tenge, above zero. */
    readonly premium: AmountInput;
    /**
     * The premium that the insurer has received, in tenge, at most `premium`. If left out, the whole premium was
     * received.
     */
    readonly paidPremium?: AmountInput | undefined;
    /** Who concluded the contract with the insurer. Only a natural person has a cooling-off period. */
    readonly policyholder: "natural-person" | "legal-entity";
  };
  /** How and when the contract ended. */
  readonly termination: {
    /** What happened. The legal conclusion that the Law draws from it is given as the ground. */
    readonly reason:
      | "withdrawal"
      | "object-ceased"
      | "insured-died"
      | "object-alienated"
      | "business-ceased"
      | "risk-ceased"
      | "insurer-liquidated"
      | "policy-data-changed"
      | "other-statutory"
      | "insurer-breach"
      | "replacement";
    /**
     * The day on which the contract ends, from the day of conclusion to the last day. This day is not charged unless
     * `options.usedDays` includes it.
     */
    readonly terminatedOn: DateInput;
    /**
     * The day on which the insurer received the application or, for reasons that need no application, the day on which
     * notice was given or received. If left out, it is the day on which the contract ends.
     */
    readonly appliedOn?: DateInput | undefined;
  };
  /** Choices that the law leaves open; each has a default. */
  readonly options?: {
    /** Whether the day on which the contract ends is charged. By default `"before-termination"`. */
    readonly usedDays?: "before-termination" | "through-termination" | undefined;
    /** How the one rounded amount is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
