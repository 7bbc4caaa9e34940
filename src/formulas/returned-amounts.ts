import type { Fraction } from "../money/index.ts";
import { type Formula, formula, type Trace } from "../trace/index.ts";

/** What was received. */
export interface PaidPremium {
  readonly paidPremium: Fraction;
}

/** A paid premium in two parts that add up to it to the last hundredth. */
export interface ReturnedAmounts {
  readonly returnPremium: string;
  readonly retainedPremium: string;
}

const rest = formula("paidPremium − returnPremium");

/** What a formula returns of the `paidPremium` that the trace was given, and the rest, which is kept. */
export function returnBy(trace: Trace, clause: string, returned: Formula): ReturnedAmounts {
  return {
    returnPremium: trace.amount("return-premium", clause, returned),
    retainedPremium: trace.amount("retained-premium", clause, rest),
  };
}
