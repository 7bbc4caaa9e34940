import { type Day, isWeekend, printDay } from "../dates/day.js";
import { type Note, note } from "../engine/note.js";
import { readDecimal } from "../exact/decimal.js";
import type { ReturnedAmounts } from "../formulas/returned-amounts.js";

/** The last day to pay, or that nothing is due; and what to know of it. */
interface Payment {
  readonly due: { readonly dueOn: string } | { readonly dueOn: null; readonly noDueDay: "nothing-due" };
  readonly notes: readonly Note<"weekend-shift-not-applied">[];
}

/**
 * A return is due so many calendar days after the application; nothing is due where nothing goes back. A weekend does
 * not move the day: the working days of Russia are not known here.
 */
export function paymentOf({ returnPremium }: ReturnedAmounts, appliedOn: Day, days: number, clause: string): Payment {
  if (readDecimal(returnPremium).numerator === 0n) return { due: { dueOn: null, noDueDay: "nothing-due" }, notes: [] };
  const day = appliedOn + days;
  const dueOn = printDay(day);
  return { due: { dueOn }, notes: isWeekend(day) ? [note("weekend-shift-not-applied", clause, { dueOn })] : [] };
}
