import { type Day, isWeekend, printDay } from "../dates/day.js";
import { type Note, note } from "../engine/note.js";
import { readDecimal } from "../exact/decimal.js";
import type { ReturnedAmounts } from "../formulas/returned-amounts.js";

/** The payment deadline, or a statement that nothing is due, along with any notes. */
interface Payment {
  readonly due: { readonly dueOn: string } | { readonly dueOn: null; readonly noDueDay: "nothing-due" };
  readonly notes: readonly Note<"weekend-shift-not-applied">[];
}

/**
 * A return is due a given number of calendar days after the application; if there is nothing to return, no payment is
 * due. A deadline that falls on a weekend is not moved, because the library has no calendar for Russia.
 */
export function paymentOf({ returnPremium }: ReturnedAmounts, appliedOn: Day, days: number, clause: string): Payment {
  if (readDecimal(returnPremium).numerator === 0n) return { due: { dueOn: null, noDueDay: "nothing-due" }, notes: [] };
  const day = appliedOn + days;
  const dueOn = printDay(day);
  return { due: { dueOn }, notes: isWeekend(day) ? [note("weekend-shift-not-applied", clause, { dueOn })] : [] };
}
