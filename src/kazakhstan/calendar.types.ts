// Written by `npm run generate` from the fields of the same name.

import type { DateInput } from "../engine/values.js";

/**
 * The working days in particular years, which override the built-in table. They are defined as exceptions to the
 * five-day working week.
 */
export interface CalendarInput {
  /** The years that this calendar covers. For every other year, the built-in table is used. */
  readonly years: readonly number[];
  /** Weekdays (Monday to Friday) that are non-working days, all within `years`. */
  readonly daysOff: readonly DateInput[];
  /** Saturdays and Sundays that are working days, all within `years`. */
  readonly workingDays: readonly DateInput[];
}
