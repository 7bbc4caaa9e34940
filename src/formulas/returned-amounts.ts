import type { ExactNumber } from "../exact/checks.js";
import { type Formula, formula } from "./formula.js";
import type { Trace } from "./trace.js";

/** The premium received. */
export interface PaidPremium {
  /** An amount of 0 or more, with at most two decimals. */
  readonly paidPremium: ExactNumber;
}

/** A paid premium, split into two parts that add up to it exactly. */
export interface ReturnedAmounts {
  readonly returnPremium: string;
  readonly retainedPremium: string;
}

const rest = formula("paidPremium − returnPremium");

/**
 * Return a part of the paid premium according to your own formula, and keep the rest.
 *
 * @formula returnPremium according to the formula; retainedPremium = paidPremium − returnPremium
 * @param trace - the trace in which the steps are recorded; the trace must contain `paidPremium` and every other
 * operand of the formula
 * @param clause - the clause that the steps cite
 * @param returned - the formula, whose value must be from 0 to `paidPremium`; values are rounded only where the formula
 * says `round`
 * @returns both amounts as text
 * @throws ReferenceError for an operand that was not given; RangeError for an amount with more than two decimals
 * @clause given by the caller
 * @example
 * ```ts
 * import { formula, readDecimal, returnBy, Trace } from "return-premium/formulas";
 * const trace = new Trace().given("paidPremium", readDecimal("100"));
 * returnBy(trace, "1", formula("paidPremium × 0.25")).retainedPremium; // => "75.00"
 * ```
 */
export function returnBy(trace: Trace, clause: string, returned: Formula): ReturnedAmounts {
  return {
    returnPremium: trace.amount("return-premium", clause, returned),
    retainedPremium: trace.amount("retained-premium", clause, rest),
  };
}
