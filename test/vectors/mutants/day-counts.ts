/** Days from one day to another, counted wrongly. */

import { daysBetween } from "../../oracle/days.js";

/** By 24 hours between midnights in Almaty, one begun counting as whole: clocks went back as 1 March 2024 began. */
export function almatyDays(from: string, to: string): number {
  const hours = 24 * daysBetween(from, to) + (from <= "2024-02-29" && to >= "2024-03-01" ? 1 : 0);
  return Math.ceil(hours / 24);
}

/** By months of 30 days and years of 360. */
export function thirtyDayMonths(from: string, to: string): number {
  const count = (day: string): number =>
    360 * Number(day.slice(0, 4)) + 30 * Number(day.slice(5, 7)) + Math.min(Number(day.slice(8)), 30);
  return count(to) - count(from);
}

/** With a 29 February more in each century that has none. */
export function everyFourthYear(from: string, to: string): number {
  const centuries = ["1900", "2100", "2200", "2300", "2500", "2600", "2700", "2900"];
  const leaps = centuries.filter((year) => from <= `${year}-02-28` && to >= `${year}-03-01`);
  return daysBetween(from, to) + leaps.length;
}

/** With no 29 February at all. */
export function withoutLeapDays(from: string, to: string): number {
  let leaps = 0;
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
    if (isLeap && from <= `${year}-02-28` && to >= `${year}-03-01`) leaps += 1;
  }
  return daysBetween(from, to) - leaps;
}
