/**
 * Days of the Gregorian calendar, counted one by one.
 *
 * No Date and no day numbers: all that this file knows is which day comes next. A day is the text YYYY-MM-DD, so
 * two days compare as text.
 */

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MONDAY = "2024-01-01";

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function monthLength(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined;
  return { year, month, day };
}

function readDay(text: string): Day {
  const day = parseDay(text);
  if (day === undefined) throw new Error(`not a day: ${text}`);
  return day;
}

function writeDay({ year, month, day }: Day): string {
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

/** Whether the text is a date that the library accepts: a real day of the years 1900 to 2999. */
export function isDayText(text: string): boolean {
  const day = parseDay(text);
  return day !== undefined && day.year >= 1900 && day.year <= 2999;
}

function next({ year, month, day }: Day): Day {
  if (day < monthLength(year, month)) return { year, month, day: day + 1 };
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 };
}

export function nextDay(text: string): string {
  return writeDay(next(readDay(text)));
}

export function previousDay(text: string): string {
  const { year, month, day } = readDay(text);
  if (day > 1) return writeDay({ year, month, day: day - 1 });
  if (month > 1) return writeDay({ year, month: month - 1, day: monthLength(year, month - 1) });
  return writeDay({ year: year - 1, month: 12, day: 31 });
}

/** The day that comes `count` days after the given one. */
export function dayAfter(text: string, count: number): string {
  let day = readDay(text);
  for (let steps = 0; steps < count; steps += 1) day = next(day);
  return writeDay(day);
}

/** Steps from one day to the other: 0 for the same day, negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  if (to < from) return -daysBetween(to, from);
  const end = readDay(to);
  let steps = 0;
  for (
    let day = readDay(from);
    day.day !== end.day || day.month !== end.month || day.year !== end.year;
    day = next(day)
  ) {
    steps += 1;
  }
  return steps;
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(text: string): number {
  const position = daysBetween(MONDAY, text) % 7;
  return position < 0 ? position + 8 : position + 1;
}

/**
 * The last day of so many months from a first day (CC 174): the day before the same number that many months later,
 * and where that month lacks the number, its last day.
 */
export function monthsEnd(firstDay: string, months: number): string {
  const { year: firstYear, month: firstMonth, day } = readDay(firstDay);
  let year = firstYear;
  let month = firstMonth;
  for (let steps = 0; steps < months; steps += 1) {
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  const length = monthLength(year, month);
  return day > length ? writeDay({ year, month, day: length }) : previousDay(writeDay({ year, month, day }));
}

/** The least number of months whose end is not before `lastDay`. */
export function monthsStarted(firstDay: string, lastDay: string): number {
  let months = 1;
  while (monthsEnd(firstDay, months) < lastDay) months += 1;
  return months;
}
