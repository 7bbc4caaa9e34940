import { formula, type Trace } from "../trace/index.ts";
import { type PaidPremium, type ReturnedAmounts, returnBy } from "./returned-amounts.ts";

const everything = formula("paidPremium");

/** The whole paid premium goes back; nothing is rounded. */
export function wholeReturn(trace: Trace, clause: string, { paidPremium }: PaidPremium): ReturnedAmounts {
  trace.given("paidPremium", paidPremium);
  return returnBy(trace, clause, everything);
}
