import type { Count, Day, ResultFrame } from "../../engine/result.js";
import type { CalendarConvention } from "../ended-contract/return.result.js";
import type { Shift } from "../periods.js";

/** The result of `ogpo-plus/deadline`. */
export interface DeadlineResult extends ResultFrame<never, never> {
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
    /** The working days: the built-in table's, or the years that were passed in to stand in it. */
    readonly calendar: "built-in" | CalendarConvention;
  };
}
