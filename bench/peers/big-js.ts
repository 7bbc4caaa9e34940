import Big from "big.js";
import type { Question } from "./question.js";

// With the default settings: quotients to 20 decimals, half up.

/** Over the common denominator, 10 × term: divides once, after every product. */
export function byBigJs({ premium, termDays, usedDays, decimals }: Question): string {
  const returned = new Big(premium).times(9 * termDays - 10 * usedDays).div(10 * termDays);
  return atLeastZero(returned).toFixed(decimals, Big.roundHalfUp);
}

/** The premium of a day first, as the formula is often told. */
export function byBigJsDaily({ premium, termDays, usedDays, decimals }: Question): string {
  const paid = new Big(premium);
  const earned = paid.div(termDays).times(usedDays);
  const returned = paid.minus(earned).minus(paid.times("0.1"));
  return atLeastZero(returned).toFixed(decimals, Big.roundHalfUp);
}

const ZERO = new Big(0);

const atLeastZero = (amount: Big): Big => (amount.lt(ZERO) ? ZERO : amount);
