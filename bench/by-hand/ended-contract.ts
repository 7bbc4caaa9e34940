import { addDays } from "date-fns";
import { daysBetween, workingDayFrom } from "./days.js";
import { type Money, type Rounding, ZERO } from "./decimal.js";
import type { Facts } from "./schema.js";

const COOLING_OFF_DAYS = 14;
/** Days after the nominal last day of a cooling-off to which an unpublished calendar could move it. */
const UNCERTAIN_DAYS = 10;

export interface Conventions {
  readonly costs: { readonly share: string } | { readonly amount: string };
  readonly usedDays: "before-termination" | "through-termination";
  readonly coolingOffShift: "next-working-day" | "none";
  readonly claimsPaidBar: "rules" | "none";
  readonly calendar: "built-in";
  readonly rounding: Rounding;
}

/** The facts with every default in its place, and the days counted. */
export interface EndedContract {
  readonly policyholder: Facts["contract"]["policyholder"];
  readonly reason: Facts["termination"]["reason"];
  readonly concludedOn: Date;
  readonly firstDay: Date;
  readonly terminatedOn: Date;
  readonly appliedOn: Date;
  readonly isAppliedOnGiven: boolean;
  readonly premium: Money;
  readonly paidPremium: Money;
  readonly paidClaims: Money;
  readonly agreedReturn: Money | undefined;
  readonly termDays: number;
  readonly usedDays: number;
  /** The used days of a replacement, which count the day of the application. 9.2. */
  readonly elapsedDays: number;
  readonly coolingOff: CoolingOff | undefined;
  readonly conventions: Conventions;
}

export interface CoolingOff {
  readonly lastDay: Date;
  readonly shifted: boolean;
  readonly isPublished: boolean;
}

export function endedContract({ contract, termination, options = {} }: Facts): EndedContract {
  const { concludedOn, firstDay, lastDay, policyholder, premium } = contract;
  const { reason, terminatedOn, agreedReturn, appliedOn = terminatedOn } = termination;
  const conventions = conventionsOf(options);
  const termDays = daysBetween(lastDay, firstDay) + 1;
  const daysBefore = daysBetween(terminatedOn, firstDay);
  const daysThrough = Math.min(daysBefore + 1, termDays);
  return {
    policyholder,
    reason,
    concludedOn,
    firstDay,
    terminatedOn,
    appliedOn,
    isAppliedOnGiven: termination.appliedOn !== undefined,
    premium,
    paidPremium: contract.paidPremium ?? premium,
    paidClaims: contract.paidClaims ?? ZERO,
    agreedReturn,
    termDays,
    usedDays: conventions.usedDays === "before-termination" ? daysBefore : daysThrough,
    elapsedDays: appliedOn >= terminatedOn ? daysBefore + 1 : daysBefore,
    coolingOff: reason === "withdrawal" ? coolingOff(concludedOn, conventions.coolingOffShift) : undefined,
    conventions,
  };
}

function conventionsOf(options: NonNullable<Facts["options"]>): Conventions {
  const { share = "0.10", amount } = options.costs ?? {};
  return {
    costs: amount === undefined ? { share } : { amount: amount.toFixed(2) },
    usedDays: options.usedDays ?? "before-termination",
    coolingOffShift: options.coolingOffShift ?? "next-working-day",
    claimsPaidBar: options.claimsPaidBar ?? "rules",
    calendar: "built-in",
    rounding: options.rounding ?? { unit: "0.01", mode: "half-up" },
  };
}

function coolingOff(concludedOn: Date, shift: Conventions["coolingOffShift"]): CoolingOff {
  const nominal = addDays(concludedOn, COOLING_OFF_DAYS);
  if (shift === "none") return { lastDay: nominal, shifted: false, isPublished: true };
  const lastDay = workingDayFrom(nominal);
  if (lastDay === undefined) return { lastDay: nominal, shifted: false, isPublished: false };
  return { lastDay, shifted: lastDay > nominal, isPublished: true };
}

/** Whether the application is in time; undefined where the calendar that would tell is not published. */
export function isInTime(appliedOn: Date, { lastDay, isPublished }: CoolingOff): boolean | undefined {
  if (appliedOn <= lastDay) return true;
  return isPublished || appliedOn > addDays(lastDay, UNCERTAIN_DAYS) ? false : undefined;
}
