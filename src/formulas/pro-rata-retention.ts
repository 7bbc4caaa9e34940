import { whole } from "../money/index.ts";
import { formula, type Trace } from "../trace/index.ts";
import type { PaidPremium, ReturnedAmounts } from "./returned-amounts.ts";

/** What a pro rata retention is computed from. */
export interface ProRataRetentionOperands extends PaidPremium {
  /** Days for which the insurer keeps the premium, 0 to `termDays`. */
  readonly elapsedDays: number;
  /** Days of the whole term, 1 or more. */
  readonly termDays: number;
}

const retained = formula("min(round(paidPremium × elapsedDays ÷ termDays), paidPremium)");
const returned = formula("paidPremium − retainedPremium");

/**
 * The part of the paid premium that the elapsed days have earned is kept, rounded once; the rest goes back.
 *
 * @formula paidPremium − round(paidPremium × elapsedDays ÷ termDays)
 */
export function proRataRetention(trace: Trace, clause: string, operands: ProRataRetentionOperands): ReturnedAmounts {
  const { paidPremium, elapsedDays, termDays } = operands;
  trace.given("paidPremium", paidPremium);
  trace.given("elapsedDays", whole(elapsedDays)).given("termDays", whole(termDays));
  const retainedPremium = trace.amount("retained-premium", clause, retained);
  return { returnPremium: trace.amount("return-premium", clause, returned), retainedPremium };
}
