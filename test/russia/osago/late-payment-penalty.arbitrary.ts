import fc from "fast-check";
import type { PenaltyInput } from "../../oracle/osago-late-payment-penalty.js";
import { dayAfter } from "../../support/days.js";
import { amount, rounding } from "../russian-policy.arbitrary.js";

const FIRST_DAY = "2021-01-01";
const DAYS = 2000;
/** Days after the application to the due day. */
const TERM = 14;

/** A payment so many days after the due day, which is told itself or by the application. */
export interface LatePayment {
  readonly dueAfter: number;
  readonly input: PenaltyInput;
}

const latePaymentAfter = (dueAfter: fc.Arbitrary<number>): fc.Arbitrary<LatePayment> =>
  fc
    .record({
      due: fc.integer({ min: TERM + 10, max: DAYS }),
      dueAfter,
      isDueDayTold: fc.boolean(),
      premium: amount,
      rounding: fc.option(rounding, { nil: undefined }),
    })
    .map(({ due, dueAfter, isDueDayTold, premium, rounding }) => ({
      dueAfter,
      input: {
        premium,
        paidOn: dayAfter(FIRST_DAY, due + dueAfter),
        ...(isDueDayTold ? { dueOn: dayAfter(FIRST_DAY, due) } : { appliedOn: dayAfter(FIRST_DAY, due - TERM) }),
        options: { rounding },
      },
    }));

/** Payments in time, late, and so late that the penalty reaches the premium or would pass it. */
export const latenesses = {
  "in time": latePaymentAfter(fc.integer({ min: -20, max: 0 })),
  late: latePaymentAfter(fc.integer({ min: 1, max: 99 })),
  "100 days late": latePaymentAfter(fc.constant(100)),
  "later than that": latePaymentAfter(fc.integer({ min: 101, max: 900 })),
} as const;
