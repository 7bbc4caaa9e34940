import type { Day } from "../calendar/index.ts";

/** Whether a day is after another; a day that is not known is not. */
export const isAfter = (day: Day | undefined, other: Day | undefined): boolean =>
  day !== undefined && other !== undefined && day > other;
