import * as z from "zod/mini";
import { yearOf } from "../dates/day.js";
import type { Draft } from "../engine/draft.js";
import { date, list, wholeNumber, wordOr } from "../engine/fields.js";
import type { InputIssues } from "../engine/input-issues.js";
import type { Path } from "../engine/issue.js";

const year = /* @__PURE__ */ wholeNumber(1900, 2999);

/**
 * The working days in particular years, which override the built-in table. They are defined as exceptions to the
 * five-day working week.
 */
export const calendarInput = z.strictObject({
  /** The years that this calendar covers. For every other year, the built-in table is used. */
  years: list(year),
  /** Weekdays (Monday to Friday) that are non-working days, all within `years`. */
  daysOff: list(date),
  /** Saturdays and Sundays that are working days, all within `years`. */
  workingDays: list(date),
});

/**
 * Either the built-in table, extended to years whose calendars have not been published yet, or your own calendar for
 * particular years, which overrides the built-in table.
 */
export const calendarField = /* @__PURE__ */ wordOr("provisional", calendarInput);

export type CalendarOption = z.output<typeof calendarField>;

/** An issue lists a calendar's years only if there are at most this many; no real calendar has more. */
const MOST_LISTED_YEARS = 100;

/** Check that every date is in one of the years, and that no date is both a non-working day and a working day. */
export function checkCalendar(
  calendar: Draft<CalendarOption> | undefined,
  issues: InputIssues,
  field: Path = ["options", "calendar"],
): void {
  if (typeof calendar !== "object") return;
  const { years, daysOff = [], workingDays = [] } = calendar;
  const known = years?.every((year) => year !== undefined) ? new Set(years) : undefined;
  const help = known && known.size <= MOST_LISTED_YEARS ? { allowed: [...known] } : undefined;
  const offAt = new Map(daysOff.map((day, index) => [day, index]));
  const at = (...place: readonly (string | number)[]): Path => [...field, ...place];

  for (const [name, days] of Object.entries({ daysOff, workingDays })) {
    for (const [index, day] of days.entries()) {
      const isOutside = day !== undefined && known?.has(yearOf(day)) === false;
      if (isOutside) issues.refuseAt("invalid-option", at(name, index), at("years"), help);
    }
  }
  for (const [index, day] of workingDays.entries()) {
    const off = offAt.get(day);
    if (day !== undefined && off !== undefined)
      issues.refuseAt("contradictory-facts", at("workingDays", index), at("daysOff", off));
  }
}
