import { type Fraction, whole } from "../money/index.ts";
import { formula, type Trace } from "../trace/index.ts";
import { type PaidPremium, type ReturnedAmounts, returnBy } from "./returned-amounts.ts";

/** Costs of ending a contract: a share of the paid premium, or an amount. */
export type Costs = { readonly share: Fraction } | { readonly amount: Fraction };

/** What a pro rata return is computed from. */
export interface ProRataReturnOperands extends PaidPremium {
  /** The premium under the contract, which is earned day by day over the whole term. */
  readonly premium: Fraction;
  /** Days of the term that count as used, 0 to `termDays`. */
  readonly usedDays: number;
  /** Days of the whole term, 1 or more. */
  readonly termDays: number;
}

const unearned = formula("paidPremium − premium × usedDays ÷ termDays");
const shareOfPaid = formula("paidPremium × costsShare");
const returned = formula("min(round(max(unearnedPremium, 0)), paidPremium)");
const returnedLessCosts = formula("min(round(max(unearnedPremium − costs, 0)), paidPremium)");

/**
 * The part of the paid premium that the days in force have not earned, less the costs that the clause allows, if any;
 * at least nothing, rounded once.
 *
 * @formula min(round(max(paidPremium − premium × usedDays ÷ termDays − costs, 0)), paidPremium)
 */
export function proRataReturn(
  trace: Trace,
  clause: string,
  operands: ProRataReturnOperands,
  costs?: Costs,
): ReturnedAmounts {
  const { paidPremium, premium, usedDays, termDays } = operands;
  trace.given("paidPremium", paidPremium).given("premium", premium);
  trace.given("usedDays", whole(usedDays)).given("termDays", whole(termDays));
  trace.step("unearned-premium", clause, unearned);
  if (costs !== undefined && "share" in costs) {
    trace.given("costsShare", costs.share).step("costs", clause, shareOfPaid);
  } else if (costs !== undefined) {
    trace.given("costs", costs.amount);
  }
  return returnBy(trace, clause, costs === undefined ? returned : returnedLessCosts);
}
