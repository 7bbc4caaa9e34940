/** What the subpaths of products that read an ended contract export besides their own. */

export type { Shift } from "../periods.js";
export type {
  CalendarYears,
  ContractInput,
  CoolingOff,
  CostsInput,
  ReturnConventions,
  ReturnOptionsInput,
  TermDays,
  TerminationDaysInput,
} from "./ended-contract.types.js";
export type { EndedContractIssueCode } from "./issues.js";
export type { Circumstance, ContractKind, Policyholder, UsedDays } from "./reasons.js";
