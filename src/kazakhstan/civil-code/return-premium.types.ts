// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";
import type { CalendarInput } from "../calendar.types.js";
import type { CostsInput } from "../ended-contract/costs.types.js";

/** The input of `kz-civil-code/return-premium`. */
export interface ReturnPremiumInput {
  /** The contract that ended early. */
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
     * The kind of contract; left out or null if unknown. `annuity` is a pension annuity under the Social Code (before
     * 2023-07-01, under the pension law) or an annuity for an injured employee; any other annuity is `ordinary`.
     * `accumulation` is refused, because such a contract pays a surrender value, not a return of premium.
     */
    readonly kind?: "ordinary" | "loan-linked" | "annuity" | "accumulation" | null | undefined;
  };
  /** How and when the contract ended. */
  readonly termination: {
    /** What happened. The legal conclusion that the Code draws from it is given as the ground. */
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
      | "loan-repaid";
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
     * `provisional` adds, for a year whose calendar is not published yet, the days off that follow from the law alone.
     * An object gives the working days of some years, in place of those in the built-in table.
     */
    readonly calendar?: "provisional" | CalendarInput | undefined;
    /** How the one rounded amount is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
