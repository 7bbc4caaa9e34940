import type { NoConventions, ResultFrame } from "../../engine/result.js";
import type { DateInput } from "../../engine/values.js";

/** What `ogpo-plus/cover-period` is computed from: the months of the term, or its last day in their place. */
export interface CoverPeriodInput {
  /** The day on which the premium reached the insurer's account. */
  readonly premiumReceivedOn: DateInput;
  /** The length of the term in calendar months, 1 to 12. */
  readonly months?: number | undefined;
  /** The last covered day, at most twelve months from the first. */
  readonly lastDay?: DateInput | undefined;
}

/** The result of `ogpo-plus/cover-period`. */
export interface CoverPeriodResult extends ResultFrame {
  readonly operation: "ogpo-plus/cover-period";
  /** The first covered day. */
  readonly firstDay: string;
  /** The last covered day. */
  readonly lastDay: string;
  /** Days of the term, first and last included. */
  readonly termDays: number;
  /** The months of the term; a started month is a whole one. */
  readonly months: number;
  readonly conventions: NoConventions;
}
