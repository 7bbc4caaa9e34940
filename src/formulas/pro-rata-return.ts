import type { ExactNumber } from "../exact/checks.js";
import { type Fraction, whole } from "../exact/fraction.js";
import { formula } from "./formula.js";
import { checkCount, readAmount } from "./operands.js";
import { type PaidPremium, type ReturnedAmounts, returnBy } from "./returned-amounts.js";
import type { Trace } from "./trace.js";

/** Termination costs: a share of the paid premium from 0 to 1, or an amount of 0 or more. */
export type Costs = { readonly share: ExactNumber } | { readonly amount: ExactNumber };

/** The operands for a pro rata return. */
export interface ProRataReturnOperands extends PaidPremium {
  /** The premium under the contract, which is earned day by day over the whole term. */
  readonly premium: ExactNumber;
  /** The number of days in the term that count as used, from 0 to `termDays`. */
  readonly usedDays: number;
  /** The number of days in the whole term, 1 or more. */
  readonly termDays: number;
}

const unearned = formula("paidPremium − premium × usedDays ÷ termDays");
const shareOfPaid = formula("paidPremium × costsShare");
const returned = formula("min(round(max(unearnedPremium, 0)), paidPremium)");
const returnedLessCosts = formula("min(round(max(unearnedPremium − costs, 0)), paidPremium)");

/**
 * Return the part of the paid premium that was not earned over the days used, less the costs the clause allows.
 *
 * @formula min(round(max(paidPremium − premium × usedDays ÷ termDays − costs, 0)), paidPremium)
 * @param trace - the trace in which the steps are recorded, which also sets the rounding
 * @param clause - the clause that the steps cite
 * @param operands - amounts of 0 or more with at most two decimals, and numbers of days, with `usedDays` at most
 * `termDays`
 * @param costs - a share of the paid premium from 0 to 1, or an amount of 0 or more; none by default
 * @returns both amounts as text: the returned amount is rounded, and the retained amount is the remainder
 * @throws RangeError or TypeError, naming the operand and its value, for any other operand
 * @clause given by the caller
 * @example
 * ```ts
 * import { proRataReturn, readDecimal, Trace } from "return-premium/formulas";
 * const trace = new Trace({ unit: "0.01", mode: "half-up" });
 * const paidPremium = readDecimal("20000");
 * const operands = { paidPremium, premium: paidPremium, usedDays: 9, termDays: 365 };
 * proRataReturn(trace, "9.7", operands, { share: readDecimal("0.1") }).returnPremium; // => "17506.85"
 * ```
 */
export function proRataReturn(
  trace: Trace,
  clause: string,
  operands: ProRataReturnOperands,
  costs?: Costs,
): ReturnedAmounts {
  const { usedDays, termDays } = operands;
  const paidPremium = readAmount("paidPremium", operands.paidPremium);
  const premium = readAmount("premium", operands.premium);
  checkCount("termDays", termDays, 1);
  checkCount("usedDays", usedDays, 0, termDays);
  const less = costs === undefined ? undefined : readCosts(costs);
  const isShare = costs && "share" in costs;
  trace.given("paidPremium", paidPremium).given("premium", premium);
  trace.given("usedDays", whole(usedDays)).given("termDays", whole(termDays));
  trace.step("unearned-premium", clause, unearned);
  if (less === undefined) return returnBy(trace, clause, returned);
  trace.given(isShare ? "costsShare" : "costs", less);
  if (isShare) trace.step("costs", clause, shareOfPaid);
  return returnBy(trace, clause, returnedLessCosts);
}

const one = whole(1);

const readCosts = (costs: Costs): Fraction =>
  "share" in costs ? readAmount("costs.share", costs.share, one) : readAmount("costs.amount", costs.amount);
