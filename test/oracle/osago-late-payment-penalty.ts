/** `osago/late-payment-penalty` recomputed, growing day by day. */

import { nextDay } from "./days.js";
import { fourteenDaysAfter } from "./fourteen-days.js";
import { fraction } from "./fractions.js";
import { type AmountInput, printAmount, type Rounding, readAmount, roundToUnit } from "./money.js";
import { DEFAULT_ROUNDING } from "./return-parts.js";

export interface PenaltyInput {
  readonly premium: AmountInput;
  readonly paidOn: string;
  /** One of the two days, never both. */
  readonly appliedOn?: string | undefined;
  readonly dueOn?: string | undefined;
  readonly options?: { readonly rounding?: Rounding | undefined } | undefined;
}

export interface Penalty {
  readonly dueOn: string;
  readonly daysLate: number;
  readonly penalty: string;
  readonly capped: boolean;
  readonly notes: readonly string[];
}

function dueDay({ appliedOn, dueOn }: PenaltyInput): string {
  if (dueOn !== undefined) return dueOn;
  if (appliedOn === undefined) throw new Error("neither the day of the application nor the due day");
  return fourteenDaysAfter(appliedOn);
}

export function osagoPenalty(input: PenaltyInput): Penalty {
  const { unit, mode } = input.options?.rounding ?? DEFAULT_ROUNDING;
  const dueOn = dueDay(input);
  const premium = readAmount(input.premium);
  let daysLate = 0;
  // A kopeck of the premium is a hundredth of a kopeck of its 1%.
  let hundredthsOfKopecks = 0n;
  for (let day = dueOn; day < input.paidOn; day = nextDay(day)) {
    daysLate += 1;
    hundredthsOfKopecks += premium;
  }
  const whole = premium * 100n;
  const rounded = roundToUnit(fraction(hundredthsOfKopecks, 10_000n), { unit, mode });
  const isBelowPremium = hundredthsOfKopecks < whole && rounded < premium;
  return {
    dueOn,
    daysLate,
    penalty: printAmount(isBelowPremium ? rounded : premium, unit),
    capped: hundredthsOfKopecks > whole,
    notes: ["natural-persons-only"],
  };
}
