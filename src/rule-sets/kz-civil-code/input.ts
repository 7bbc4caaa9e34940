import type { AmountInput, CostsInput, DateInput, RoundingInput } from "../../input/index.ts";
import type { CalendarYears } from "./conventions.ts";
import type { ContractKind, Policyholder, Reason, Shift, UsedDays } from "./facts.ts";

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

/** What `kz-civil-code/return-premium` is computed from. */
export interface ReturnPremiumInput {
  readonly contract: ContractInput & {
    /** A fact: unknown when left out or null. An accumulation contract is outside the scope of this operation. */
    readonly kind?: ContractKind | null | undefined;
  };
  readonly termination: TerminationDaysInput & {
    /** What happened. */
    readonly reason: Reason;
  };
  readonly options?: ReturnOptionsInput | undefined;
}
