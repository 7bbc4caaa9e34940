import { formula, type Trace } from "../trace/index.ts";
import { type PaidPremium, type ReturnedAmounts, retainedRest } from "./returned-amounts.ts";

const everything = formula("paidPremium");

/** The whole paid premium goes back; nothing is rounded. */
export function wholeReturn(trace: Trace, clause: string, { paidPremium }: PaidPremium): ReturnedAmounts {
  trace.given("paidPremium", paidPremium);
  return {
    returnPremium: trace.amount("return-premium", clause, everything),
    retainedPremium: trace.amount("retained-premium", clause, retainedRest),
  };
}
