import * as z from "zod/mini";
import { amountAboveZero, date, rounding } from "../../engine/fields.js";
import type { CrossCheck } from "../../engine/read-input.js";

export const latePaymentPenaltyFields = z.strictObject({
  premium: amountAboveZero,
  paidOn: date,
  appliedOn: z.optional(date),
  dueOn: z.optional(date),
  options: z.optional(z.strictObject({ rounding: z.optional(rounding) })),
});

export type LatePaymentPenaltyFacts = z.output<typeof latePaymentPenaltyFields>;

/** The last day to pay follows from the application, or is given. */
export const checkLatePaymentPenalty: CrossCheck<LatePaymentPenaltyFacts> = ({ appliedOn, dueOn }, issues) => {
  if (appliedOn !== undefined && dueOn !== undefined) {
    issues.refuse("contradictory-facts", "dueOn", "appliedOn");
  } else if (issues.isLeftOut("appliedOn", appliedOn) && issues.isLeftOut("dueOn", dueOn)) {
    issues.refuse("missing-field", "appliedOn");
  }
};
