import * as z from "zod/mini";
import { date } from "../../engine/fields.js";
import { calendarOption } from "../calendar.fields.js";
import { shiftChoices } from "../periods.js";
import { deadlineKinds } from "./deadlines.js";

export const deadlineFields = z.strictObject({
  kind: z.enum(deadlineKinds),
  from: date,
  options: z.optional(
    z.strictObject({ shift: z.optional(z.enum(shiftChoices)), calendar: z.optional(calendarOption) }),
  ),
});

export type DeadlineFacts = z.output<typeof deadlineFields>;
