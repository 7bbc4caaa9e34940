const DAY = 86_400_000;

const timeOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The seconds from 1970 to the beginning of a day, as a time axis counts them. */
export const secondsOf = (day: string): number => timeOf(day) / 1000;

/** The day that is so many seconds after 1970, to the nearest beginning. */
export const dayAtSeconds = (seconds: number): string => dayOf(Math.round((seconds * 1000) / DAY) * DAY);

/** The number of days from one day to another. */
export const daysBetween = (from: string, to: string): number => (timeOf(to) - timeOf(from)) / DAY;

/** The day that is so many days later, or earlier. */
export const addDays = (day: string, count: number): string => dayOf(timeOf(day) + count * DAY);

/** The same day of another month, or the last day of a month that has no such day. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + count, Math.min(dayOfMonth, last)));
}

/** The day itself, or the nearest of two between which it does not lie. */
export const clampDay = (day: string, first: string, last: string): string =>
  day < first ? first : day > last ? last : day;
