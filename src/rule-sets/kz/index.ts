export { type MrpInput, type MrpResult, mrp, safeMrp } from "./mrp.ts";
export { isWorkingDay, workingDayAfter } from "./working-days.ts";
