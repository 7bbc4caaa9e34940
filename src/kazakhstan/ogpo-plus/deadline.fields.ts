import * as z from "zod/mini";
import { date } from "../../engine/fields.js";
import { calendarField } from "../calendar.fields.js";
import { shiftChoices } from "../periods.js";
import { deadlineKinds } from "./codes.js";

/**
 * The input of `ogpo-plus/deadline`.
 * @example { "kind": "return-payment", "from": "2025-12-30" }
 */
export const deadlineInput = z.strictObject({
  /** What the period is for, which determines its clause, its length and the kind of days counted. */
  kind: z.enum(deadlineKinds),
  /**
   * The day of the event; counting starts on the next day. For `termination-notice` it is the planned day of
   * termination, and the days are counted back from it.
   */
  from: date,
  /** Choices that the rules leave open; each has a default. */
  options: z.optional(
    z.strictObject({
      /**
       * Whether a period of calendar days that would end on a non-working day ends on the next working day (art. 175 of
       * the Civil Code). A period that is counted back, or in working days, is never moved.
       * @default "next-working-day"
       */
      shift: z.optional(z.enum(shiftChoices)),
      /**
       * `provisional` adds, for a year whose calendar is not published yet, the days off that follow from the law
       * alone. An object gives the working days of some years, in place of those in the built-in table.
       */
      calendar: z.optional(calendarField),
    }),
  ),
});

export type DeadlineFacts = z.output<typeof deadlineInput>;
