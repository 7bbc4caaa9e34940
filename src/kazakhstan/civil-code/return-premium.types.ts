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
     * The date on which the contract was concluded, on or before the first day. The cooling-off period starts on the
     * next day.
     */
    readonly concludedOn: DateInput;
    /** The first day of cover, usually the day after the insurer received the premium. */
    readonly firstDay: DateInput;
    /** The last day of cover, which is part of the term. */
    readonly lastDay: DateInput;
    /** The premium under the contract for the whole term, in tenge. Must be greater than zero. */
    readonly premium: AmountInput;
    /**
     * The premium that the insurer has received, in tenge; at most `premium`. If this field is omitted, the premium is
     * assumed to have been received in full.
     */
    readonly paidPremium?: AmountInput | undefined;
    /**
     * Whether the policyholder is a natural person or a legal entity. Only a natural person has a cooling-off period.
     */
    readonly policyholder: "natural-person" | "legal-entity";
    /**
     * The kind of contract. Omit this field or set it to null if the kind of contract is unknown. `annuity` is a
     * pension annuity under the Social Code (before 2023-07-01, under the pension law) or an annuity for an injured
     * employee; any other annuity is `ordinary`. `accumulation` is rejected, because the amount due under an
     * accumulation contract is a surrender value, not a return premium.
     */
    readonly kind?: "ordinary" | "loan-linked" | "annuity" | "accumulation" | null | undefined;
  };
  /** How and when the contract ended. */
  readonly termination: {
    /**
     * The event or decision that ended the contract. The result gives the ground that follows from this reason under
     * the Code.
     */
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
     * The date on which the contract ends, no earlier than `concludedOn` and no later than `lastDay`. No premium is
     * charged for this day unless `options.usedDays` includes it.
     */
    readonly terminatedOn: DateInput;
    /**
     * The date on which the insurer received the application or, for reasons that require no application, the date on
     * which notice was given or received. The default is the date on which the contract ends.
     */
    readonly appliedOn?: DateInput | undefined;
  };
  /** Choices that the law leaves open; each has a default. */
  readonly options?: {
    /**
     * The amount that the insurer keeps for termination costs if the clause allows it; at most 10% of the premium
     * received. By default `{"share":"0.10"}`.
     */
    readonly costs?: CostsInput | undefined;
    /** Whether premium is charged for the day on which the contract ends. By default `"before-termination"`. */
    readonly usedDays?: "before-termination" | "through-termination" | undefined;
    /**
     * Whether a cooling-off period that would end on a non-working day is extended to the next working day (CC 175). By
     * default `"next-working-day"`.
     */
    readonly coolingOffShift?: "next-working-day" | "none" | undefined;
    /**
     * With `provisional`, a year whose calendar has not been published yet is also covered, but only the non-working
     * days fixed by law are counted. Pass an object to replace the working days in the built-in table for particular
     * years.
     */
    readonly calendar?: "provisional" | CalendarInput | undefined;
    /**
     * The unit and mode used to round the amount. Rounding is applied only once. By default
     * `{"unit":"0.01","mode":"half-up"}`.
     */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
