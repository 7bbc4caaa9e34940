export { calendarOption, checkCalendar } from "./calendar-option.ts";
export { isAfter } from "./compare.ts";
export { type CostsInput, costsOption } from "./costs-option.ts";
export { defaultsUsed, fieldsWithDefault } from "./defaults-used.ts";
export {
  type DefinedOperation,
  defineOperation,
  type Operation,
  type Outcome,
  outcomeOf,
  type ResultFrame,
  type RuleSet,
} from "./define-operation.ts";
export type { Draft } from "./draft.ts";
export {
  type AmountInput,
  amount,
  amountAboveZero,
  type DateInput,
  date,
  fact,
  type RoundingInput,
  rounding,
  type ShareInput,
  share,
} from "./fields.ts";
export { frozen } from "./frozen.ts";
export type { InputIssues } from "./input-issues.ts";
export { list } from "./list.ts";
export { type CrossCheck, readInput } from "./read-input.ts";
export { fieldsOf, type InputField } from "./schema-shape.ts";
export { shielded } from "./shielded.ts";
export { strictObject } from "./strict-object.ts";
