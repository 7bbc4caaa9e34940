// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";
import type { CalendarInput } from "../calendar.types.js";
import type { CostsInput } from "../ended-contract/costs.types.js";

/** The input of `life-cabinet/return-premium`: the fields of the calculator in the online cabinet. */
export interface ReturnPremiumInput {
  /** The contract as the cabinet shows it. */
  readonly contract: {
    /** The day on which the contract was concluded. If left out, it is the first day of cover. */
    readonly concludedOn?: DateInput | undefined;
    /** The first day of cover. */
    readonly firstDay: DateInput;
    /** The last day of cover, which is part of the term. */
    readonly lastDay: DateInput;
    /** The premium, in tenge, above zero and paid in full. */
    readonly premium: AmountInput;
    /**
     * Whether the contract was concluded online. The cabinet cannot end other contracts, but their amounts are still
     * computed. By default `true`.
     */
    readonly concludedElectronically?: boolean | undefined;
    /** Who concluded the contract with the insurer. By default `"natural-person"`. */
    readonly policyholder?: "natural-person" | "legal-entity" | undefined;
    /**
     * The kind of contract; left out or null if unknown. `annuity` is a pension annuity under the Social Code (before
     * 2023-07-01, under the pension law) or an annuity for an injured employee; any other annuity is `ordinary`.
     * `accumulation` is refused, because such a contract pays a surrender value, not a return of premium.
     */
    readonly kind?: "ordinary" | "loan-linked" | "annuity" | "accumulation" | null | undefined;
  };
  /** How and when the contract ended. */
  readonly termination: {
    /** The button that was pressed: early repayment of the loan, or refusal of the contract. */
    readonly button: "early-loan-repayment" | "refusal";
    /** The day on which the contract ends; by default it is not charged. */
    readonly terminatedOn: DateInput;
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
    /** How the one rounded amount is rounded. By default `{"unit":"1","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
