// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";
import type { CalendarInput } from "../calendar.types.js";
import type { CostsInput } from "../ended-contract/costs.types.js";

/** What `ogpo-plus/return-premium` is computed from. */
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
    /**
     * What the insurer has paid out under this contract, in tenge. Above zero it bars nearly every return (9.10), and
     * needs the premium received in full: before that the contract is not in force (3.4). By default `"0"`.
     */
    readonly paidClaims?: AmountInput | undefined;
  };
  /** How and when it ended. */
  readonly termination: {
    /** What happened; what the rules conclude from it is the ground. */
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
     * The day on which the contract ends, from the day of conclusion to the last day. It is not charged itself, unless
     * `options.usedDays` says so.
     */
    readonly terminatedOn: DateInput;
    /**
     * The day on which the insurer received the application or, for reasons that nobody applies for, on which notice
     * was given or received; where it is left out, the day of the end.
     */
    readonly appliedOn?: DateInput | undefined;
    /**
     * What the parties agreed to return, in tenge, at most what was received; only for `agreement` and
     * `insurer-demand`.
     */
    readonly agreedReturn?: AmountInput | undefined;
  };
  /** Choices where the rules leave one; each has a default. */
  readonly options?: {
    /**
     * What the insurer keeps for ending the contract where the clause lets it, at most 10% of what was received. By
     * default `{"share":"0.10"}`.
     */
    readonly costs?: CostsInput | undefined;
    /** Whether the day on which the contract ends is charged. By default `"before-termination"`. */
    readonly usedDays?: "before-termination" | "through-termination" | undefined;
    /**
     * Whether a cooling-off that would end on a day off ends on the next working day (CC 175). By default
     * `"next-working-day"`.
     */
    readonly coolingOffShift?: "next-working-day" | "none" | undefined;
    /**
     * Whether a payout bars every return: `rules` as clause 9.10 says, `none` as the Civil Code has it. By default
     * `"rules"`.
     */
    readonly claimsPaidBar?: "rules" | "none" | undefined;
    /**
     * `provisional`: the built-in table, and for a year that is not published yet the days that the law alone makes. Or
     * the working days of some years, in place of those of the built-in table.
     */
    readonly calendar?: "provisional" | CalendarInput | undefined;
    /** How the one rounded amount is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
