import { whole } from "../exact/fraction.js";
import { formula } from "./formula.js";
import { checkCount, readAmount } from "./operands.js";
import { retainBy } from "./retain-by.js";
import type { PaidPremium, ReturnedAmounts } from "./returned-amounts.js";
import type { Trace } from "./trace.js";

/** The operands for a pro rata retention. */
export interface ProRataRetentionOperands extends PaidPremium {
  /** The number of days for which the insurer keeps the premium, from 0 to `termDays`. */
  readonly elapsedDays: number;
  /** The number of days in the whole term, 1 or more. */
  readonly termDays: number;
}

const retained = formula("min(round(paidPremium × elapsedDays ÷ termDays), paidPremium)");

/**
 * Keep the part of the paid premium that was earned over the elapsed days, and return the rest.
 *
 * @formula paidPremium − min(round(paidPremium × elapsedDays ÷ termDays), paidPremium)
 * @param trace - the trace in which the steps are recorded, which also sets the rounding
 * @param clause - the clause that the steps cite
 * @param operands - an amount of 0 or more with at most two decimals, and numbers of days, with `elapsedDays` at most
 * `termDays`
 * @returns both amounts as text: the retained amount is rounded, and the returned amount is the remainder
 * @throws RangeError or TypeError, naming the operand and its value, for any other operand
 * @clause given by the caller
 * @example
 * ```ts
 * import { proRataRetention, readDecimal, Trace } from "return-premium/formulas";
 * const trace = new Trace({ unit: "0.01", mode: "half-up" });
 * const operands = { paidPremium: readDecimal("20000"), elapsedDays: 184, termDays: 365 };
 * proRataRetention(trace, "9.2", operands).returnPremium; // => "9917.81"
 * ```
 */
export function proRataRetention(trace: Trace, clause: string, operands: ProRataRetentionOperands): ReturnedAmounts {
  const { elapsedDays, termDays } = operands;
  const paidPremium = readAmount("paidPremium", operands.paidPremium);
  checkCount("termDays", termDays, 1);
  checkCount("elapsedDays", elapsedDays, 0, termDays);
  trace.given("paidPremium", paidPremium);
  trace.given("elapsedDays", whole(elapsedDays)).given("termDays", whole(termDays));
  return retainBy(trace, clause, retained);
}
