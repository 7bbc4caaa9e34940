// Written by `npm run generate` from the fields of the same name.

import type { DateInput } from "../../engine/values.js";
import type { CalendarInput } from "../calendar.types.js";

/** The input of `ogpo-plus/deadline`. */
export interface DeadlineInput {
  /** What the period is for, which determines its clause, its length and the kind of days counted. */
  readonly kind:
    | "return-payment"
    | "claim-decision"
    | "missing-documents-notice"
    | "additional-premium"
    | "force-majeure-notice"
    | "cooling-off"
    | "termination-notice";
  /**
   * The day of the event; counting starts on the next day. For `termination-notice` it is the planned day of
   * termination, and the days are counted back from it.
   */
  readonly from: DateInput;
  /** Choices that the rules leave open; each has a default. */
  readonly options?: {
    /**
     * Whether a period of calendar days that would end on a non-working day ends on the next working day (art. 175 of
     * the Civil Code). A period that is counted back, or in working days, is never moved. By default
     * `"next-working-day"`.
     */
    readonly shift?: "next-working-day" | "none" | undefined;
    /**
     * `provisional` adds, for a year whose calendar is not published yet, the days off that follow from the law alone.
     * An object gives the working days of some years, in place of those in the built-in table.
     */
    readonly calendar?: "provisional" | CalendarInput | undefined;
  } | undefined;
}
