// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";
import type { CalendarInput } from "../calendar.types.js";
import type { CostsInput } from "../ended-contract/costs.types.js";

/** The input of `ogpo-plus/return-premium`. */
export interface ReturnPremiumInput {
  /** The contract that ended early. The term of the contract must not exceed twelve months. */
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
     * The claims that the insurer has paid under this contract, in tenge. If this amount is greater than zero, nothing
     * is returned (9.10), except on the ground `insurer-fault` (9.12) or where `options.claimsPaidBar` turns this bar
     * off. If claims were paid, the premium must have been paid in full, because a contract does not come into force
     * until then (3.4). By default `"0"`.
     */
    readonly paidClaims?: AmountInput | undefined;
  };
  /** How and when the contract ended. */
  readonly termination: {
    /**
     * The event or decision that ended the contract. The result gives the ground that follows from this reason under
     * the rules.
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
      | "replacement"
      | "non-payment"
      | "sum-insured-exhausted"
      | "agreement"
      | "insurer-demand";
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
    /**
     * The return premium that the parties agreed on, in tenge; at most the premium received. Allowed only for the
     * reasons `agreement` and `insurer-demand`.
     */
    readonly agreedReturn?: AmountInput | undefined;
  };
  /** Choices that the rules leave open; each has a default. */
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
     * Whether a paid claim bars a return. With `rules`, it does, under clause 9.10; with `none`, a paid claim has no
     * effect, as under the Civil Code. By default `"rules"`.
     */
    readonly claimsPaidBar?: "rules" | "none" | undefined;
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
