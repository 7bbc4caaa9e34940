/** `ogpo-vts/short-period-premium` recomputed from arts. 13(4), 19(14) and 19(14-1) of Law 446-II. */

import { daysBetween, monthsEnd, monthsStarted } from "./days.js";
import { fraction } from "./fractions.js";
import { type AmountInput, printAmount, type Rounding, readAmount, roundToUnit } from "./money.js";
import { DEFAULT_ROUNDING } from "./return-parts.js";

export interface OgpoVtsShortPeriodInput {
  readonly annualPremium: AmountInput;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly use: "seasonal" | "before-registration" | "temporary-entry";
  readonly options?: { readonly rounding?: Rounding | undefined } | undefined;
}

export interface OgpoVtsShortPeriod {
  readonly use: OgpoVtsShortPeriodInput["use"];
  readonly termDays: number;
  readonly yearDays?: number;
  readonly months?: number;
  readonly share?: string;
  readonly premium: string;
  readonly clause: "19(14)" | "19(14-1)";
}

export interface ShortPeriodError {
  readonly error: "dates-out-of-order" | "term-too-long" | "term-too-short";
}

/** Percent of the annual premium for one month to nine; from ten months on it is all of it. 19(14-1). */
const PERCENT_OF_MONTHS = [30, 40, 50, 60, 65, 70, 80, 90, 95];

function refusalOf({ firstDay, lastDay, use }: OgpoVtsShortPeriodInput): ShortPeriodError["error"] | undefined {
  if (lastDay < firstDay) return "dates-out-of-order";
  if (lastDay >= monthsEnd(firstDay, 12)) return "term-too-long";
  const isTooShort = use === "seasonal" ? lastDay < monthsEnd(firstDay, 6) : daysBetween(firstDay, lastDay) < 4;
  return isTooShort ? "term-too-short" : undefined;
}

const isLeapYear = (year: number): boolean => daysBetween(`${year}-02-28`, `${year}-03-01`) === 2;

/** annual × parts ÷ of in hundredths, rounded, never above the annual premium. */
function part(annual: bigint, parts: number, of: number, rounding: Rounding): bigint {
  const rounded = roundToUnit(fraction(annual * BigInt(parts), 100n * BigInt(of)), rounding);
  return rounded < annual ? rounded : annual;
}

export function ogpoVtsShortPeriodPremium(input: OgpoVtsShortPeriodInput): OgpoVtsShortPeriod | ShortPeriodError {
  const error = refusalOf(input);
  if (error !== undefined) return { error };
  const { firstDay, lastDay, use, options = {} } = input;
  const annual = readAmount(input.annualPremium);
  const rounding = options.rounding ?? DEFAULT_ROUNDING;
  const print = (amount: bigint): string => printAmount(amount, rounding.unit);
  const termDays = daysBetween(firstDay, lastDay) + 1;
  if (use !== "temporary-entry") {
    const yearDays = isLeapYear(Number(firstDay.slice(0, 4))) ? 366 : 365;
    return { use, termDays, yearDays, premium: print(part(annual, termDays, yearDays, rounding)), clause: "19(14)" };
  }
  const months = monthsStarted(firstDay, lastDay);
  const percent = termDays <= 15 ? 20 : (PERCENT_OF_MONTHS[months - 1] ?? 100);
  return {
    use,
    termDays,
    ...(termDays > 15 && { months }),
    share: printAmount(BigInt(percent), "0.01"),
    // The whole of it is the annual premium itself, and not rounded.
    premium: print(percent === 100 ? annual : part(annual, percent, 100, rounding)),
    clause: "19(14-1)",
  };
}
