import {
  allocate,
  dinero,
  halfUp,
  KZT,
  maximum,
  multiply,
  subtract,
  toDecimal,
  transformScale,
} from "dinero.js/bigint";
import type { Question } from "./question.js";

/** Decimals to compute with: `allocate` hands out whole parts of this scale, which must be far finer than the answer. */
const WORKING_SCALE = 10n;
const TENTH = { amount: 1n, scale: 1n };
const nothing = dinero({ amount: 0n, currency: KZT });

/** With the bigint amounts that it has for sums beyond 2^53. It cannot divide: the days share the premium out. */
export function byDineroJs({ premium, termDays, usedDays, decimals }: Question): string {
  const tiyn = BigInt(premium.replace(".", ""));
  const paid = transformScale(dinero({ amount: tiyn, currency: KZT }), WORKING_SCALE);
  const [unearned = nothing] = allocate(paid, [BigInt(termDays - usedDays), BigInt(usedDays)]);
  const returned = subtract(unearned, multiply(paid, TENTH));
  return toDecimal(transformScale(maximum([returned, nothing]), BigInt(decimals), halfUp));
}
