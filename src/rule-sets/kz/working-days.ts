import { isWorkingDay as isWorking, kazakhstan, workingDayAfter as nthAfter, printDay } from "../../calendar/index.ts";
import { refusal } from "../../errors/index.ts";
import { type DateInput, readInput, shielded } from "../../input/index.ts";
import { workingDayAfterSchema, workingDaySchema } from "./working-days.schema.ts";

/**
 * Whether a day is a working day of Kazakhstan's five-day week.
 *
 * @formula Monday to Friday without the days off, and the Saturdays and Sundays that are worked
 * @param day - from 2022-01-01 to 2026-12-31, `YYYY-MM-DD`
 * @returns whether the day is worked
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` for a year that is not in the table
 * @clause labour law, and the decrees that move days off
 * @example
 * ```ts
 * import { kz } from "return-premium";
 * kz.isWorkingDay("2025-01-05"); // => true
 * ```
 */
export function isWorkingDay(day: DateInput): boolean {
  const input = shielded(() => readInput(workingDaySchema, { day }));
  return isWorking(input.day, kazakhstan) ?? unknown(day);
}

/**
 * The nth working day of Kazakhstan after a day.
 *
 * @formula the day on which `count` working days have passed, the first of them after `day`
 * @param day - from 2022-01-01 to 2026-12-31, `YYYY-MM-DD`; counting starts the day after it
 * @param count - how many working days, 1 or more
 * @returns that working day, `YYYY-MM-DD`
 * @throws {@link ReturnPremiumError} `invalid-input`; `no-parameter-for-date` where a year on the way is not in the table
 * @clause labour law, and the decrees that move days off
 * @example
 * ```ts
 * import { kz } from "return-premium";
 * kz.workingDayAfter("2024-12-30", 5); // => "2025-01-09"
 * ```
 */
export function workingDayAfter(day: DateInput, count: number): string {
  const input = shielded(() => readInput(workingDayAfterSchema, { day, count }));
  const last = nthAfter(input.day, input.count, kazakhstan);
  return last === undefined ? unknown(day) : printDay(last);
}

function unknown(day: string): never {
  throw refusal("no-parameter-for-date", ["day"], day);
}
