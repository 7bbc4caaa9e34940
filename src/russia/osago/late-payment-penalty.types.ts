// Written by `npm run generate` from the fields of the same name.

import type { RoundingInput } from "../../engine/rounding.types.js";
import type { AmountInput, DateInput } from "../../engine/values.js";

/**
 * What `osago/late-payment-penalty` is computed from: the day of the application, or the last day to pay in its place.
 */
export interface LatePaymentPenaltyInput {
  /**
   * The premium of the whole policy in roubles, above zero; the penalty is a share of it, not of what is returned late.
   */
  readonly premium: AmountInput;
  /** The day on which the return was paid; up to the last day to pay there is no penalty. */
  readonly paidOn: DateInput;
  /**
   * The day on which the insurer has both the application and the proof of the reason; left out where the last day to
   * pay is given.
   */
  readonly appliedOn?: DateInput | undefined;
  /** The last day to pay; left out where the day of the application is given, which sets it 14 days later. */
  readonly dueOn?: DateInput | undefined;
  /** Choices where the rules leave one; each has a default. */
  readonly options?: {
    /** How the penalty is rounded. By default `{"unit":"0.01","mode":"half-up"}`. */
    readonly rounding?: RoundingInput | undefined;
  } | undefined;
}
