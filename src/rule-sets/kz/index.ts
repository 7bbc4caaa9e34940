/**
 * What holds in Kazakhstan for every contract: the monthly calculation index (MRP), and the working days.
 *
 * @module return-premium/kz
 */

export {
  type ErrorCode,
  type InputIssueCode,
  type Issue,
  type IssueCode,
  type Path,
  type Received,
  ReturnPremiumError,
  type ReturnPremiumErrorJson,
} from "../../errors/index.ts";
export type { DateInput, Outcome, ResultFrame, RuleSet } from "../../input/index.ts";
export type { Note, Step } from "../../trace/index.ts";
export { type MrpInput, type MrpResult, mrp, safeMrp } from "./mrp.ts";
export { isWorkingDay, workingDayAfter } from "./working-days.ts";
