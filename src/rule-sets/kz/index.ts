export { ReturnPremiumError } from "../../errors/index.ts";
export type { Outcome } from "../../input/index.ts";
export { type MrpInput, type MrpResult, mrp, safeMrp } from "./mrp.ts";
export { isWorkingDay, workingDayAfter } from "./working-days.ts";
