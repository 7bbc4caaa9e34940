import { BigNumber } from "bignumber.js";
import type { Question } from "./question.js";

// With the default settings: quotients to 20 decimals, half up.

/** Over the common denominator, 10 × term: divides once, after every product. */
export function byBigNumberJs({ premium, termDays, usedDays, decimals }: Question): string {
  const returned = new BigNumber(premium).times(9 * termDays - 10 * usedDays).div(10 * termDays);
  return BigNumber.max(returned, 0).toFixed(decimals, BigNumber.ROUND_HALF_UP);
}

/** The premium of a day first, as the formula is often told. */
export function byBigNumberJsDaily({ premium, termDays, usedDays, decimals }: Question): string {
  const paid = new BigNumber(premium);
  const earned = paid.div(termDays).times(usedDays);
  const returned = paid.minus(earned).minus(paid.times("0.1"));
  return BigNumber.max(returned, 0).toFixed(decimals, BigNumber.ROUND_HALF_UP);
}
