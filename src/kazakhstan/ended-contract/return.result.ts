import type { Considered } from "../../engine/grounds.js";
import type { Amount, Count, Day, FieldPath, ResultFrame, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { Shift } from "../periods.js";
import type { NoDueDay, ReturnStepId, UsedDays } from "./codes.js";

/** The working days of some years, as they stood in for the built-in table's. */
export interface CalendarConvention {
  /** The years that were passed in. */
  readonly years: readonly number[];
  /** Days from Monday to Friday that are not worked. */
  readonly daysOff: readonly Day[];
  /** Saturdays and Sundays that are worked. */
  readonly workingDays: readonly Day[];
}

/** The costs of ending a contract, as a share of the paid premium or as an amount. */
export type CostsConvention =
  | {
      /** The part of the paid premium that is kept, as it was written. */
      readonly share: Share;
    }
  | {
      /** The tenge that are kept. */
      readonly amount: Amount;
    };

/** Every choice that shapes a return. */
export interface ReturnConventions {
  /** What the insurer keeps for ending the contract, where the clause lets it. */
  readonly costs: CostsConvention;
  /** Whether the day of termination counts as used. */
  readonly usedDays: UsedDays;
  /** Whether a cooling-off that would end on a day off moves to a working day. */
  readonly coolingOffShift: Shift;
  /** The working days: the built-in table's, with provisional years where they were asked for, or the years passed in. */
  readonly calendar: "built-in" | "provisional" | CalendarConvention;
  /** The one rounding: its unit and its mode. */
  readonly rounding: Rounding;
}

/** The days in which a natural person may withdraw. */
export interface CoolingOff {
  /** The last day on which an application is in time. */
  readonly lastDay: Day;
  /** Whether that day was moved to a working day. */
  readonly shifted: boolean;
  /** Whether every day that had to be looked up lies in a year that is published or was passed in. */
  readonly verified: boolean;
}

/** Days of a term. */
export interface TermDays {
  /** The days of the whole term, its first and its last included. */
  readonly term: Count;
  /** The days that are charged. */
  readonly used: Count;
  /** The rest of the term. */
  readonly unused: Count;
}

/** What the returns of all rule sets of Kazakhstan say, but for their amounts and their choices. */
export interface ReturnFrame<
  Ground extends string,
  Because extends string,
  NoteCode extends string,
  DocumentCode extends string,
  StepId extends string,
> extends ResultFrame<NoteCode, StepId> {
  /** The clause behind the ground, in the numbering of the rule set. */
  readonly clause: string;
  /** The currency of all amounts. */
  readonly currency: "KZT";
  /** The days of the term, used and unused. */
  readonly days: TermDays;
  /** The last day on which the insurer may pay; null where no day can be named; `noDueDay` then says why. */
  readonly dueOn: Day | null;
  /** Why there is no last day to pay; absent where there is one. */
  readonly noDueDay?: NoDueDay;
  /** Every ground that was tried, up to and including the one that decides. */
  readonly considered: readonly Considered<Ground, Because>[];
  /** The unknown facts without which there is no amount. */
  readonly missing: readonly FieldPath[];
  /** What the policyholder hands in. */
  readonly documents: readonly DocumentCode[];
}

/** A return under rules that let a natural person withdraw, and the insurer take costs. */
export interface EndedContractReturn<
  Ground extends string,
  Because extends string,
  NoteCode extends string,
  DocumentCode extends string,
> extends ReturnFrame<Ground, Because, NoteCode, DocumentCode, ReturnStepId> {
  /** The cooling-off of the contract, only with the reason `withdrawal` and a natural person. */
  readonly coolingOff?: CoolingOff;
  /** Every choice that shaped the result, defaults included. */
  readonly conventions: ReturnConventions;
}
