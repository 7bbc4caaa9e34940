import { printAmount } from "../../exact/amount.js";
import { readDecimal } from "../../exact/decimal.js";
import type { Rounding } from "../../exact/rounding.js";
import type { Costs } from "../../formulas/pro-rata-return.js";
import { calendarConvention } from "../calendar-option.js";
import type { ReturnOptions } from "./ended-contract.fields.js";
import type { ReturnConventions } from "./return.result.js";

/** A product's default values for omitted options. */
export interface ReturnDefaults {
  readonly costs: { readonly share: string };
  readonly rounding: Rounding;
}

/** The options in an input, with all defaults filled in. */
export function conventionsOf(options: ReturnOptions = {}, defaults: ReturnDefaults): ReturnConventions {
  return {
    costs: costsConvention(options.costs) ?? defaults.costs,
    usedDays: options.usedDays ?? "before-termination",
    coolingOffShift: options.coolingOffShift ?? "next-working-day",
    calendar: calendarConvention(options.calendar),
    rounding: options.rounding ?? defaults.rounding,
  };
}

function costsConvention({
  share,
  amount,
}: NonNullable<ReturnOptions["costs"]> = {}): ReturnConventions["costs"] | undefined {
  if (amount !== undefined) return { amount: printAmount(amount) };
  return share === undefined ? undefined : { share };
}

/** The costs set in the conventions, as exact numbers. */
export const costsOf = (costs: ReturnConventions["costs"]): Costs =>
  "share" in costs ? { share: readDecimal(costs.share) } : { amount: readDecimal(costs.amount) };
