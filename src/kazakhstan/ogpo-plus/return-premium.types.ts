// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";
import type { CalendarInput } from "../calendar.types.js";
import type { CostsInput } from "../ended-contract/costs.types.js";

/** The input of `ogpo-plus/return-premium`. */
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
    /**
     * The claims that the insurer has paid under this contract, in tenge. Any amount above zero bars a return (9.10),
     * except on the ground `insurer-fault` (9.12). It also requires the premium to be paid in full: until then the
     * contract is not in force (3.4). By default `"0"`.
     */
    readonly paidClaims?: AmountInput | undefined;
  };
  /** How and when the contract ended. */
  readonly termination: {
    /** What happened. The conclusion that the rules draw from it is given as the ground. */
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
      | "replacement"
      | "non-payment"
      | "sum-insured-exhausted"
      | "agreement"
      | "insurer-demand";
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
    /**
     * The return that the parties agreed on, in tenge, at most what was received. Allowed only for `agreement` and
     * `insurer-demand`.
     */
    readonly agreedReturn?: AmountInput | undefined;
  };
  /** Choices that the rules leave open; each has a default. */
  readonly options?: {
    /**
     * The termination costs that the insurer keeps if the clause allows it, at most 10% of the premium received. By
     * default `{"share":"0.10"}`.
     */
    readonly costs?: CostsInput | undefined;
    /** Whether the day on which the contract ends is charged. By default `"before-termination"`. */
    readonly usedDays?: "before-termination" | "through-termination" | undefined;
    /**
     * Whether a cooling-off period that would end on a non-working day ends on the next working day (CC 175). By
     * default `"next-working-day"`.
     */
    readonly coolingOffShift?: "next-working-day" | "none" | undefined;
    /**
     * Whether a paid claim bars a return: with `rules` it does, under clause 9.10; with `none` it does not, as under
     * the Civil Code. By default `"rules"`.
     */
    readonly claimsPaidBar?: "rules" | "none" | undefined;
    /**
     * `provisional` adds, for a year whose calendar is not published yet, the days off that follow from the law alone.
     * An object gives the working days of some years, in place of those in the built-in table.
     */
    readonly calendar?: "provisional" | CalendarInput | undefined;
    /** How the one rounded amount is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
