import { formula, type Trace } from "../trace/index.ts";
import type { PaidPremium, ReturnedAmounts } from "./returned-amounts.ts";

const everything = formula("paidPremium");
const retained = formula("paidPremium − returnPremium");

/** The whole paid premium goes back; nothing is rounded. */
export function wholeReturn(trace: Trace, clause: string, { paidPremium }: PaidPremium): ReturnedAmounts {
  trace.given("paidPremium", paidPremium);
  return {
    returnPremium: trace.amount("return-premium", clause, everything),
    retainedPremium: trace.amount("retained-premium", clause, retained),
  };
}
