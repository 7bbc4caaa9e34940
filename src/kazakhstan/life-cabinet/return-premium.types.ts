// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";
import type { CalendarInput } from "../calendar.types.js";
import type { CostsInput } from "../ended-contract/costs.types.js";

/** The input of `life-cabinet/return-premium`: the calculator fields in the online cabinet. */
export interface ReturnPremiumInput {
  /** The contract, as shown in the insurer's online cabinet. */
  readonly contract: {
    /** The date on which the contract was concluded. The default is the first day of cover. */
    readonly concludedOn?: DateInput | undefined;
    /** The first day of cover. */
    readonly firstDay: DateInput;
    /** The last day of cover, which is part of the term. */
    readonly lastDay: DateInput;
    /** The premium, in tenge, which was paid in full. Must be greater than zero. */
    readonly premium: AmountInput;
    /**
     * Whether the contract was concluded online. A contract that was not concluded online cannot be ended in the online
     * cabinet, but the amounts are still computed. By default `true`.
     */
    readonly concludedElectronically?: boolean | undefined;
    /** Whether the policyholder is a natural person or a legal entity. By default `"natural-person"`. */
    readonly policyholder?: "natural-person" | "legal-entity" | undefined;
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
     * The button that the policyholder pressed in the online cabinet: early repayment of the loan, or cancellation of
     * the contract.
     */
    readonly button: "early-loan-repayment" | "refusal";
    /** The date on which the contract ends. By default, no premium is charged for this day. */
    readonly terminatedOn: DateInput;
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
     * `{"unit":"1","mode":"half-up"}`.
     */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
