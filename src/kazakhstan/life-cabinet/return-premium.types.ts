// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";
import type { CalendarInput } from "../calendar.types.js";
import type { CostsInput } from "../ended-contract/costs.types.js";

/** What `life-cabinet/return-premium` is computed from: the fields of the cabinet's calculator. */
export interface ReturnPremiumInput {
  /** The contract as the cabinet shows it. */
  readonly contract: {
    /** The day on which the contract was concluded; where it is left out, the first day. */
    readonly concludedOn?: DateInput | undefined;
    /** The first day of cover. */
    readonly firstDay: DateInput;
    /** The last day of cover, which belongs to the term. */
    readonly lastDay: DateInput;
    /** The premium in tenge, above zero and paid in full. */
    readonly premium: AmountInput;
    /**
     * Whether the contract was concluded online. The cabinet ends no other; the amounts are given all the same. By
     * default `true`.
     */
    readonly concludedElectronically?: boolean | undefined;
    /** Who concluded the contract with the insurer. By default `"natural-person"`. */
    readonly policyholder?: "natural-person" | "legal-entity" | undefined;
    /**
     * What kind of contract it is; left out or null where that is not known. `annuity` is a pension annuity under the
     * Social Code (before 2023-07-01 under the pension law) or one for an injured employee, any other is `ordinary`;
     * `accumulation` is refused, for its surrender value is due and not a premium.
     */
    readonly kind?: "ordinary" | "loan-linked" | "annuity" | "accumulation" | null | undefined;
  };
  /** How and when it ended. */
  readonly termination: {
    /** The button that was pressed: a repaid loan, or a withdrawal. */
    readonly button: "early-loan-repayment" | "refusal";
    /** The day on which the contract ends; by default it is not charged. */
    readonly terminatedOn: DateInput;
  };
  /** Choices where the law leaves one; each has a default. */
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
     * `provisional`: the built-in table, and for a year that is not published yet the days that the law alone makes. Or
     * the working days of some years, in place of those of the built-in table.
     */
    readonly calendar?: "provisional" | CalendarInput | undefined;
    /** How the one rounded amount is rounded. By default `{"unit":"1","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
