import { type Formula, formula } from "./formula.js";
import type { ReturnedAmounts } from "./returned-amounts.js";
import type { Trace } from "./trace.js";

const rest = formula("paidPremium − retainedPremium");

/** Keep the part of a paid premium computed by a formula, and return the rest. */
export function retainBy(trace: Trace, clause: string, retained: Formula): ReturnedAmounts {
  const retainedPremium = trace.amount("retained-premium", clause, retained);
  return { returnPremium: trace.amount("return-premium", clause, rest), retainedPremium };
}
