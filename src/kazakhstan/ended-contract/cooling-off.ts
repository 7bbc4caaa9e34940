import { type Day, printDay } from "../../dates/day.js";
import { type PeriodEnd, periodEnd } from "../periods.js";
import type { EndedContract } from "./ended-contract.js";
import type { CoolingOff } from "./return.result.js";

/** The maximum number of days by which an unknown calendar could extend the cooling-off period. */
const UNCERTAIN_DAYS = 10;

/**
 * The period within which a natural person may withdraw; undefined for a legal entity, or if the reason is not a
 * withdrawal.
 */
export function coolingOffWindow(
  { reason, policyholder, concludedOn, calendar, conventions }: EndedContract,
  days: number,
): PeriodEnd | undefined {
  if (reason !== "withdrawal" || policyholder !== "natural-person") return undefined;
  return periodEnd(concludedOn, days, conventions.coolingOffShift, calendar);
}

/** Whether an application was made in time; undefined if that depends on a calendar that has not been published. */
export function isInWindow(appliedOn: Day, window: PeriodEnd): boolean | undefined {
  if (appliedOn <= window.lastDay) return true;
  return window.unknown === undefined || appliedOn > window.lastDay + UNCERTAIN_DAYS ? false : undefined;
}

export const printWindow = ({ lastDay, shifted, unknown, provisionalYear }: PeriodEnd): CoolingOff => ({
  lastDay: printDay(lastDay),
  shifted,
  verified: unknown === undefined && provisionalYear === undefined,
});
