import { type Day, printDay, type WorkingCalendar, workingDayAfter } from "../../calendar/index.ts";
import { refusal } from "../../errors/index.ts";
import { checkCalendar, type DateInput, defineOperation, type Outcome, type ResultFrame } from "../../input/index.ts";
import { type CalendarYears, calendarConvention, workingCalendarOf } from "../kz-civil-code/conventions.ts";
import { periodEnd } from "../kz-civil-code/cooling-off-window.ts";
import type { Shift } from "../kz-civil-code/facts.ts";
import { type DeadlineFacts, deadlineSchema } from "./deadline.schema.ts";
import { type DeadlineKind, deadlines, type Period } from "./deadlines.ts";
import { ruleSet } from "./parameters.ts";

/** What `ogpo-plus/deadline` is computed from. */
export interface DeadlineInput {
  readonly kind: DeadlineKind;
  /** The day of the event: counting starts the day after it; for `termination-notice`, the planned end. */
  readonly from: DateInput;
  readonly options?:
    | {
        /** Whether a period of calendar days that would end on a day off ends on the next working day (CC 175). */
        readonly shift?: Shift | undefined;
        /** Working days of some years, in place of the built-in table's. */
        readonly calendar?: CalendarYears | undefined;
      }
    | undefined;
}

/** The result of `ogpo-plus/deadline`. */
export interface DeadlineResult extends ResultFrame {
  readonly operation: "ogpo-plus/deadline";
  /** The last day of the period. */
  readonly dueOn: string;
  readonly count: number;
  readonly unit: Period["unit"];
  readonly clause: string;
  /** Whether the last day was moved to a working day. */
  readonly shifted: boolean;
  readonly conventions: { readonly shift: Shift; readonly calendar: "built-in" | CalendarYears };
}

export const deadlineOperation = /* @__PURE__ */ defineOperation<DeadlineFacts, DeadlineResult>({
  id: "ogpo-plus/deadline",
  summary: "By which day the OGPO+ rules want something done",
  schema: deadlineSchema,
  check: ({ options }, issues) => checkCalendar(options?.calendar, issues),
  calculate,
});

function calculate({ kind, from, options }: DeadlineFacts): DeadlineResult {
  const { clause, count, unit } = deadlines[kind];
  const shift = options?.shift ?? "next-working-day";
  const last = lastDayOf(deadlines[kind], from, shift, workingCalendarOf(options?.calendar));
  if (last === undefined) throw refusal("no-parameter-for-date", ["from"], printDay(from));
  return {
    operation: "ogpo-plus/deadline",
    ruleSet,
    dueOn: printDay(last.lastDay),
    count,
    unit,
    clause,
    shifted: last.shifted,
    steps: [],
    notes: [],
    assumed: [],
    conventions: { shift, calendar: calendarConvention(options?.calendar) },
  };
}

/** The last day of a period, and whether it was moved; undefined where the calendar lacks a year on the way. */
function lastDayOf({ unit, count, isCountedBack }: Period, from: Day, shift: Shift, calendar: WorkingCalendar) {
  if (isCountedBack) return { lastDay: from - count, shifted: false };
  if (unit === "working-days") {
    const lastDay = workingDayAfter(from, count, calendar);
    return lastDay === undefined ? undefined : { lastDay, shifted: false };
  }
  const end = periodEnd(from, count, shift, calendar);
  return end.isPublished ? end : undefined;
}

/**
 * By which day the OGPO+ rules want something done.
 *
 * @formula the nth working day after `from`; `from` + n calendar days, moved to a working day; or `from` − 1 day
 * @param input - what the period is for, and the day it runs from, `YYYY-MM-DD`
 * @returns the last day, the length of the period and its clause
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` where a day that must be looked up lies in
 * a year whose working days are not known
 * @clause 7.2(6), 7.4(4), 8.7, 9.4, 9.7, 9.13, 11.3
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * ogpoPlus.deadline({ kind: "return-payment", from: "2024-12-30" }).dueOn; // => "2025-01-09"
 * ```
 */
export function deadline(input: DeadlineInput): DeadlineResult {
  return deadlineOperation.run(input);
}

/**
 * {@link deadline} that returns its error instead of throwing it.
 *
 * @formula as {@link deadline}
 * @param input - as for `deadline`, or any value
 * @returns `{ success: true, result }` or `{ success: false, error }`
 * @throws nothing of its own; what a getter of the input throws passes through
 * @clause 7.2(6), 7.4(4), 8.7, 9.4, 9.7, 9.13, 11.3
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * ogpoPlus.safeDeadline({ kind: "return-payment", from: "2027-12-30" }).success; // => false
 * ```
 */
export function safeDeadline(input: unknown): Outcome<DeadlineResult> {
  return deadlineOperation.runSafely(input);
}
