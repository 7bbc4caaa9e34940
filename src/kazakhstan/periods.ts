import type { Day } from "../dates/day.js";
import { type WorkingCalendar, workingDayFrom } from "../dates/working-days.js";

/** Where a period of calendar days may end. */
export const shiftChoices = ["next-working-day", "none"] as const;

/** Where a period of calendar days ends when its last day is no working day (CC 175). */
export type Shift = (typeof shiftChoices)[number];

/** The end of a period of calendar days. */
export interface PeriodEnd {
  /** The nominal last day, moved to a working day where the choice says so and the calendar is known. */
  readonly lastDay: Day;
  readonly shifted: boolean;
  /** Whether the calendar knows every day that had to be looked up. */
  readonly isPublished: boolean;
}

/** A period begins the day after the event (CC 173); where it ends on a day off, it ends on the next working day (CC 175). */
export function periodEnd(event: Day, days: number, shift: Shift, calendar: WorkingCalendar): PeriodEnd {
  const nominal = event + days;
  if (shift === "none") return { lastDay: nominal, shifted: false, isPublished: true };
  const workingDay = workingDayFrom(nominal, calendar);
  if (workingDay === undefined) return { lastDay: nominal, shifted: false, isPublished: false };
  return { lastDay: workingDay, shifted: workingDay !== nominal, isPublished: true };
}
