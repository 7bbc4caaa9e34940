import type { Day, WorkingCalendar } from "../../calendar/index.ts";
import type { Path } from "../../errors/index.ts";
import type { Costs } from "../../formulas/index.ts";
import type { Fraction } from "../../money/index.ts";
import { type Conventions, costsOf, workingCalendarOf } from "./conventions.ts";
import { coolingOffWindow, type PeriodEnd } from "./cooling-off-window.ts";
import type { EndedContractFacts } from "./ended-contract.schema.ts";
import type { Policyholder } from "./facts.ts";

/** A contract that ended early: the facts, the defaults in their places, and the days counted. */
export interface EndedContract<Reason extends string = string> {
  readonly reason: Reason;
  readonly policyholder: Policyholder;
  readonly concludedOn: Day;
  readonly firstDay: Day;
  readonly terminatedOn: Day;
  readonly appliedOn: Day;
  readonly premium: Fraction;
  readonly paidPremium: Fraction;
  readonly termDays: number;
  /** Days of the term that count as used. */
  readonly usedDays: number;
  /** What the insurer may take where the ground allows it to. */
  readonly costs: Costs;
  readonly calendar: WorkingCalendar;
  /** The days in which a natural person may withdraw; only where the reason is a withdrawal. */
  readonly coolingOff: PeriodEnd | undefined;
  readonly conventions: Conventions;
  /** The field that says when the insurer was told. */
  readonly appliedField: Path;
}

export function endedContract<Reason extends string>(
  facts: EndedContractFacts<Reason>,
  conventions: Conventions,
): EndedContract<Reason> {
  const { contract, termination, options } = facts;
  const { concludedOn, firstDay, lastDay, premium, paidPremium, policyholder } = contract;
  const { reason, terminatedOn, appliedOn } = termination;
  const termDays = lastDay - firstDay + 1;
  const calendar = workingCalendarOf(options?.calendar);
  return {
    reason,
    policyholder,
    concludedOn,
    firstDay,
    terminatedOn,
    appliedOn: appliedOn ?? terminatedOn,
    premium,
    paidPremium: paidPremium ?? premium,
    termDays,
    usedDays: usedDays(terminatedOn - firstDay, termDays, conventions),
    costs: costsOf(options?.costs),
    calendar,
    coolingOff:
      reason === "withdrawal" ? coolingOffWindow(concludedOn, conventions.coolingOffShift, calendar) : undefined,
    conventions,
    appliedField: ["termination", appliedOn === undefined ? "terminatedOn" : "appliedOn"],
  };
}

/** A term not yet begun has no used day; the day of termination itself is one only by choice. */
function usedDays(daysBefore: number, termDays: number, conventions: Conventions): number {
  if (daysBefore < 0) return 0;
  return conventions.usedDays === "before-termination" ? daysBefore : Math.min(daysBefore + 1, termDays);
}

/** Days of a term. */
export interface TermDays {
  /** Days of the whole term, first and last included. */
  readonly term: number;
  readonly used: number;
  /** `term` less `used`. */
  readonly unused: number;
}

/** The days of a term as a result prints them. */
export const daysOf = (term: number, used: number): TermDays => Object.freeze({ term, used, unused: term - used });
