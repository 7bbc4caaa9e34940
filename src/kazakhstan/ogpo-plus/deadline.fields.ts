import * as z from "zod/mini";
import { date } from "../../engine/fields.js";
import { calendarField } from "../calendar.fields.js";
import { shiftChoices } from "../periods.js";
import { deadlineKinds } from "./codes.js";

/**
 * What `ogpo-plus/deadline` is computed from.
 * @example { "kind": "return-payment", "from": "2025-12-30" }
 */
export const deadlineInput = z.strictObject({
  /** What the period is for; its clause, length and kind of days follow from it. */
  kind: z.enum(deadlineKinds),
  /**
   * The day of the event; the counting starts on the day after. For `termination-notice` it is the planned end, and the
   * days are counted back from it.
   */
  from: date,
  /** Choices where the rules leave one; each has a default. */
  options: z.optional(
    z.strictObject({
      /**
       * Whether a period of calendar days that would end on a day off ends on the next working day (art. 175 of the Civil
       * Code). One that is counted back, and one of working days, is never moved.
       * @default "next-working-day"
       */
      shift: z.optional(z.enum(shiftChoices)),
      /**
       * `provisional`: the built-in table, and for a year that is not published yet the days that the law alone makes. Or the
       * working days of some years, in place of those of the built-in table.
       */
      calendar: z.optional(calendarField),
    }),
  ),
});

export type DeadlineFacts = z.output<typeof deadlineInput>;
