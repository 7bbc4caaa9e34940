import type { Count, Day, NoConventions, ResultFrame } from "../../engine/result.js";

/** The result of `ogpo-plus/cover-period`. */
export interface CoverPeriodResult extends ResultFrame<never, never> {
  /** The id of the operation that gave the result. */
  readonly operation: "ogpo-plus/cover-period";
  /** The first day of cover, the day after the premium arrived. */
  readonly firstDay: Day;
  /** The last day of cover. */
  readonly lastDay: Day;
  /** The days of the term, its first and its last included. */
  readonly termDays: Count;
  /** The calendar months of the term; one that has started is a whole one. */
  readonly months: Count;
  /** There is no choice to make. */
  readonly conventions: NoConventions;
}
