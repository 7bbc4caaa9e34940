/**
 * The cooling-off formula on bare integers, no validation and no trace: what the processor needs at the least.
 * P − P × K ÷ N − P ÷ 10, at least 0, rounded half up to the tiyn, over the common denominator 10 × N.
 */
export function returnByIntegers(premiumTiyn: bigint, termDays: number, usedDays: number): bigint {
  const numerator = premiumTiyn * BigInt(9 * termDays - 10 * usedDays);
  if (numerator <= 0n) return 0n;
  const denominator = BigInt(10 * termDays);
  return (2n * numerator + denominator) / (2n * denominator);
}

/** The same on numbers, for premiums below 2^40 tiyn and terms of a year at most: every product stays below 2^53. */
export function returnBySmallIntegers(premiumTiyn: number, termDays: number, usedDays: number): number {
  const numerator = premiumTiyn * (9 * termDays - 10 * usedDays);
  if (numerator <= 0) return 0;
  const denominator = 10 * termDays;
  const rest = numerator % denominator;
  const whole = (numerator - rest) / denominator;
  return 2 * rest >= denominator ? whole + 1 : whole;
}
