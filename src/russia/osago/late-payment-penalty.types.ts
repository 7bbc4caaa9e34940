// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";

/**
 * The input of `osago/late-payment-penalty`, which contains either the date of the application or the payment deadline.
 */
export interface LatePaymentPenaltyInput {
  /**
   * The premium for the whole policy, in roubles. Must be greater than zero. The penalty is a share of this premium,
   * not of the return that is late.
   */
  readonly premium: AmountInput;
  /** The day on which the return was paid. No penalty is due if the return was paid by the deadline. */
  readonly paidOn: DateInput;
  /**
   * The day by which the insurer had received both the application and the proof of the reason. Omit this field if
   * `dueOn` is given.
   */
  readonly appliedOn?: DateInput | undefined;
  /**
   * The payment deadline, which is the last day on which the return could be paid on time. Omit this field if
   * `appliedOn` is given; the deadline is then 14 days after `appliedOn`.
   */
  readonly dueOn?: DateInput | undefined;
  /** Choices that the rules leave open; each has a default. */
  readonly options?: {
    /** How the penalty is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
