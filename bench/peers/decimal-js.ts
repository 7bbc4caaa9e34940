import { Decimal } from "decimal.js";
import type { Question } from "./question.js";

// With the default settings: 20 significant digits, half up.

/** Over the common denominator, 10 × term: divides once, after every product. */
export function byDecimalJs({ premium, termDays, usedDays, decimals }: Question): string {
  const returned = new Decimal(premium).times(9 * termDays - 10 * usedDays).div(10 * termDays);
  return Decimal.max(returned, 0).toFixed(decimals, Decimal.ROUND_HALF_UP);
}

/** The premium of a day first, as the formula is often told. */
export function byDecimalJsDaily({ premium, termDays, usedDays, decimals }: Question): string {
  const paid = new Decimal(premium);
  const earned = paid.div(termDays).times(usedDays);
  const returned = paid.minus(earned).minus(paid.times("0.1"));
  return Decimal.max(returned, 0).toFixed(decimals, Decimal.ROUND_HALF_UP);
}
