import { type Day, printDay } from "../../calendar/index.ts";
import {
  type AmountInput,
  type DateInput,
  defineOperation,
  type Outcome,
  type ResultFrame,
  type RoundingInput,
} from "../../input/index.ts";
import { DEFAULT_ROUNDING, isLess, type Rounding, readDecimal, whole } from "../../money/index.ts";
import { formula, note, Trace } from "../../trace/index.ts";
import {
  checkLatePaymentPenalty,
  type LatePaymentPenaltyFacts,
  latePaymentPenaltySchema,
} from "./late-payment-penalty.schema.ts";
import { DAILY_PENALTY_SHARE, PAYMENT_DAYS, PENALTY_CLAUSE, ruleSet } from "./parameters.ts";

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

export const latePaymentPenaltyOperation = /* @__PURE__ */ defineOperation<
  LatePaymentPenaltyFacts,
  LatePaymentPenaltyResult
>({
  id: "osago/late-payment-penalty",
  summary: "What an OSAGO insurer owes for paying a return too late",
  schema: latePaymentPenaltySchema,
  check: checkLatePaymentPenalty,
  calculate,
});

const accrued = formula("premium × dailyShare × daysLate");
const belowPremium = formula("min(round(accruedPenalty), premium)");
const wholePremium = formula("premium");

function calculate(facts: LatePaymentPenaltyFacts): LatePaymentPenaltyResult {
  const { premium, paidOn, options } = facts;
  const dueOn = dueDayOf(facts);
  const daysLate = Math.max(paidOn - dueOn, 0);
  const rounding = options?.rounding ?? DEFAULT_ROUNDING;
  const trace = new Trace(rounding).given("premium", premium);
  trace.given("dailyShare", readDecimal(DAILY_PENALTY_SHARE)).given("daysLate", whole(daysLate));
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

/** The check takes care that just one of the two days is there, which their types cannot say. */
const dueDayOf = ({ appliedOn, dueOn }: LatePaymentPenaltyFacts): Day => dueOn ?? (appliedOn as Day) + PAYMENT_DAYS;

/**
 * What an OSAGO insurer owes for paying a return too late: 1% of the premium for every day after the last day to pay.
 *
 * @formula premium × 0.01 × daysLate, at most the premium
 * @param input - the premium in roubles, days as `YYYY-MM-DD`; the day of the application or the last day to pay
 * @returns the penalty as text, rounded once by `options.rounding` (0.01, half up), and every step; one that reaches
 * the premium is the premium itself, unrounded
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
export function latePaymentPenalty(input: LatePaymentPenaltyInput): LatePaymentPenaltyResult {
  return latePaymentPenaltyOperation.run(input);
}

/**
 * {@link latePaymentPenalty} that returns its error instead of throwing it.
 *
 * @formula as {@link latePaymentPenalty}
 * @param input - as for `latePaymentPenalty`, or any value
 * @returns `{ success: true, result }`, rounded as there, or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 40-FZ 16.1(4)
 * @example
 * ```ts
 * import { osago } from "return-premium";
 * osago.safeLatePaymentPenalty({ premium: "7000", paidOn: "2024-06-20" }).success; // => false
 * ```
 */
export function safeLatePaymentPenalty(input: unknown): Outcome<LatePaymentPenaltyResult> {
  return latePaymentPenaltyOperation.runSafely(input);
}
