// Written by `npm run generate` from the fields of the same name.

import type { DateInput } from "../../engine/values.js";

/** The input of `ogpo-plus/cover-period`. The term is given either as a number of months or as a last day. */
export interface CoverPeriodInput {
  /** The date on which the premium reached the insurer's account; cover begins on the next day. */
  readonly premiumReceivedOn: DateInput;
  /**
   * The length of the term in calendar months. Required unless `lastDay` is given; otherwise, `months` must be omitted.
   */
  readonly months?: number | undefined;
  /**
   * The last day of cover, given instead of `months`. The term must not exceed twelve months; part of a month counts as
   * a full month.
   */
  readonly lastDay?: DateInput | undefined;
}
