import * as z from "zod/mini";
import { type Day, yearOf } from "../calendar/index.ts";
import type { Draft } from "./draft.ts";
import { date } from "./fields.ts";
import type { InputIssues } from "./input-issues.ts";

/** More than anybody lists; it keeps a hostile input from taking the time of many honest ones. */
const LONGEST_LIST = 10_000;

const year = z.int().check(z.gte(1900), z.lte(2999));

/** A list whose items are read only when it is not too long. */
const list = <Item extends z.ZodMiniType>(item: Item) =>
  z.pipe(z.array(z.custom<z.input<Item>>()).check(z.maxLength(LONGEST_LIST)), z.array(item));

/** Working days of some years, in place of the built-in table's: the five-day week and what departs from it. */
export const calendarOption = z.strictObject({ years: list(year), daysOff: list(date), workingDays: list(date) });

/** Every day of the calendar lies in one of its years, and no day is both off and worked. */
export function checkCalendar(calendar: Draft<z.output<typeof calendarOption>> = {}, issues: InputIssues): void {
  const { years, daysOff, workingDays } = calendar;
  const known = years && new Set(years);
  const off = new Set(daysOff);
  const refuse = (code: "invalid-option" | "contradictory-facts", name: string, index: number) =>
    issues.refuseAt(code, ["options", "calendar", name, index]);
  const isOutside = (day: Day): boolean => known !== undefined && !known.has(yearOf(day));
  for (const [index, day] of (daysOff ?? []).entries()) {
    if (isOutside(day)) refuse("invalid-option", "daysOff", index);
  }
  for (const [index, day] of (workingDays ?? []).entries()) {
    if (isOutside(day)) refuse("invalid-option", "workingDays", index);
    else if (off.has(day)) refuse("contradictory-facts", "workingDays", index);
  }
}
