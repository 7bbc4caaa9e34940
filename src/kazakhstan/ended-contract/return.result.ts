import type { Considered } from "../../engine/grounds.js";
import type { Amount, Count, Day, FieldPath, ResultFrame, Share } from "../../engine/result.js";
import type { Rounding } from "../../exact/rounding.js";
import type { Shift } from "../periods.js";
import type { NoDueDay, ReturnStepId, UsedDays } from "./codes.js";

/** The working days given in the input, which replaced the built-in table for particular years. */
export interface CalendarConvention {
  /** The years that the calendar in the input covers. */
  readonly years: readonly number[];
  /** Weekdays (Monday to Friday) that are non-working days. */
  readonly daysOff: readonly Day[];
  /** Saturdays and Sundays that are working days. */
  readonly workingDays: readonly Day[];
}

/** The termination costs, as a share of the paid premium or as an amount. */
export type CostsConvention =
  | {
      /** The share of the paid premium that the insurer keeps, as given in the input. */
      readonly share: Share;
    }
  | {
      /** The amount in tenge that the insurer keeps. */
      readonly amount: Amount;
    };

/** Every choice on which a return is based. */
export interface ReturnConventions {
  /** The amount the insurer keeps to cover termination costs, if the clause allows this. */
  readonly costs: CostsConvention;
  /** Whether the day of termination counts as used. */
  readonly usedDays: UsedDays;
  /** Whether a cooling-off period that would end on a non-working day is extended to the next working day. */
  readonly coolingOffShift: Shift;
  /**
   * The calendar that was used: the built-in table, the built-in table with provisional years, or the calendar given in
   * the input.
   */
  readonly calendar: "built-in" | "provisional" | CalendarConvention;
  /** How the amount is rounded: the unit and the mode. */
  readonly rounding: Rounding;
}

/** The period within which a natural person may withdraw. */
export interface CoolingOff {
  /** The last day on which an application can be made within the period. */
  readonly lastDay: Day;
  /** Whether the last day was moved from a non-working day to the next working day. */
  readonly shifted: boolean;
  /** Whether every date looked up is in a year whose calendar has been published or was given in the input. */
  readonly verified: boolean;
}

/** The days in a term. */
export interface TermDays {
  /** The number of days in the full term, including the first and last days. */
  readonly term: Count;
  /** The number of days used, for which the insurer keeps the premium. */
  readonly used: Count;
  /** The number of days left in the term. */
  readonly unused: Count;
}

/** The fields shared by returns under all rule sets for Kazakhstan, except amounts and conventions. */
export interface ReturnFrame<
  Ground extends string,
  Because extends string,
  NoteCode extends string,
  DocumentCode extends string,
  StepId extends string,
> extends ResultFrame<NoteCode, StepId> {
  /** The clause on which the ground is based, as numbered in the rule set. */
  readonly clause: string;
  /** The currency of all amounts. */
  readonly currency: "KZT";
  /** The number of days in the term, and how many of them are used and unused. */
  readonly days: TermDays;
  /**
   * The last day on which the insurer can pay the return on time; null if no deadline can be given, in which case
   * `noDueDay` gives the reason.
   */
  readonly dueOn: Day | null;
  /** The reason why there is no payment deadline; absent if there is one. */
  readonly noDueDay?: NoDueDay;
  /** Every ground that was considered, up to and including the one that applies. */
  readonly considered: readonly Considered<Ground, Because>[];
  /** The unknown facts that are needed to determine an amount. */
  readonly missing: readonly FieldPath[];
  /** The documents that the policyholder submits. */
  readonly documents: readonly DocumentCode[];
}

/** A return under rules that let a natural person withdraw and let the insurer keep its costs. */
export interface EndedContractReturn<
  Ground extends string,
  Because extends string,
  NoteCode extends string,
  DocumentCode extends string,
> extends ReturnFrame<Ground, Because, NoteCode, DocumentCode, ReturnStepId> {
  /** The cooling-off period of the contract; present only if a natural person withdraws from the contract. */
  readonly coolingOff?: CoolingOff;
  /** Every choice on which the result is based, including defaults. */
  readonly conventions: ReturnConventions;
}
