import * as z from "zod/mini";
import { amountAboveZero, date } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";
import { roundingInput } from "../../engine/rounding.fields.js";

/**
 * What `osago/late-payment-penalty` is computed from: the day of the application, or the last day to pay in its place.
 * @example { "premium": "7000", "appliedOn": "2024-05-23", "paidOn": "2024-06-20" }
 */
export const latePaymentPenaltyInput = z.strictObject({
  /** The premium of the whole policy in roubles, above zero; the penalty is a share of it, not of what is returned late. */
  premium: amountAboveZero,
  /** The day on which the return was paid; up to the last day to pay there is no penalty. */
  paidOn: date,
  /** The day on which the insurer has both the application and the proof of the reason; left out where the last day to pay is given. */
  appliedOn: z.optional(date),
  /** The last day to pay; left out where the day of the application is given, which sets it 14 days later. */
  dueOn: z.optional(date),
  /** Choices where the rules leave one; each has a default. */
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

/** The last day to pay follows from the application, or is given. */
export const checkLatePaymentPenalty: CrossCheck<LatePaymentPenaltyFacts> = ({ appliedOn, dueOn }, issues) => {
  if (appliedOn !== undefined && dueOn !== undefined) {
    issues.refuse("contradictory-facts", "dueOn", "appliedOn");
  } else if (issues.isLeftOut("appliedOn", appliedOn) && issues.isLeftOut("dueOn", dueOn)) {
    issues.refuse("missing-field", "appliedOn");
  }
};
