import type { ExactNumber } from "../exact/checks.js";
import { formula } from "./formula.js";
import { readAmount } from "./operands.js";
import { type PaidPremium, type ReturnedAmounts, returnBy } from "./returned-amounts.js";
import type { Trace } from "./trace.js";

/** The operands for an agreed return. */
export interface AgreedReturnOperands extends PaidPremium {
  /** The amount the parties agreed on, from 0 to `paidPremium`. */
  readonly agreedReturn: ExactNumber;
}

const agreed = formula("agreedReturn");

/**
 * Return the amount the parties agreed on.
 *
 * @formula agreedReturn
 * @param trace - the trace in which the steps are recorded
 * @param clause - the clause that the steps cite
 * @param operands - amounts of 0 or more with at most two decimals, `agreedReturn` at most `paidPremium`
 * @returns both amounts as text; nothing is rounded
 * @throws RangeError or TypeError, naming the operand and its value, for any other operand
 * @clause given by the caller
 * @example
 * ```ts
 * import { agreedReturn, readDecimal, Trace } from "return-premium/formulas";
 * const operands = { paidPremium: readDecimal("20000"), agreedReturn: readDecimal("5000") };
 * agreedReturn(new Trace(), "9.3(3)", operands); // => { returnPremium: "5000.00", retainedPremium: "15000.00" }
 * ```
 */
export function agreedReturn(trace: Trace, clause: string, operands: AgreedReturnOperands): ReturnedAmounts {
  const paidPremium = readAmount("paidPremium", operands.paidPremium);
  const agreedReturn = readAmount("agreedReturn", operands.agreedReturn, paidPremium);
  trace.given("paidPremium", paidPremium).given("agreedReturn", agreedReturn);
  return returnBy(trace, clause, agreed);
}
