import type { Day } from "../../calendar/index.ts";
import {
  isWorkingDay as isWorking,
  kazakhstan,
  workingDayAfter as nth,
  printDay,
  readDay,
} from "../../calendar/index.ts";
import { issueOf, ReturnPremiumError, refusal } from "../../errors/index.ts";
import type { DateInput } from "../../input/index.ts";

/**
 * Whether a day is a working day of Kazakhstan's five-day week.
 *
 * @param day - from 2022-01-01 to 2026-12-31, `YYYY-MM-DD`
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` for a year that is not in the table
 * @clause labour law, and the decrees that move days off
 * @example
 * ```ts
 * kz.isWorkingDay("2025-01-05"); // => true
 * ```
 */
export function isWorkingDay(day: DateInput): boolean {
  return isWorking(dayNumber(day), kazakhstan) ?? unknown(day);
}

/**
 * The nth working day of Kazakhstan after a day.
 *
 * @param day - from 2022-01-01 to 2026-12-31, `YYYY-MM-DD`; counting starts the day after it
 * @param count - how many working days, 1 or more
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` where a year on the way is not in the table
 * @clause labour law, and the decrees that move days off
 * @example
 * ```ts
 * kz.workingDayAfter("2024-12-30", 5); // => "2025-01-09"
 * ```
 */
export function workingDayAfter(day: DateInput, count: number): string {
  if (!Number.isSafeInteger(count) || count < 1) throw invalid("invalid-option", "count", count);
  const last = nth(dayNumber(day), count, kazakhstan);
  return last === undefined ? unknown(day) : printDay(last);
}

function dayNumber(day: unknown): Day {
  if (typeof day !== "string") throw invalid("invalid-type", "day", day);
  const number = readDay(day);
  if (number === undefined) throw invalid("invalid-date", "day", day);
  return number;
}

function invalid(code: "invalid-type" | "invalid-date" | "invalid-option", field: string, value: unknown) {
  return new ReturnPremiumError("invalid-input", [issueOf(code, { path: [field], value })]);
}

function unknown(day: string): never {
  throw refusal("no-parameter-for-date", ["day"], day);
}
