import * as z from "zod/mini";
import { yearOf } from "../calendar/index.ts";
import type { Path } from "../errors/index.ts";
import type { Draft } from "./draft.ts";
import { date } from "./fields.ts";
import type { InputIssues } from "./input-issues.ts";
import { strictObject } from "./strict-object.ts";

/** More than anybody lists; it keeps a hostile input from taking the time of many honest ones. */
const LONGEST_LIST = 10_000;

const year = z.int().check(z.gte(1900), z.lte(2999));

/** A list whose items are read only when it is not too long. */
const list = <Item extends z.ZodMiniType>(item: Item) =>
  z.pipe(z.array(z.custom<z.input<Item>>()).check(z.maxLength(LONGEST_LIST)), z.array(item));

/** Working days of some years, in place of the built-in table's: the five-day week and what departs from it. */
export const calendarOption = strictObject({ years: list(year), daysOff: list(date), workingDays: list(date) });

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
