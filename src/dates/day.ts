/** A date as a whole number: the number of days since 1970-01-01, without a time zone. */
export type Day = number;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2999;
const DAYS_TO_1970 = 719_468;
const DAYS_OF_400_YEARS = 146_097;

/** A date, given as year, month (1 to 12) and day of the month. */
interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
}

/** The day number of a Gregorian date. Years are counted from March, so that the leap day comes last. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * marchMonth + 2) / 5) + dayOfMonth - 1 - DAYS_TO_1970;
}

/** The year, month and day that correspond to a day number. */
function civilDate(day: Day): CivilDate {
  const sinceYear0 = day + DAYS_TO_1970;
  const era = Math.floor(sinceYear0 / DAYS_OF_400_YEARS);
  const dayOfEra = sinceYear0 - era * DAYS_OF_400_YEARS;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: era * 400 + yearOfEra + (month > 2 ? 0 : 1),
    month,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/**
 * Reads a date in the format `YYYY-MM-DD`. Returns undefined unless the text is a real date in the years 1900 to 2999.
 */
export function readDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== "-" || text[7] !== "-") return undefined;
  const year = digitsIn(text, 0, 4);
  const month = digitsIn(text, 5, 7);
  const dayOfMonth = digitsIn(text, 8, 10);
  const isInRange = year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && dayOfMonth >= 1;
  return isInRange && dayOfMonth <= lastDayOfMonth(year, month) ? dayOf(year, month, dayOfMonth) : undefined;
}

/** The number formed by the digits in part of a string; NaN if any character is not a digit. */
function digitsIn(text: string, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}

/** Formats a date as `YYYY-MM-DD`. */
export function printDay(day: Day): string {
  const { year, month, dayOfMonth } = civilDate(day);
  return `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

export function yearOf(day: Day): number {
  // The estimate can be one year off; correct it below.
  const year = 1970 + Math.floor(day / 365.2425);
  if (day < dayOf(year, 1, 1)) return year - 1;
  return day < dayOf(year + 1, 1, 1) ? year : year + 1;
}

/** Saturday or Sunday. Day 0 was a Thursday. */
export function isWeekend(day: Day): boolean {
  const sinceMonday = (((day + 3) % 7) + 7) % 7;
  return sinceMonday >= 5;
}

function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** Whether one date is later than another; false if either is unknown. */
export const isAfter = (day: Day = Number.NaN, other: Day = Number.NaN): boolean => day > other;
