/**
 * Data that applies to every contract in Kazakhstan: the monthly calculation index (MRP) and the working-day calendar.
 *
 * @module return-premium/kz
 */

export * from "../engine/public.js";
export { type CalendarYear, calendar } from "./calendar.js";
export type { CalendarInput } from "./calendar.types.js";
export { mrp } from "./mrp.js";
export type { MrpResult } from "./mrp.result.js";
export type { MrpInput } from "./mrp.types.js";
export { isWorkingDay, workingDayAfter } from "./working-days.js";
