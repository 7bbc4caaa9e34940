import * as z from "zod/mini";
import { amountAboveZero, date } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { roundingInput } from "../../engine/rounding.fields.js";

/**
 * The input of `osago/late-payment-penalty`, which contains either the date of the application or the payment deadline.
 * @example { "premium": "7000", "appliedOn": "2024-05-23", "paidOn": "2024-06-20" }
 */
export const latePaymentPenaltyInput = z.strictObject({
  /**
   * The premium for the whole policy, in roubles. Must be greater than zero. The penalty is a share of this premium,
   * not of the return that is late.
   */
  premium: amountAboveZero,
  /** The day on which the return was paid. No penalty is due if the return was paid by the deadline. */
  paidOn: date,
  /**
   * The day by which the insurer had received both the application and the proof of the reason. Omit this field if
   * `dueOn` is given.
   */
  appliedOn: z.optional(date),
  /**
   * The payment deadline, which is the last day on which the return could be paid on time. Omit this field if
   * `appliedOn` is given; the deadline is then 14 days after `appliedOn`.
   */
  dueOn: z.optional(date),
  /** Choices that the rules leave open; each has a default. */
  options: z.optional(
    z.strictObject({
      /**
       * How the penalty is rounded.
       * @default { "unit": "0.01", "mode": "half-up" }
       */
      rounding: z.optional(roundingInput),
    }),
  ),
});

export type LatePaymentPenaltyFacts = z.output<typeof latePaymentPenaltyInput>;

/** Check that either the date of the application or the payment deadline is given. */
export const checkLatePaymentPenalty: CrossCheck<LatePaymentPenaltyFacts> = ({ appliedOn, dueOn }, issues) => {
  if (appliedOn !== undefined && dueOn !== undefined) {
    issues.refuse("contradictory-facts", "dueOn", "appliedOn");
  } else if (issues.isLeftOut("appliedOn", appliedOn) && issues.isLeftOut("dueOn", dueOn)) {
    issues.refuse("missing-field", "appliedOn");
  }
};
