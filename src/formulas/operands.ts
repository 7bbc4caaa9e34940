import { checkFraction, show } from "../exact/checks.js";
import { write } from "../exact/decimal.js";
import { type Fraction, isLess } from "../exact/fraction.js";

/** Refuses an amount or a share that is no exact number, below 0, or above the most that it can be. */
export function checkAmount(name: string, amount: Fraction | undefined, most?: Fraction): void {
  checkFraction(name, amount);
  if (amount.numerator >= 0n && (most === undefined || !isLess(most, amount))) return;
  const range = most === undefined ? "0 or more" : `from 0 to ${write(most).exact}`;
  throw new RangeError(`${name} is ${write(amount).exact}; it must be ${range}`);
}

/** Refuses a number of days that is not whole, or outside its range. */
export function checkDays(name: string, days: number, least: number, most = Number.MAX_SAFE_INTEGER): void {
  if (Number.isSafeInteger(days) && days >= least && days <= most) return;
  throw new RangeError(`${name} is ${show(days)}; it must be a whole number from ${least} to ${most}`);
}
