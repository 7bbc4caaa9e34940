// Written by `npm run generate` from the fields of the same name.

import type { DateInput } from "../../engine/values.js";
import type { CalendarInput } from "../calendar.types.js";

/** What `ogpo-plus/deadline` is computed from. */
export interface DeadlineInput {
  /** What the period is for; its clause, length and kind of days follow from it. */
  readonly kind:
    | "return-payment"
    | "claim-decision"
    | "missing-documents-notice"
    | "additional-premium"
    | "force-majeure-notice"
    | "cooling-off"
    | "termination-notice";
  /**
   * The day of the event; the counting starts on the day after. For `termination-notice` it is the planned end, and the
   * days are counted back from it.
   */
  readonly from: DateInput;
  /** Choices where the rules leave one; each has a default. */
  readonly options?: {
    /**
     * Whether a period of calendar days that would end on a day off ends on the next working day (art. 175 of the Civil
     * Code). One that is counted back, and one of working days, is never moved. By default `"next-working-day"`.
     */
    readonly shift?: "next-working-day" | "none" | undefined;
    /**
     * `provisional`: the built-in table, and for a year that is not published yet the days that the law alone makes. Or
     * the working days of some years, in place of those of the built-in table.
     */
    readonly calendar?: "provisional" | CalendarInput | undefined;
  } | undefined;
}
