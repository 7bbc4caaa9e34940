import { type Day, printDay } from "../../dates/day.js";
import { findWorkingDayAfter, type WorkingCalendar } from "../../dates/working-days.js";
import { defineOperation } from "../../engine/define-operation.js";
import { refusal } from "../../engine/issues.js";
import type { Operation } from "../../engine/operation.js";
import { checkCalendar } from "../calendar.fields.js";
import { calendarConvention, unknownWorkingDay, workingCalendarOf } from "../calendar-option.js";
import { type PeriodEnd, periodEnd, provisionalNotes, type Shift } from "../periods.js";
import { type DeadlineFacts, deadlineInput } from "./deadline.fields.js";
import type { DeadlineResult } from "./deadline.result.js";
import type { DeadlineInput } from "./deadline.types.js";
import { deadlines, type Period } from "./deadlines.js";
import { ruleSet } from "./parameters.js";

/**
 * Compute the last day of a period set by the OGPO+ rules, such as the period for paying a return.
 *
 * @function
 * @formula the nth working day after `from`; `from` + n calendar days, moved to a working day; or `from` − 1 day
 * @param input - what the period is for, and the date from which it runs, as `YYYY-MM-DD`
 * @returns the last day, the length of the period and its clause
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` if a date that must be looked up is in a
 * year whose working days are not known
 * @clause 7.2(6), 7.4(4), 8.7, 9.4, 9.7, 9.13, 11.3
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * ogpoPlus.deadline({ kind: "return-payment", from: "2024-12-30" }).dueOn; // => "2025-01-09"
 * ```
 */
export const deadline: Operation<DeadlineInput, DeadlineResult> = /* @__PURE__ */ defineOperation({
  id: "ogpo-plus/deadline",
  summary: "The last day of a period that the OGPO+ rules set, such as the period for paying a return",
  ruleSet,
  country: "kazakhstan",
  fields: deadlineInput,
  check: ({ options }, issues) => checkCalendar(options?.calendar, issues),
  calculate,
});

function calculate({ kind, from, options }: DeadlineFacts): DeadlineResult {
  const period = deadlines[kind];
  const [{ value: count, clause }] = period.days.values;
  const shift = options?.shift ?? "next-working-day";
  const calendar = workingCalendarOf(options?.calendar);
  const last = endOf(period, count, from, shift, calendar);
  if (last.unknown !== undefined) {
    throw refusal("no-parameter-for-date", ["from"], printDay(from), unknownWorkingDay(last.unknown, calendar));
  }
  return {
    operation: "ogpo-plus/deadline",
    ruleSet,
    dueOn: printDay(last.lastDay),
    count,
    unit: period.unit,
    clause,
    shifted: last.shifted,
    steps: [],
    notes: provisionalNotes(last.provisionalYear, clause),
    assumed: [],
    conventions: { shift, calendar: calendarConvention(options?.calendar) },
  };
}

/** The end of a period. */
function endOf(
  { unit, isCountedBack }: Period,
  count: number,
  from: Day,
  shift: Shift,
  calendar: WorkingCalendar,
): PeriodEnd {
  if (unit === "calendar-days" && !isCountedBack) return periodEnd(from, count, shift, calendar);
  const { day, unknown, provisionalYear } = isCountedBack
    ? { day: from - count }
    : findWorkingDayAfter(from, count, calendar);
  return { lastDay: day ?? from, shifted: false, unknown, provisionalYear };
}
