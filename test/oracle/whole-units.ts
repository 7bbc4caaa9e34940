/** Rounding in plain numbers, by the closed form of each mode; every product must stay below 2^53. */

import type { RoundingMode } from "./money.js";

/** How many whole units the mode makes of `numerator` over `denominator` units, which is not below zero. */
export function wholeUnits(numerator: number, denominator: number, mode: RoundingMode): number {
  switch (mode) {
    case "down":
      return quotient(numerator, denominator);
    case "up":
      return quotient(numerator + denominator - 1, denominator);
    case "half-down":
      return quotient(2 * numerator + denominator - 1, 2 * denominator);
    case "half-up":
      return quotient(2 * numerator + denominator, 2 * denominator);
    case "half-even":
      return isTie(numerator, denominator)
        ? 2 * quotient(numerator + denominator, 2 * denominator)
        : quotient(2 * numerator + denominator, 2 * denominator);
  }
}

const isTie = (numerator: number, denominator: number): boolean => (2 * numerator) % (2 * denominator) === denominator;

const quotient = (dividend: number, divisor: number): number => (dividend - (dividend % divisor)) / divisor;
