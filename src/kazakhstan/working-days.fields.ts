import * as z from "zod/mini";
import { date } from "../engine/fields.js";
import type { CrossCheck } from "../engine/read-input.js";
import { calendarField, checkCalendar } from "./calendar.fields.js";

const calendar = /* @__PURE__ */ z.optional(calendarField);

export const workingDayFields = z.strictObject({ day: date, calendar });

export const workingDayAfterFields = z.strictObject({ day: date, count: z.int().check(z.gte(1)), calendar });

export const checkOwnCalendar: CrossCheck<z.output<typeof workingDayFields>> = ({ calendar }, issues) =>
  checkCalendar(calendar, issues, ["calendar"]);
