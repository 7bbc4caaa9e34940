// Written by `npm run generate` from the fields of the same name.

import type { DateInput } from "../../engine/values.js";
import type { CalendarInput } from "../calendar.types.js";

/** The input of `ogpo-plus/deadline`. */
export interface DeadlineInput {
  /**
   * The purpose of the period, which determines the applicable clause, the length of the period and which days are
   * counted.
   */
  readonly kind:
    | "return-payment"
    | "claim-decision"
    | "missing-documents-notice"
    | "additional-premium"
    | "force-majeure-notice"
    | "cooling-off"
    | "termination-notice";
  /**
   * The day of the event from which the period is counted; counting starts on the next day. For `termination-notice`,
   * this field is the planned day of termination, and the days are counted backwards from that day.
   */
  readonly from: DateInput;
  /** Choices that the rules leave open; each has a default. */
  readonly options?: {
    /**
     * Whether a period of calendar days that would end on a non-working day is extended to the next working day (art.
     * 175 of the Civil Code). A period that is counted backwards or in working days is never extended. By default
     * `"next-working-day"`.
     */
    readonly shift?: "next-working-day" | "none" | undefined;
    /**
     * With `provisional`, a year whose calendar has not been published yet is also covered, but only the non-working
     * days fixed by law are counted. Pass an object to replace the working days in the built-in table for particular
     * years.
     */
    readonly calendar?: "provisional" | CalendarInput | undefined;
  } | undefined;
}
