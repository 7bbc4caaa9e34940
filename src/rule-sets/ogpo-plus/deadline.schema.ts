import * as z from "zod/mini";
import { calendarOption, date, strictObject } from "../../input/index.ts";
import { shiftChoices } from "../kz-civil-code/facts.ts";
import { deadlineKinds } from "./deadlines.ts";

export const deadlineSchema = strictObject({
  kind: z.enum(deadlineKinds),
  from: date,
  options: z.optional(strictObject({ shift: z.optional(z.enum(shiftChoices)), calendar: z.optional(calendarOption) })),
});

export type DeadlineFacts = z.output<typeof deadlineSchema>;
