import { type Day, printDay, type WorkingCalendar, workingDayFrom } from "../../calendar/index.ts";
import type { Shift } from "./facts.ts";
import { COOLING_OFF_DAYS } from "./parameters.ts";

/** Days after the nominal last day for which an unknown calendar leaves open whether the window still runs. */
const UNCERTAIN_DAYS = 10;

/** The end of a period of calendar days. */
export interface PeriodEnd {
  /** The nominal last day, moved to a working day where the choice says so and the calendar is known. */
  readonly lastDay: Day;
  readonly shifted: boolean;
  /** Whether the calendar knows every day that had to be looked up. */
  readonly isPublished: boolean;
}

/** The cooling-off of a result. */
export interface CoolingOff {
  /** The last day on which an application is in time. */
  readonly lastDay: string;
  /** Whether that day was moved to a working day. */
  readonly shifted: boolean;
}

/** A period begins the day after the event (CC 173); where it ends on a day off, it ends on the next working day (CC 175). */
export function periodEnd(event: Day, days: number, shift: Shift, calendar: WorkingCalendar): PeriodEnd {
  const nominal = event + days;
  if (shift === "none") return { lastDay: nominal, shifted: false, isPublished: true };
  const workingDay = workingDayFrom(nominal, calendar);
  if (workingDay === undefined) return { lastDay: nominal, shifted: false, isPublished: false };
  return { lastDay: workingDay, shifted: workingDay !== nominal, isPublished: true };
}

/** The days in which a natural person may withdraw. CC 842(2). */
export const coolingOffWindow = (concludedOn: Day, shift: Shift, calendar: WorkingCalendar): PeriodEnd =>
  periodEnd(concludedOn, COOLING_OFF_DAYS, shift, calendar);

/** Whether an application is in time; undefined where the calendar that would tell is not published. */
export function isInWindow(appliedOn: Day, window: PeriodEnd): boolean | undefined {
  if (appliedOn <= window.lastDay) return true;
  return window.isPublished || appliedOn > window.lastDay + UNCERTAIN_DAYS ? false : undefined;
}

export const printWindow = ({ lastDay, shifted }: PeriodEnd): CoolingOff =>
  Object.freeze({ lastDay: printDay(lastDay), shifted });
