import { formula, type Trace } from "../trace/index.ts";
import { type PaidPremium, type ReturnedAmounts, returnBy } from "./returned-amounts.ts";

const nothing = formula("0");

/** Nothing goes back; nothing is rounded. */
export function noReturn(trace: Trace, clause: string, { paidPremium }: PaidPremium): ReturnedAmounts {
  trace.given("paidPremium", paidPremium);
  return returnBy(trace, clause, nothing);
}
