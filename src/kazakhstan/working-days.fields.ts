import * as z from "zod/mini";
import { date, wholeNumber } from "../engine/fields.js";
import type { CrossCheck } from "../engine/read-input.js";
import { calendarField, checkCalendar } from "./calendar.fields.js";

const calendar = /* @__PURE__ */ z.optional(calendarField);

export const workingDayFields = z.strictObject({ day: date, calendar });

export const workingDayAfterFields = z.strictObject({
  day: date,
  count: wholeNumber(1, Number.MAX_SAFE_INTEGER),
  calendar,
});

export const checkOwnCalendar: CrossCheck<z.output<typeof workingDayFields>> = ({ calendar }, issues) =>
  checkCalendar(calendar, issues, ["calendar"]);
