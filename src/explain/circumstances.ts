import { readDay } from "../dates/day.js";
import { lastDayOfMonths } from "../dates/months.js";
import { isRecord } from "../engine/received.js";
import { codesIn, isWithCosts, isZero } from "./conventions.js";
import type { Facts } from "./fill.js";

/** What is so or not, as facts without a text: what stands in brackets with one is said where it is so. */
export function circumstancesOf(facts: Facts): Facts {
  const { ground, operation, costs, daysUnused, returnPremium, paidPremium, usePeriods, grounds, considered } = facts;
  const { firstDay, lastDay, months } = facts;
  const isKept = isRecord(costs) && !Object.values(costs).some(isZero) && isWithCosts(ground, operation);
  const isPartly = (one: unknown): boolean => isRecord(one) && one.effect === "may-refuse-in-full-or-part";
  const circumstances: Readonly<Record<string, boolean>> = {
    costsKept: isKept,
    allKept: isZero(returnPremium),
    allReturned: paidPremium !== undefined && Number(paidPremium) === Number(returnPremium),
    noDaysLeft: daysUnused === 0,
    tooLate: codesIn(considered).includes("applied-after-window"),
    onlyInUse: Array.isArray(usePeriods),
    partOfMonth: months !== undefined && endsWithinMonth(firstDay, lastDay, months),
    partly: Array.isArray(grounds) && grounds.every(isPartly),
  };
  return Object.fromEntries(Object.entries(circumstances).flatMap(([name, isSo]) => (isSo ? [[name, ""]] : [])));
}

/** Whether the last month of a term, which counts as whole, is only begun. */
function endsWithinMonth(firstDay: unknown, lastDay: unknown, months: unknown): boolean {
  const [first, last] = [readDay(String(firstDay)), readDay(String(lastDay))];
  return first !== undefined && last !== undefined && last < lastDayOfMonths(first, Number(months));
}
