import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarMonths } from "date-fns/differenceInCalendarMonths";
import type { Day } from "./day.js";

const MILLISECONDS_PER_DAY = 86_400_000;

/** The date-fns context: dates are in UTC, independent of the calling program's `Date`. */
const utc = { in: (milliseconds: Date | number | string) => new UTCDateMini(Number(milliseconds)) };

/**
 * The last day of a period of whole months that begins on a given date (CC 174): the day before the same day of a later
 * month or, if that month has no such day, the last day of that month.
 */
export function lastDayOfMonths(firstDay: Day, months: number): Day {
  const first = utc.in(firstDay * MILLISECONDS_PER_DAY);
  // addMonths stops at the last day of a month that lacks the number.
  const sameNumber = addMonths(first, months, utc);
  const day = sameNumber.getTime() / MILLISECONDS_PER_DAY;
  return sameNumber.getDate() === first.getDate() ? day - 1 : day;
}

/** The smallest number of months that covers the term; part of a month counts as a full month. */
export function monthsStarted(firstDay: Day, lastDay: Day): number {
  const calendarMonths = differenceInCalendarMonths(
    lastDay * MILLISECONDS_PER_DAY,
    firstDay * MILLISECONDS_PER_DAY,
    utc,
  );
  const months = Math.max(calendarMonths, 1);
  return lastDayOfMonths(firstDay, months) >= lastDay ? months : months + 1;
}
