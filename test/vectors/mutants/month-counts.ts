/** Ends of months, and counts of them, that are wrong. */

import { monthsEnd, monthsStarted, nextDay, previousDay } from "../../oracle/days.js";

export type EndOfMonths = (firstDay: string, months: number) => string;
export type CountOfMonths = (firstDay: string, lastDay: string) => number;

export const countBy =
  (end: EndOfMonths): CountOfMonths =>
  (firstDay, lastDay) => {
    let months = 1;
    while (end(firstDay, months) < lastDay) months += 1;
    return months;
  };

/** Whether the month lacks the number of the first day, so that it ends on its own last day. */
const isClamped = (firstDay: string, end: string): boolean => nextDay(end).slice(8) !== firstDay.slice(8);

export function lessADay(firstDay: string, months: number): string {
  const end = monthsEnd(firstDay, months);
  return isClamped(firstDay, end) ? previousDay(end) : end;
}

export function onSameNumber(firstDay: string, months: number): string {
  const end = monthsEnd(firstDay, months);
  return isClamped(firstDay, end) ? end : nextDay(end);
}

/** Each month from the day after the end of the one before. */
export function chained(firstDay: string, months: number): string {
  let end = previousDay(firstDay);
  for (let month = 1; month <= months; month += 1) end = monthsEnd(nextDay(end), 1);
  return end;
}

export const withoutLeapDay = (day: string): string => (day.endsWith("-02-29") ? previousDay(day) : day);

/** Completed months, none where not even one is. */
export function wholeMonths(firstDay: string, lastDay: string): number {
  const started = monthsStarted(firstDay, lastDay);
  return monthsEnd(firstDay, started) === lastDay ? started : started - 1;
}
