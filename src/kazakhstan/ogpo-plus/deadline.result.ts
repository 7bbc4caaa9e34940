import type { Count, Day, ResultFrame } from "../../engine/result.js";
import type { CalendarConvention } from "../ended-contract/return.result.js";
import type { Shift } from "../periods.js";
import type { DeadlineNoteCode } from "./codes.js";

/** The result of `ogpo-plus/deadline`. */
export interface DeadlineResult extends ResultFrame<DeadlineNoteCode, never> {
  /** The id of the operation that produced the result. */
  readonly operation: "ogpo-plus/deadline";
  /** The last day of the period. */
  readonly dueOn: Day;
  /** The length of the period. */
  readonly count: Count;
  /** The kind of days counted: calendar days or working days. */
  readonly unit: "working-days" | "calendar-days";
  /** The clause that sets the period. */
  readonly clause: string;
  /** Whether the last day was moved from a non-working day to the next working day. */
  readonly shifted: boolean;
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: {
    /** Whether a period of calendar days that would end on a non-working day is extended to the next working day. */
    readonly shift: Shift;
    /**
     * The calendar that was used: the built-in table, the built-in table with provisional years, or the calendar given
     * in the input.
     */
    readonly calendar: "built-in" | "provisional" | CalendarConvention;
  };
}
