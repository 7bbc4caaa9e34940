/** `ogpo-plus/deadline` recomputed from its clauses. */

import { type CalendarOption, nthWorkingDayAfter, provisionalYearAmong, workingDayOnOrAfter } from "./calendar.js";
import { dayAfter, nextDay, previousDay } from "./days.js";
import type { OracleError } from "./kz-civil-code.js";

export type DeadlineKind =
  | "return-payment"
  | "claim-decision"
  | "missing-documents-notice"
  | "additional-premium"
  | "force-majeure-notice"
  | "cooling-off"
  | "termination-notice";

export interface DeadlineInput {
  readonly kind: DeadlineKind;
  readonly from: string;
  readonly options?:
    | {
        readonly shift?: "next-working-day" | "none" | undefined;
        readonly calendar?: CalendarOption | undefined;
      }
    | undefined;
}

export interface Deadline {
  readonly dueOn: string;
  readonly count: number;
  readonly unit: "working-days" | "calendar-days";
  readonly clause: string;
  readonly shifted: boolean;
  /** The year of the note `calendar-provisional`; without it there is none. */
  readonly provisionalYear: string | undefined;
}

type Period = Pick<Deadline, "count" | "unit" | "clause">;

const PERIODS: Record<DeadlineKind, Period> = {
  "return-payment": { count: 5, unit: "working-days", clause: "9.13" },
  "claim-decision": { count: 5, unit: "working-days", clause: "8.7" },
  "missing-documents-notice": { count: 5, unit: "working-days", clause: "7.2(6)" },
  "additional-premium": { count: 3, unit: "working-days", clause: "7.4(4)" },
  "force-majeure-notice": { count: 5, unit: "calendar-days", clause: "11.3" },
  "cooling-off": { count: 14, unit: "calendar-days", clause: "9.7" },
  "termination-notice": { count: 1, unit: "calendar-days", clause: "9.4" },
};

export function ogpoPlusDeadline(input: DeadlineInput): Deadline | OracleError {
  const { kind, from, options = {} } = input;
  const { shift, calendar } = options;
  const period = PERIODS[kind];
  const nothingLookedUp = { shifted: false, provisionalYear: undefined };
  if (kind === "termination-notice") return { ...period, dueOn: previousDay(from), ...nothingLookedUp };
  if (period.unit === "working-days") {
    const dueOn = nthWorkingDayAfter(from, period.count, calendar);
    if (dueOn === undefined) return { error: "no-parameter-for-date" };
    const provisionalYear = provisionalYearAmong(nextDay(from), dueOn, calendar);
    return { ...period, dueOn, shifted: false, provisionalYear };
  }
  const nominal = dayAfter(from, period.count);
  if (shift === "none") return { ...period, dueOn: nominal, ...nothingLookedUp };
  const dueOn = workingDayOnOrAfter(nominal, calendar);
  if (dueOn === undefined) return { error: "no-parameter-for-date" };
  return {
    ...period,
    dueOn,
    shifted: dueOn !== nominal,
    provisionalYear: provisionalYearAmong(nominal, dueOn, calendar),
  };
}
