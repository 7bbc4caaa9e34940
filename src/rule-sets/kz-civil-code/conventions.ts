import { kazakhstan, printDay, type WorkingCalendar, withYearsOf } from "../../calendar/index.ts";
import type { Costs } from "../../formulas/index.ts";
import { DEFAULT_ROUNDING, printAmount, type Rounding, readDecimal } from "../../money/index.ts";
import type { ReturnOptions } from "./ended-contract.schema.ts";
import type { Shift, UsedDays } from "./facts.ts";
import { DEFAULT_COSTS_SHARE } from "./parameters.ts";

/** Every choice that shapes a return, as its result repeats it. */
export interface Conventions {
  readonly costs: { readonly share: string } | { readonly amount: string };
  readonly usedDays: UsedDays;
  readonly coolingOffShift: Shift;
  /** The built-in table of working days, or the years that were passed in to stand in it. */
  readonly calendar: "built-in" | CalendarYears;
  readonly rounding: Rounding;
}

/** Working days of some years: the five-day week and what departs from it. */
export interface CalendarYears {
  readonly years: readonly number[];
  /** Days from Monday to Friday that are not worked. */
  readonly daysOff: readonly string[];
  /** Saturdays and Sundays that are worked. */
  readonly workingDays: readonly string[];
}

/** The choices of an input, with every default filled in. */
export function conventionsOf(options: ReturnOptions = {}, defaultRounding = DEFAULT_ROUNDING): Conventions {
  return {
    costs: costsConvention(options.costs),
    usedDays: options.usedDays ?? "before-termination",
    coolingOffShift: options.coolingOffShift ?? "next-working-day",
    calendar: calendarConvention(options.calendar),
    rounding: Object.freeze(options.rounding ?? defaultRounding),
  };
}

const defaultCostsConvention = Object.freeze({ share: DEFAULT_COSTS_SHARE });

function costsConvention({ share, amount }: NonNullable<ReturnOptions["costs"]> = {}): Conventions["costs"] {
  if (amount !== undefined) return Object.freeze({ amount: printAmount(amount) });
  return share === undefined ? defaultCostsConvention : Object.freeze({ share });
}

export function calendarConvention(calendar: ReturnOptions["calendar"]): Conventions["calendar"] {
  if (calendar === undefined) return "built-in";
  const { years, daysOff, workingDays } = calendar;
  return Object.freeze({
    years: Object.freeze(years),
    daysOff: Object.freeze(daysOff.map(printDay)),
    workingDays: Object.freeze(workingDays.map(printDay)),
  });
}

const defaultCosts: Costs = { share: /* @__PURE__ */ readDecimal(DEFAULT_COSTS_SHARE) };

/** The costs that an input allows, as numbers. */
export function costsOf({ share, amount }: NonNullable<ReturnOptions["costs"]> = {}): Costs {
  if (amount !== undefined) return { amount };
  return share === undefined ? defaultCosts : { share: readDecimal(share) };
}

export function workingCalendarOf(calendar: ReturnOptions["calendar"]): WorkingCalendar {
  if (calendar === undefined) return kazakhstan;
  const { years, daysOff, workingDays } = calendar;
  return withYearsOf(kazakhstan, {
    years: new Set(years),
    daysOff: new Set(daysOff),
    workingDays: new Set(workingDays),
  });
}
