import { type Day, printDay } from "../../dates/day.js";
import { onlyValueOf } from "../../engine/dated.js";
import { defineOperation, type Run } from "../../engine/define-operation.js";
import { note } from "../../engine/note.js";
import type { Operation } from "../../engine/operation.js";
import { readDecimal } from "../../exact/decimal.js";
import { isLess, whole } from "../../exact/fraction.js";
import { DEFAULT_ROUNDING } from "../../exact/rounding.js";
import { formula } from "../../formulas/formula.js";
import { Trace } from "../../formulas/trace.js";
import type { PenaltyStepId } from "./codes.js";
import {
  checkLatePaymentPenalty,
  type LatePaymentPenaltyFacts,
  latePaymentPenaltyInput,
} from "./late-payment-penalty.fields.js";
import type { LatePaymentPenaltyResult } from "./late-payment-penalty.result.js";
import type { LatePaymentPenaltyInput } from "./late-payment-penalty.types.js";
import { dailyPenaltyShare, PENALTY_CLAUSE, paymentDays, ruleSet } from "./parameters.js";

/**
 * Compute the penalty that an OSAGO insurer owes for paying a return late: 1% of the premium for every day of delay.
 *
 * @function
 * @formula premium × 0.01 × daysLate, at most the premium
 * @param input - the premium in roubles, dates as `YYYY-MM-DD`; either the date of the application or the payment
 * deadline
 * @returns the penalty as text, rounded once according to `options.rounding` (default 0.01, half up), and every step;
 * if the penalty would reach the premium, it is the premium itself, unrounded
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause 40-FZ 16.1(4)
 * @example
 * ```ts
 * import { osago } from "return-premium";
 * const input = { premium: "7000", appliedOn: "2024-05-23", paidOn: "2024-06-20" };
 * const { daysLate, penalty } = osago.latePaymentPenalty(input);
 * [daysLate, penalty]; // => [14, "980.00"]
 * ```
 */
export const latePaymentPenalty: Operation<LatePaymentPenaltyInput, LatePaymentPenaltyResult> =
  /* @__PURE__ */ defineOperation({
    id: "osago/late-payment-penalty",
    summary: "The penalty that an OSAGO insurer owes for paying a return late",
    ruleSet,
    country: "russia",
    fields: latePaymentPenaltyInput,
    check: checkLatePaymentPenalty,
    calculate,
  });

const accrued = formula("premium × dailyShare × daysLate");
const belowPremium = formula("min(round(accruedPenalty), premium)");
const wholePremium = formula("premium");

function calculate(facts: LatePaymentPenaltyFacts, run: Run): LatePaymentPenaltyResult {
  const { premium, paidOn, options } = facts;
  const dueOn = dueDayOf(facts);
  const daysLate = Math.max(paidOn - dueOn, 0);
  const rounding = options?.rounding ?? DEFAULT_ROUNDING;
  const trace = new Trace<PenaltyStepId>(rounding, run).given("premium", premium);
  trace.given("dailyShare", readDecimal(onlyValueOf(dailyPenaltyShare))).given("daysLate", whole(daysLate));
  const accruedPenalty = trace.step("accrued-penalty", PENALTY_CLAUSE, accrued);
  const penalty = isLess(accruedPenalty, premium) ? belowPremium : wholePremium;
  return {
    operation: "osago/late-payment-penalty",
    ruleSet,
    currency: "RUB",
    dueOn: printDay(dueOn),
    daysLate,
    penalty: trace.amount("penalty", PENALTY_CLAUSE, penalty),
    capped: isLess(premium, accruedPenalty),
    steps: trace.steps,
    notes: [note("natural-persons-only", PENALTY_CLAUSE)],
    assumed: [],
    conventions: { rounding },
  };
}

/** The check ensures that exactly one of the two dates is given, which the types cannot express. */
const dueDayOf = ({ appliedOn, dueOn }: LatePaymentPenaltyFacts): Day =>
  dueOn ?? (appliedOn as Day) + onlyValueOf(paymentDays);
