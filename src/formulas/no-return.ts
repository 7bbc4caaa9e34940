import { formula, type Trace } from "../trace/index.ts";
import { type PaidPremium, type ReturnedAmounts, retainedRest } from "./returned-amounts.ts";

const nothing = formula("0");

/** Nothing goes back; nothing is rounded. */
export function noReturn(trace: Trace, clause: string, { paidPremium }: PaidPremium): ReturnedAmounts {
  trace.given("paidPremium", paidPremium);
  return {
    returnPremium: trace.amount("return-premium", clause, nothing),
    retainedPremium: trace.amount("retained-premium", clause, retainedRest),
  };
}
