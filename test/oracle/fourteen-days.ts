/** The payment term of the Russian rule sets: 14 calendar days from the application. */

import { dayAfter, weekday } from "./days.js";

export interface Payment {
  readonly dueOn: string | null;
  readonly noDueDay?: "nothing-due";
  readonly notes: readonly string[];
}

export function fourteenDaysAfter(appliedOn: string): string {
  return dayAfter(appliedOn, 14);
}

/** The last day to pay so many kopecks, none where nothing is due; a weekend is told, not moved. */
export function paymentOf(returned: bigint, appliedOn: string): Payment {
  if (returned === 0n) return { dueOn: null, noDueDay: "nothing-due", notes: [] };
  const dueOn = fourteenDaysAfter(appliedOn);
  return { dueOn, notes: weekday(dueOn) >= 6 ? ["weekend-shift-not-applied"] : [] };
}
