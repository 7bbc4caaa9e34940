/** Wrong ways to count the cooling-off and the days to pay, and wrong ideas of a working day. */

import { type CalendarOption, isWorkingDay, nthWorkingDayAfter, type OwnCalendar } from "../../oracle/calendar.js";
import { dayAfter, nextDay, previousDay, weekday } from "../../oracle/days.js";
import { type Changes, changed } from "../changes.js";
import type { Table } from "../table.js";
import { kzCivilCodeReturnPremiumTable } from "../tables/kz-civil-code.return-premium/index.js";
import { ogpoPlusDeadlineTable } from "../tables/ogpo-plus.deadline/index.js";
import { ogpoPlusReturnPremiumTable } from "../tables/ogpo-plus.return-premium/index.js";
import { returnTables } from "./ended-contract.js";
import {
  at,
  type Mutant,
  mutant,
  type Program,
  textAt,
  withFields,
  withInput,
  withoutNote,
  withResult,
} from "./mutant.js";
import { policyTables } from "./policy.js";

const withApplication: readonly Table[] = [ogpoPlusReturnPremiumTable, kzCivilCodeReturnPremiumTable];
const withWindow: readonly Table[] = [...returnTables, ogpoPlusDeadlineTable];

/** The name of the option that moves the end of a period. */
const shiftOf = (table: Table): string =>
  table === ogpoPlusDeadlineTable ? "options.shift" : "options.coolingOffShift";

const concludedOn = (input: unknown, table: Table): string => {
  if (table === ogpoPlusDeadlineTable) return textAt(input, "from");
  return textAt(input, at(input, "contract.concludedOn") === undefined ? "contract.firstDay" : "contract.concludedOn");
};

/** The window of another day of conclusion. */
const withConclusion = (moved: (day: string) => string) => (table: Table) =>
  withInput((input): Changes => {
    const day = moved(concludedOn(input, table));
    if (table !== ogpoPlusDeadlineTable) return { "contract.concludedOn": day };
    return at(input, "kind") === "cooling-off" ? { from: day } : {};
  })(table);

/** The days of a window that a case asks for; undefined where it has none. */
function windowDays(input: unknown, table: Table): number | undefined {
  if (table !== ogpoPlusDeadlineTable) return 14;
  return { "cooling-off": 14, "force-majeure-notice": 5 }[textAt(input, "kind")];
}

const calendarOf = (input: unknown): CalendarOption | undefined =>
  // A calendar of a case that is not refused.
  at(input, "options.calendar") as CalendarOption | undefined;

/** Ends a period that would end on a day off on the working day before it. */
const shiftedBackward = (table: Table): Program =>
  withInput((input): Changes => {
    const count = windowDays(input, table);
    if (count === undefined) return {};
    let day = concludedOn(input, table);
    while (isWorkingDay(dayAfter(day, count), calendarOf(input)) === false) day = previousDay(day);
    return { [table === ogpoPlusDeadlineTable ? "from" : "contract.concludedOn"]: day, [shiftOf(table)]: "none" };
  })(table);

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const PUBLISHED = span(2022, 2026);
const UNPUBLISHED = [...span(2000, 2021), ...span(2027, 2035)];

/** The weekdays off of the published years, and no weekend worked. */
function weekdaysOff(): readonly string[] {
  const off: string[] = [];
  for (let day = "2022-01-01"; day <= "2026-12-31"; day = nextDay(day)) {
    if (weekday(day) <= 5 && isWorkingDay(day) === false) off.push(day);
  }
  return off;
}

/** Another calendar in place of the one that is given, if years are given at all. */
const withCalendar = (calendar: (given: OwnCalendar | undefined) => OwnCalendar) =>
  withInput((input) => {
    const given = calendarOf(input);
    return { "options.calendar": calendar(given === "provisional" ? undefined : given) };
  });

const plain: OwnCalendar = { years: [...PUBLISHED, ...UNPUBLISHED], daysOff: [], workingDays: [] };

const fiveDayWeeks: OwnCalendar = { years: PUBLISHED, daysOff: weekdaysOff(), workingDays: [] };

/** The day of the application, from which days to pay are counted. */
function appliedOn(input: unknown, table: Table): string {
  if (table === ogpoPlusDeadlineTable) return textAt(input, "from");
  const isGiven = at(input, "termination.appliedOn") !== undefined;
  return textAt(input, isGiven ? "termination.appliedOn" : "termination.terminatedOn");
}

/** Another day to pay wherever there is one, and it is counted in working days. */
const withDueDay = (dueOn: (input: unknown, table: Table, count: number) => string | undefined) =>
  withFields((input, { expected }, table) => {
    const isCounted = expected.dueOn !== null && expected.unit !== "calendar-days";
    return isCounted ? { dueOn: dueOn(input, table, Number(expected.count ?? 5)) ?? null } : {};
  });

const workingDaysAfter = (day: string, count: number, input: unknown): string | undefined =>
  nthWorkingDayAfter(day, count, calendarOf(input));

/** The window measured to the day of termination; the day to pay stays that of the application. */
const windowByTermination =
  (table: Table): Program =>
  (input, right) => {
    if ("error" in right || at(input, "termination.reason") !== "withdrawal") return right;
    const other = table.outcomeOf(changed(input, { "termination.appliedOn": undefined }));
    if ("error" in other || other.expected.dueOn === null) return other;
    return { ...right, expected: { ...other.expected, dueOn: right.expected.dueOn } };
  };

/** Other days for one kind of period. */
const ofKind = (kind: string, dueOn: (from: string, count: number) => string | undefined) =>
  withFields((input, { expected }) =>
    textAt(input, "kind") === kind ? { dueOn: dueOn(textAt(input, "from"), Number(expected.count)) ?? null } : {},
  );

function weekdayOnOrBefore(start: string): string {
  let day = start;
  while (weekday(day) > 5) day = previousDay(day);
  return day;
}

const withDueDays: readonly Table[] = [...returnTables, ogpoPlusDeadlineTable];
const deadlines: readonly Table[] = [ogpoPlusDeadlineTable];
const withProvisional: readonly Table[] = [
  ogpoPlusDeadlineTable,
  ogpoPlusReturnPremiumTable,
  kzCivilCodeReturnPremiumTable,
];

export const mutantsOfPeriods: readonly Mutant[] = [
  mutant("cooling-off-13-days", withWindow, withConclusion(previousDay)),
  mutant("cooling-off-15-days", withWindow, withConclusion(nextDay)),
  mutant("no-shift", withWindow, (table) => withInput(() => ({ [shiftOf(table)]: "none" }))(table)),
  mutant("ignores-shift-option", withWindow, (table) => withInput(() => ({ [shiftOf(table)]: undefined }))(table)),
  mutant("shift-backward", withWindow, shiftedBackward),
  mutant(
    "weekends-only",
    withWindow,
    withCalendar((given) => given ?? plain),
  ),
  mutant(
    "ignores-working-weekends",
    withWindow,
    withCalendar((given) => ({ ...(given ?? fiveDayWeeks), workingDays: [] })),
  ),
  mutant(
    "guesses-unpublished-year",
    withWindow,
    withCalendar((given) => ({
      years: [...UNPUBLISHED, ...(given?.years ?? [])],
      daysOff: given?.daysOff ?? [],
      workingDays: given?.workingDays ?? [],
    })),
  ),
  mutant(
    "ignores-calendar-option",
    withWindow,
    withInput(() => ({ "options.calendar": undefined })),
  ),
  mutant(
    "provisional-as-published",
    returnTables,
    withResult((_, { expected, notes }) => ({
      expected: {
        ...expected,
        ...(typeof expected.coolingOff === "object" && { coolingOff: { ...expected.coolingOff, verified: true } }),
      },
      notes: notes.filter(({ code }) => code !== "calendar-provisional"),
    })),
  ),
  mutant(
    "no-due-day-unsaid",
    [...returnTables, ...policyTables],
    withFields(() => ({ noDueDay: undefined })),
  ),
  mutant("provisional-unsaid", withProvisional, withoutNote("calendar-provisional")),
  mutant(
    "provisional-always-said",
    withProvisional,
    withResult((input, { notes }) => ({
      notes: calendarOf(input) === "provisional" ? [...notes, { code: "calendar-provisional" }] : notes,
    })),
  ),
  mutant("window-by-termination", withApplication, windowByTermination),
  mutant(
    "due-from-termination",
    withApplication,
    withDueDay((input, _, count) => workingDaysAfter(textAt(input, "termination.terminatedOn"), count, input)),
  ),
  mutant(
    "due-counts-first-day",
    withDueDays,
    withDueDay((input, table, count) => workingDaysAfter(previousDay(appliedOn(input, table)), count, input)),
  ),
  mutant(
    "due-in-calendar-days",
    withDueDays,
    withDueDay((input, table, count) => dayAfter(appliedOn(input, table), count)),
  ),
  mutant(
    "due-of-nothing",
    returnTables,
    withFields((input, { expected }, table) => ({
      dueOn: expected.dueOn ?? workingDaysAfter(appliedOn(input, table), 5, input),
    })),
  ),
  mutant(
    "five-days-for-three",
    deadlines,
    ofKind("additional-premium", (from) => nthWorkingDayAfter(from, 5)),
  ),
  mutant(
    "working-for-calendar-days",
    deadlines,
    ofKind("force-majeure-notice", (from, count) => nthWorkingDayAfter(from, count)),
  ),
  mutant(
    "notice-moved",
    deadlines,
    ofKind("termination-notice", (from) => weekdayOnOrBefore(previousDay(from))),
  ),
  mutant("notice-after-end", deadlines, ofKind("termination-notice", nextDay)),
];
