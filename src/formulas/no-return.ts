import { formula } from "./formula.js";
import { readAmount } from "./operands.js";
import { type PaidPremium, type ReturnedAmounts, returnBy } from "./returned-amounts.js";
import type { Trace } from "./trace.js";

const nothing = formula("0");

/**
 * Return nothing.
 *
 * @formula 0
 * @param trace - the trace in which the steps are recorded
 * @param clause - the clause that the steps cite
 * @param operands - an amount of 0 or more with at most two decimals
 * @returns both amounts as text; nothing is rounded
 * @throws RangeError or TypeError, naming the operand and its value, for any other operand
 * @clause given by the caller
 * @example
 * ```ts
 * import { noReturn, readDecimal, Trace } from "return-premium/formulas";
 * const trace = new Trace({ unit: "1", mode: "half-up" });
 * noReturn(trace, "9.6", { paidPremium: readDecimal("20000") }); // => { returnPremium: "0", retainedPremium: "20000" }
 * ```
 */
export function noReturn(trace: Trace, clause: string, { paidPremium }: PaidPremium): ReturnedAmounts {
  trace.given("paidPremium", readAmount("paidPremium", paidPremium));
  return returnBy(trace, clause, nothing);
}
