// Written by `npm run generate` from the fields of the same name.

import type { DateInput } from "../../engine/values.js";

/** What `ogpo-plus/cover-period` is computed from: the months of the term, or its last day in their place. */
export interface CoverPeriodInput {
  /** The day on which the premium reached the insurer's account; cover begins on the day after. */
  readonly premiumReceivedOn: DateInput;
  /**
   * The length of the term in calendar months; needed where the last day is left out, and left out where it is given.
   */
  readonly months?: number | undefined;
  /**
   * The last day of cover, at most twelve months from the first, in place of the months; a month that has started
   * counts as one.
   */
  readonly lastDay?: DateInput | undefined;
}
