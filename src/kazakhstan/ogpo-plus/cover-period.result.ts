import type { Count, Day, NoConventions, ResultFrame } from "../../engine/result.js";

/** The result of `ogpo-plus/cover-period`. */
export interface CoverPeriodResult extends ResultFrame<never, never> {
  /** The id of the operation that produced the result. */
  readonly operation: "ogpo-plus/cover-period";
  /** The first day of cover, which is the day after the insurer receives the premium. */
  readonly firstDay: Day;
  /** The last day of cover. */
  readonly lastDay: Day;
  /** The number of days in the term, including the first and last days. */
  readonly termDays: Count;
  /** The number of calendar months in the term; part of a month counts as a full month. */
  readonly months: Count;
  /** Always empty, because this operation involves no choices. */
  readonly conventions: NoConventions;
}
