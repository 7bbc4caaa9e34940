// Written by `npm run generate` from the fields of the same name.

import type { DateInput } from "../engine/values.js";

/** Working days of some years, in place of the built-in table's: the five-day week and what departs from it. */
export interface CalendarInput {
  /** The years that this calendar covers; every other year follows the built-in table. */
  readonly years: readonly number[];
  /** Days from Monday to Friday that are not worked, all of them in `years`. */
  readonly daysOff: readonly DateInput[];
  /** Saturdays and Sundays that are worked, all of them in `years`. */
  readonly workingDays: readonly DateInput[];
}
