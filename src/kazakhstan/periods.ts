import type { Day } from "../dates/day.js";
import { findWorkingDayFrom, type WorkingCalendar } from "../dates/working-days.js";
import { type Note, note } from "../engine/note.js";

/** Where a period of calendar days may end. */
export const shiftChoices = ["next-working-day", "none"] as const;

/** Where a period of calendar days ends when its last day is no working day (CC 175). */
export type Shift = (typeof shiftChoices)[number];

/** The end of a period of calendar days. */
export interface PeriodEnd {
  /** The nominal last day, moved to a working day where the choice says so and the calendar is known. */
  readonly lastDay: Day;
  readonly shifted: boolean;
  /** The first day that had to be looked up in a year that the calendar lacks. */
  readonly unknown: Day | undefined;
  /** The first provisional year in which a day had to be looked up. */
  readonly provisionalYear: number | undefined;
}

/** A period begins the day after the event (CC 173); where it ends on a day off, it ends on the next working day (CC 175). */
export function periodEnd(event: Day, days: number, shift: Shift, calendar: WorkingCalendar): PeriodEnd {
  const nominal = event + days;
  const { day, unknown, provisionalYear } = shift === "none" ? { day: nominal } : findWorkingDayFrom(nominal, calendar);
  return {
    lastDay: day ?? nominal,
    shifted: day !== undefined && day !== nominal,
    unknown,
    provisionalYear,
  };
}

/** A day that had to be looked up in a year whose working days are provisional. */
export const provisionalNotes = (year: number | undefined, clause: string): readonly Note<"calendar-provisional">[] =>
  year === undefined ? [] : [note("calendar-provisional", clause, { year: String(year) })];
