/** The exports shared by all subpaths that deal with ended contracts. */

export type { CalendarInput } from "../calendar.types.js";
export { type Shift, shiftChoices } from "../periods.js";
export {
  type Circumstance,
  type ContractKind,
  circumstances,
  contractKinds,
  type NoDueDay,
  noDueDayCodes,
  type Policyholder,
  policyholders,
  type ReturnStepId,
  returnStepIds,
  type UsedDays,
  usedDaysChoices,
} from "./codes.js";
export type { CostsInput } from "./costs.types.js";
export type { EndedContractIssueCode } from "./issues.js";
export type {
  CalendarConvention,
  CoolingOff,
  CostsConvention,
  EndedContractReturn,
  ReturnConventions,
  ReturnFrame,
  TermDays,
} from "./return.result.js";
