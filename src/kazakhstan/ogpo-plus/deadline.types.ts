import type { ResultFrame } from "../../engine/result.js";
import type { DateInput } from "../../engine/values.js";
import type { CalendarYears } from "../ended-contract/ended-contract.types.js";
import type { Shift } from "../periods.js";
import type { DeadlineKind, Period } from "./deadlines.js";

/** What `ogpo-plus/deadline` is computed from. */
export interface DeadlineInput {
  readonly kind: DeadlineKind;
  /** The day of the event: counting starts the day after it; for `termination-notice`, the planned end. */
  readonly from: DateInput;
  readonly options?:
    | {
        /** Whether a period of calendar days that would end on a day off ends on the next working day (CC 175). */
        readonly shift?: Shift | undefined;
        /** Working days of some years, in place of the built-in table's. */
        readonly calendar?: CalendarYears | undefined;
      }
    | undefined;
}

/** The result of `ogpo-plus/deadline`. */
export interface DeadlineResult extends ResultFrame {
  readonly operation: "ogpo-plus/deadline";
  /** The last day of the period. */
  readonly dueOn: string;
  readonly count: number;
  readonly unit: Period["unit"];
  readonly clause: string;
  /** Whether the last day was moved to a working day. */
  readonly shifted: boolean;
  readonly conventions: { readonly shift: Shift; readonly calendar: "built-in" | CalendarYears };
}
