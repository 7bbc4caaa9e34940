import type { Day } from "../../dates/day.js";
import type { WorkingCalendar } from "../../dates/working-days.js";
import type { Path } from "../../engine/issue.js";
import type { Fraction } from "../../exact/fraction.js";
import type { Costs } from "../../formulas/pro-rata-return.js";
import { workingCalendarOf } from "../calendar-option.js";
import type { Policyholder } from "./codes.js";
import { costsOf } from "./conventions.js";
import type { EndedContractFacts } from "./ended-contract.fields.js";
import type { ReturnConventions, TermDays } from "./return.result.js";

/** The facts about a contract that ended early, with defaults filled in and days counted. */
export interface EndedContract<Reason extends string = string> {
  readonly reason: Reason;
  readonly policyholder: Policyholder;
  readonly concludedOn: Day;
  readonly firstDay: Day;
  readonly terminatedOn: Day;
  readonly appliedOn: Day;
  /** The path to the field with the date on which the insurer was informed. */
  readonly appliedField: Path;
  readonly premium: Fraction;
  readonly paidPremium: Fraction;
  readonly termDays: number;
  /** The number of days of the term that count as used. */
  readonly usedDays: number;
  /** The costs the insurer keeps if the ground allows it to. */
  readonly costs: Costs;
  readonly calendar: WorkingCalendar;
  readonly conventions: ReturnConventions;
}

export function endedContract<Reason extends string>(
  { contract, termination, options }: EndedContractFacts<Reason>,
  conventions: ReturnConventions,
): EndedContract<Reason> {
  const { concludedOn, firstDay, lastDay, premium, paidPremium, policyholder } = contract;
  const { reason, terminatedOn, appliedOn } = termination;
  const termDays = lastDay - firstDay + 1;
  return {
    reason,
    policyholder,
    concludedOn,
    firstDay,
    terminatedOn,
    appliedOn: appliedOn ?? terminatedOn,
    appliedField: ["termination", appliedOn === undefined ? "terminatedOn" : "appliedOn"],
    premium,
    paidPremium: paidPremium ?? premium,
    termDays,
    usedDays: usedDays(terminatedOn - firstDay, termDays, conventions),
    costs: costsOf(conventions.costs),
    calendar: workingCalendarOf(options?.calendar),
    conventions,
  };
}

/** A term that has not begun has no used days; the day of termination counts as used only if the options say so. */
function usedDays(daysBefore: number, termDays: number, conventions: ReturnConventions): number {
  if (daysBefore < 0) return 0;
  return conventions.usedDays === "before-termination" ? daysBefore : Math.min(daysBefore + 1, termDays);
}

/** The days in a term, as shown in a result. */
export const daysOf = (term: number, used: number): TermDays => ({ term, used, unused: term - used });
