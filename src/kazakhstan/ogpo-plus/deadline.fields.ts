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
  /**
   * The purpose of the period, which determines the applicable clause, the length of the period and which days are
   * counted.
   */
  kind: z.enum(deadlineKinds),
  /**
   * The day of the event from which the period is counted; counting starts on the next day. For `termination-notice`,
   * this field is the planned day of termination, and the days are counted backwards from that day.
   */
  from: date,
  /** Choices that the rules leave open; each has a default. */
  options: z.optional(
    z.strictObject({
      /**
       * Whether a period of calendar days that would end on a non-working day is extended to the next working day (art.
       * 175 of the Civil Code). A period that is counted backwards or in working days is never extended.
       * @default "next-working-day"
       */
      shift: z.optional(z.enum(shiftChoices)),
      /**
       * With `provisional`, a year whose calendar has not been published yet is also covered, but only the non-working
       * days fixed by law are counted. Pass an object to replace the working days in the built-in table for particular
       * years.
       */
      calendar: z.optional(calendarField),
    }),
  ),
});

export type DeadlineFacts = z.output<typeof deadlineInput>;
