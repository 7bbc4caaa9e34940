import * as z from "zod/mini";
import { yearOf } from "../calendar/index.ts";
import type { Path } from "../errors/index.ts";
import type { Draft } from "./draft.ts";
import { date } from "./fields.ts";
import type { InputIssues } from "./input-issues.ts";
import { list } from "./list.ts";
import { strictObject } from "./strict-object.ts";

const year = z.int().check(z.gte(1900), z.lte(2999));

/** Working days of some years, in place of the built-in table's: the five-day week and what departs from it. */
export const calendarOption = strictObject({
  years: list(z.array(year)),
  daysOff: list(z.array(date)),
  workingDays: list(z.array(date)),
});

/** Every day of the calendar lies in one of its years, and no day is both off and worked. */
export function checkCalendar(calendar: Draft<z.output<typeof calendarOption>> | undefined, issues: InputIssues): void {
  if (calendar === undefined) return;
  const { years, daysOff = [], workingDays = [] } = calendar;
  const known = years && new Set(years);
  const offAt = new Map(daysOff.map((day, index) => [day, index]));
  const at = (...place: readonly (string | number)[]): Path => ["options", "calendar", ...place];

  for (const [name, days] of Object.entries({ daysOff, workingDays })) {
    for (const [index, day] of days.entries()) {
      if (known?.has(yearOf(day)) === false) issues.refuseAt("invalid-option", at(name, index), at("years"));
    }
  }
  for (const [index, day] of workingDays.entries()) {
    const off = offAt.get(day);
    if (off !== undefined) issues.refuseAt("contradictory-facts", at("workingDays", index), at("daysOff", off));
  }
}
