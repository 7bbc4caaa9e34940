import type { Fraction } from "../money/index.ts";
import { formula, type Trace } from "../trace/index.ts";
import { type PaidPremium, type ReturnedAmounts, returnBy } from "./returned-amounts.ts";

/** What an agreed return is made of. */
export interface AgreedReturnOperands extends PaidPremium {
  /** What the parties agreed on, 0 to `paidPremium`. */
  readonly agreedReturn: Fraction;
}

const agreed = formula("agreedReturn");

/** What the parties agreed on goes back; nothing is rounded. */
export function agreedReturn(trace: Trace, clause: string, operands: AgreedReturnOperands): ReturnedAmounts {
  trace.given("paidPremium", operands.paidPremium).given("agreedReturn", operands.agreedReturn);
  return returnBy(trace, clause, agreed);
}
