import type { Count, Day, ResultFrame } from "../../engine/result.js";
import type { CalendarConvention } from "../ended-contract/return.result.js";
import type { Shift } from "../periods.js";
import type { DeadlineNoteCode } from "./codes.js";

/** The result of `ogpo-plus/deadline`. */
export interface DeadlineResult extends ResultFrame<DeadlineNoteCode, never> {
  /** The id of the operation that gave the result. */
  readonly operation: "ogpo-plus/deadline";
  /** The last day of the period. */
  readonly dueOn: Day;
  /** How long the period is. */
  readonly count: Count;
  /** Which days are counted. */
  readonly unit: "working-days" | "calendar-days";
  /** The clause that sets the period. */
  readonly clause: string;
  /** Whether the last day was moved to a working day. */
  readonly shifted: boolean;
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: {
    /** Whether a period of calendar days that would end on a day off moves to a working day. */
    readonly shift: Shift;
    /** The working days: the built-in table's, with provisional years where they were asked for, or the years passed in. */
    readonly calendar: "built-in" | "provisional" | CalendarConvention;
  };
}
