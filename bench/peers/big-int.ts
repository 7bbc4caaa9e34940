import type { Question } from "./question.js";

/** Bare integers over the common denominator, no validation and no trace: what the processor needs at the least. */
export function byBigInt({ premium, termDays, usedDays, decimals }: Question): string {
  const tiyn = BigInt(premium.replace(".", ""));
  const numerator = tiyn * BigInt(Math.max(9 * termDays - 10 * usedDays, 0));
  const denominator = BigInt(10 * termDays * (decimals === 0 ? 100 : 1));
  const units = String((2n * numerator + denominator) / (2n * denominator));
  if (decimals === 0) return units;
  const digits = units.padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
