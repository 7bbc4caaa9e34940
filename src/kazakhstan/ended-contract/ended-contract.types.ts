import type { AmountInput, DateInput, RoundingInput, ShareInput } from "../../engine/values.js";
import type { Rounding } from "../../exact/rounding.js";
import type { Shift } from "../periods.js";
import type { Policyholder, UsedDays } from "./reasons.js";

/** A contract, as every rule set of Kazakhstan reads it. */
export interface ContractInput {
  /** The day of conclusion, at or before `firstDay`. */
  readonly concludedOn: DateInput;
  /** The first covered day. */
  readonly firstDay: DateInput;
  /** The last covered day. */
  readonly lastDay: DateInput;
  /** The premium under the contract in tenge, above zero. */
  readonly premium: AmountInput;
  /** What was received so far; by default the premium, and never more. */
  readonly paidPremium?: AmountInput | undefined;
  readonly policyholder: Policyholder;
}

/** The days on which a contract ended. */
export interface TerminationDaysInput {
  /** The day on which the contract ends, from the day of conclusion to `lastDay`; by default not a used day. */
  readonly terminatedOn: DateInput;
  /** The day on which the insurer received the application; by default `terminatedOn`. */
  readonly appliedOn?: DateInput | undefined;
}

/** Costs of ending a contract: a share of the paid premium, or an amount. */
export type CostsInput = { readonly share: ShareInput } | { readonly amount: AmountInput };

/** Working days of some years: the five-day week and what departs from it. */
export interface CalendarYears {
  readonly years: readonly number[];
  /** Days from Monday to Friday that are not worked. */
  readonly daysOff: readonly string[];
  /** Saturdays and Sundays that are worked. */
  readonly workingDays: readonly string[];
}

/** How a return is counted. */
export interface ReturnOptionsInput {
  /** Costs of ending the contract, at most 10% of the paid premium; by default the full 10%. */
  readonly costs?: CostsInput | undefined;
  /** Whether the day of termination is a used day; by default `"before-termination"`: it is not. */
  readonly usedDays?: UsedDays | undefined;
  /** Whether a cooling-off that would end on a day off ends on the next working day; by default it does (CC 175). */
  readonly coolingOffShift?: Shift | undefined;
  /** Working days of some years, in place of the built-in table's. */
  readonly calendar?: CalendarYears | undefined;
  /** The one rounding; by default to 0.01, half up. */
  readonly rounding?: RoundingInput | undefined;
}

/** Every choice that shapes a return, as its result repeats it. */
export interface ReturnConventions {
  readonly costs: { readonly share: string } | { readonly amount: string };
  readonly usedDays: UsedDays;
  readonly coolingOffShift: Shift;
  /** The built-in table of working days, or the years that were passed in to stand in it. */
  readonly calendar: "built-in" | CalendarYears;
  readonly rounding: Rounding;
}

/** The cooling-off of a result. */
export interface CoolingOff {
  /** The last day on which an application is in time. */
  readonly lastDay: string;
  /** Whether that day was moved to a working day. */
  readonly shifted: boolean;
}

/** Days of a term. */
export interface TermDays {
  /** Days of the whole term, first and last included. */
  readonly term: number;
  readonly used: number;
  /** `term` less `used`. */
  readonly unused: number;
}
