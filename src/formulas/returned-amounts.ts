import type { ExactNumber } from "../exact/checks.js";
import { type Formula, formula } from "./formula.js";
import type { Trace } from "./trace.js";

/** What was received. */
export interface PaidPremium {
  /** 0 or more, with at most two decimals. */
  readonly paidPremium: ExactNumber;
}

/** A paid premium in two parts that add up to it to the last hundredth. */
export interface ReturnedAmounts {
  readonly returnPremium: string;
  readonly retainedPremium: string;
}

const rest = formula("paidPremium − returnPremium");

/**
 * What a formula of one's own returns of a paid premium, and the rest, which is kept.
 *
 * @formula returnPremium by the formula; retainedPremium = paidPremium − returnPremium
 * @param trace - where the steps are recorded; `paidPremium` and what else the formula names were given to it
 * @param clause - the clause as the steps shall name it
 * @param returned - from 0 to `paidPremium`; it rounds where it says `round`
 * @returns the two amounts as text
 * @throws ReferenceError for an operand that was not given; RangeError for an amount that two decimals cannot print
 * @clause named by the caller
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
