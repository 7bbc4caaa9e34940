import type { ResultFrame } from "../../engine/result.js";
import type { AmountInput, DateInput, RoundingInput } from "../../engine/values.js";
import type { Rounding } from "../../exact/rounding.js";

/** What `osago/late-payment-penalty` is computed from. Of `appliedOn` and `dueOn` just one is given. */
export interface LatePaymentPenaltyInput {
  /** The premium of the contract in roubles, above zero. */
  readonly premium: AmountInput;
  /** The day on which the return was paid. */
  readonly paidOn: DateInput;
  /** The day on which the insurer received the application. */
  readonly appliedOn?: DateInput | undefined;
  /** The last day to pay; by default 14 calendar days after `appliedOn`. */
  readonly dueOn?: DateInput | undefined;
  readonly options?:
    | {
        /** The one rounding; by default to 0.01, half up. */
        readonly rounding?: RoundingInput | undefined;
      }
    | undefined;
}

/** The result of `osago/late-payment-penalty`. */
export interface LatePaymentPenaltyResult extends ResultFrame {
  readonly operation: "osago/late-payment-penalty";
  readonly currency: "RUB";
  /** The last day to pay. */
  readonly dueOn: string;
  /** Days after it, up to the payment. */
  readonly daysLate: number;
  /** At most the premium. */
  readonly penalty: string;
  /** Whether the days would cost more than the premium. */
  readonly capped: boolean;
  readonly conventions: { readonly rounding: Rounding };
}
