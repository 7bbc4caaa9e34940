import type { Day } from "../dates/day.js";
import { findWorkingDayFrom, type WorkingCalendar } from "../dates/working-days.js";
import { type Note, note } from "../engine/note.js";

/** How to treat a period of calendar days that ends on a non-working day. */
export const shiftChoices = ["next-working-day", "none"] as const;

/** How to treat a period of calendar days that ends on a non-working day (CC 175). */
export type Shift = (typeof shiftChoices)[number];

/** The end of a period of calendar days. */
export interface PeriodEnd {
  /** The nominal last day, or the next working day if the period is extended and the calendar is known. */
  readonly lastDay: Day;
  readonly shifted: boolean;
  /** The first required date whose year is missing from the calendar. */
  readonly unknown: Day | undefined;
  /** The first year for which a date was looked up in a provisional calendar. */
  readonly provisionalYear: number | undefined;
}

/**
 * A period begins on the day after the event (CC 173); if its last day would fall on a day off, it ends on the next
 * working day (CC 175).
 */
export function periodEnd(event: Day, days: number, shift: Shift, calendar: WorkingCalendar): PeriodEnd {
  const nominal = event + days;
  const found = shift === "none" ? undefined : findWorkingDayFrom(nominal, calendar);
  const lastDay = found?.day ?? nominal;
  return {
    lastDay,
    shifted: lastDay !== nominal,
    unknown: found?.unknown,
    provisionalYear: found?.provisionalYear,
  };
}

/** The note on a date that was looked up in a provisional calendar. */
export const provisionalNotes = (year: number | undefined, clause: string): readonly Note<"calendar-provisional">[] =>
  year === undefined ? [] : [note("calendar-provisional", clause, { year: String(year) })];
