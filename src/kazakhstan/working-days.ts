import { type Day, printDay } from "../dates/day.js";
import { findWorkingDayAfter, isWorkingDay as isWorking, type WorkingCalendar } from "../dates/working-days.js";
import { refusal } from "../engine/issues.js";
import { readInput } from "../engine/read-input.js";
import type { DateInput } from "../engine/values.js";
import type { CalendarInput } from "./calendar.types.js";
import { unknownWorkingDay, workingCalendarOf } from "./calendar-option.js";
import { checkOwnCalendar, workingDayAfterFields, workingDayFields } from "./working-days.fields.js";

/**
 * Check whether a date is a working day in Kazakhstan's five-day week.
 *
 * @formula Monday to Friday except non-working days, plus the Saturdays and Sundays that are working days
 * @param day - a date from 2022-01-01 to 2026-12-31, as `YYYY-MM-DD`, or in a year of the given calendar
 * @param calendar - `"provisional"` to add 2027, with only the days off that follow from the law itself, or years that
 * replace those in the built-in table
 * @returns true if the day is a working day
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` for a year whose calendar is not known
 * @clause labour law, and the decrees that move non-working days
 * @example
 * ```ts
 * import { kz } from "return-premium";
 * kz.isWorkingDay("2025-01-05"); // => true
 * ```
 */
export function isWorkingDay(day: DateInput, calendar?: "provisional" | CalendarInput): boolean {
  const input = readInput({ fields: workingDayFields, ...definition }, { day, calendar });
  const workingCalendar = workingCalendarOf(input.calendar);
  return isWorking(input.day, workingCalendar) ?? refuse(day, input.day, workingCalendar);
}

/**
 * Find the nth working day in Kazakhstan after a given date.
 *
 * @formula the `count`th working day after `day`
 * @param day - a date, as `YYYY-MM-DD`; counting starts on the next day, which must be from 2022-01-01 to 2026-12-31 or
 * in a year of the given calendar
 * @param count - the number of working days, 1 or more
 * @param calendar - `"provisional"` to add 2027, with only the days off that follow from the law itself, or years that
 * replace those in the built-in table
 * @returns the working day found, as `YYYY-MM-DD`
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` if the calendar of a year that is needed
 * is not known
 * @clause labour law, and the decrees that move non-working days
 * @example
 * ```ts
 * import { kz } from "return-premium";
 * kz.workingDayAfter("2024-12-30", 5); // => "2025-01-09"
 * ```
 */
export function workingDayAfter(day: DateInput, count: number, calendar?: "provisional" | CalendarInput): string {
  const input = readInput({ fields: workingDayAfterFields, ...definition }, { day, count, calendar });
  const workingCalendar = workingCalendarOf(input.calendar);
  const last = findWorkingDayAfter(input.day, input.count, workingCalendar);
  return last.unknown === undefined ? printDay(last.day) : refuse(day, last.unknown, workingCalendar);
}

const definition = { check: checkOwnCalendar, country: "kazakhstan" } as const;

function refuse(day: string, unknown: Day, calendar: WorkingCalendar): never {
  throw refusal("no-parameter-for-date", ["day"], day, unknownWorkingDay(unknown, calendar, ["calendar"]));
}
