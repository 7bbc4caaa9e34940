/**
 * Find the calendar date of an instant in a time zone, using the runtime's time zone data. No other function in the
 * library uses time zones.
 *
 * @param instant - a point in time, such as a database's `timestamptz`
 * @param timeZone - an IANA name, such as `"Asia/Almaty"`
 * @returns the Gregorian date, `YYYY-MM-DD`; a year before 0 or after 9999 has a sign and six digits
 * @throws RangeError for an invalid date, and for a zone that the runtime does not know
 * @example
 * ```ts
 * import { dayIn } from "return-premium";
 * dayIn(new Date("2025-03-15T20:30:00Z"), "Asia/Almaty"); // => "2025-03-16"
 * ```
 */
export function dayIn(instant: Date, timeZone: string): string {
  // Intl would take nothing for now, and for the zone of the machine.
  if (typeof instant?.getTime !== "function") throw new RangeError(`instant is ${String(instant)}; it must be a Date`);
  if (typeof timeZone !== "string") throw new RangeError(`timeZone is ${String(timeZone)}; it must be an IANA name`);
  // What the machine's language would choose, its calendar and its digits, is set.
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    era: "short",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  const parts = Object.fromEntries(format.formatToParts(instant.getTime()).map(({ type, value }) => [type, value]));
  // 1 BC is the year 0.
  const year = parts.era === "BC" ? 1 - Number(parts.year) : Number(parts.year);
  return `${yearText(year)}-${parts.month}-${parts.day}`;
}

/** As in `toISOString`. */
function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, "0");
  return `${year < 0 ? "-" : "+"}${String(Math.abs(year)).padStart(6, "0")}`;
}
