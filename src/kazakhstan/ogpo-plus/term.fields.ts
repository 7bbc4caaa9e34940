import * as z from "zod/mini";
import type { Day } from "../../dates/day.js";
import { lastDayOfMonths } from "../../dates/months.js";
import { onlyValueOf } from "../../engine/dated.js";
import { longestTermMonths } from "./parameters.js";

/** The length of a term in calendar months. */
export const months = z.int().check(z.gte(1), z.lte(onlyValueOf(longestTermMonths)));

/** Whether a term is longer than the rules allow; not where a day of it is not known. 5.1. */
export function isTermTooLong(firstDay: Day | undefined, lastDay: Day | undefined): boolean {
  // Twelve months are never shorter than 365 days.
  if (firstDay === undefined || lastDay === undefined || lastDay - firstDay < 365) return false;
  return lastDay > lastDayOfMonths(firstDay, onlyValueOf(longestTermMonths));
}
