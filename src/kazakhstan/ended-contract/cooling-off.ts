import { type Day, printDay } from "../../dates/day.js";
import { type PeriodEnd, periodEnd } from "../periods.js";
import type { EndedContract } from "./ended-contract.js";
import type { CoolingOff } from "./return.result.js";

/** Days after the nominal last day for which an unknown calendar leaves open whether the window still runs. */
const UNCERTAIN_DAYS = 10;

/** The days in which a natural person may withdraw; undefined for a legal entity, and where the reason is no withdrawal. */
export function coolingOffWindow(
  { reason, policyholder, concludedOn, calendar, conventions }: EndedContract,
  days: number,
): PeriodEnd | undefined {
  if (reason !== "withdrawal" || policyholder !== "natural-person") return undefined;
  return periodEnd(concludedOn, days, conventions.coolingOffShift, calendar);
}

/** Whether an application is in time; undefined where the calendar that would tell is not published. */
export function isInWindow(appliedOn: Day, window: PeriodEnd): boolean | undefined {
  if (appliedOn <= window.lastDay) return true;
  return window.unknown === undefined || appliedOn > window.lastDay + UNCERTAIN_DAYS ? false : undefined;
}

export const printWindow = ({ lastDay, shifted, unknown, provisionalYear }: PeriodEnd): CoolingOff => ({
  lastDay: printDay(lastDay),
  shifted,
  verified: unknown === undefined && provisionalYear === undefined,
});
