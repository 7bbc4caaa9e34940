/** `ogpo-plus/short-period-premium` recomputed from its clause. */

import { lastCoveredDay, type TermError } from "./cover-period.js";
import { fraction } from "./fractions.js";
import { type AmountInput, printAmount, type Rounding, readAmount, roundToUnit } from "./money.js";
import { DEFAULT_ROUNDING } from "./return-parts.js";

export interface ShortPeriodPremiumInput {
  readonly annualPremium: AmountInput;
  readonly months?: number | undefined;
  readonly firstDay?: string | undefined;
  readonly lastDay?: string | undefined;
  readonly options?: { readonly rounding?: Rounding | undefined } | undefined;
}

export interface ShortPeriodPremium {
  readonly months: number;
  readonly share: string;
  readonly premium: string;
}

/** Percent of the annual premium: 70 for six months, and 5 more for each month above them, to the whole for twelve. */
function percentFor(months: number): bigint {
  let percent = 70n;
  for (let month = 7; month <= months; month += 1) percent += 5n;
  return percent;
}

/** The premium of so many months, in hundredths; that of a whole year is the annual one, unrounded. */
function premiumFor(months: number, annual: bigint, rounding: Rounding): bigint {
  if (months === 12) return annual;
  const rounded = roundToUnit(fraction(annual * percentFor(months), 100n * 100n), rounding);
  return rounded > annual ? annual : rounded;
}

export function ogpoPlusShortPeriodPremium(input: ShortPeriodPremiumInput): ShortPeriodPremium | TermError {
  const { annualPremium, months, firstDay = "", lastDay = "", options = {} } = input;
  const end = months === undefined ? lastCoveredDay(firstDay, lastDay) : { month: months };
  if ("error" in end) return end;
  const rounding = options.rounding ?? DEFAULT_ROUNDING;
  const premium = premiumFor(end.month, readAmount(annualPremium), rounding);
  return {
    months: end.month,
    share: printAmount(percentFor(end.month), "0.01"),
    premium: printAmount(premium, rounding.unit),
  };
}
