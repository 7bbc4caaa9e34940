// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";

/** What `ogpo-vts/return-premium` is computed from. */
export interface ReturnPremiumInput {
  /** The contract that ended early; its term is at most twelve months. */
  readonly contract: {
    /**
     * The day on which the contract was concluded, at or before the first day. The cooling-off runs from the day after.
     */
    readonly concludedOn: DateInput;
    /** The first day of cover; usually the day after the premium arrived. */
    readonly firstDay: DateInput;
    /** The last day of cover, which belongs to the term. */
    readonly lastDay: DateInput;
    /** The premium that the contract sets for the whole term, in tenge, above zero. */
    readonly premium: AmountInput;
    /** What the insurer has received, in tenge, at most the premium; where it is left out, the whole premium. */
    readonly paidPremium?: AmountInput | undefined;
    /** Who concluded the contract with the insurer. Only a natural person has a cooling-off. */
    readonly policyholder: "natural-person" | "legal-entity";
  };
  /** How and when it ended. */
  readonly termination: {
    /** What happened; what the Law concludes from it is the ground. */
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
     * The day on which the contract ends, from the day of conclusion to the last day. It is not charged itself, unless
     * `options.usedDays` says so.
     */
    readonly terminatedOn: DateInput;
    /**
     * The day on which the insurer received the application or, for reasons that nobody applies for, on which notice
     * was given or received; where it is left out, the day of the end.
     */
    readonly appliedOn?: DateInput | undefined;
  };
  /** Choices where the law leaves one; each has a default. */
  readonly options?: {
    /** Whether the day on which the contract ends is charged. By default `"before-termination"`. */
    readonly usedDays?: "before-termination" | "through-termination" | undefined;
    /** How the one rounded amount is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
