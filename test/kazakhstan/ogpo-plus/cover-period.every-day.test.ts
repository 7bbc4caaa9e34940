import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { coveredDays } from "../../oracle/cover-period.js";
import { nextDay } from "../../oracle/days.js";

const FIRST_EVE = "2022-12-31";
const LAST_EVE = "2026-12-30";
// Four years with one leap day.
const FIRST_DAYS = 4 * 365 + 1;

/** Eves of every first day of 2023 to 2026. */
function* eves(): Generator<string> {
  for (let eve = FIRST_EVE; eve <= LAST_EVE; eve = nextDay(eve)) yield eve;
}

const inShort = (months: number, termDays: number, lastDay: string): string =>
  `${months} months, ${termDays} days, to ${lastDay}`;

const coverOf = (input: Parameters<typeof ogpoPlus.coverPeriod>[0]): string => {
  const { months, termDays, lastDay } = ogpoPlus.coverPeriod(input);
  return inShort(months, termDays, lastDay);
};

describe("the months of ogpo-plus/cover-period are those counted day by day, from every day of four years", () => {
  it("where their number is given, 1 to 12", () => {
    let firstDays = 0;
    const wrong: string[] = [];
    for (const eve of eves()) {
      firstDays += 1;
      for (const { day, count, month, isLastOfMonth } of coveredDays(nextDay(eve))) {
        if (!isLastOfMonth) continue;
        const expected = inShort(month, count, day);
        if (coverOf({ premiumReceivedOn: eve, months: month }) !== expected) wrong.push(`from ${eve}: ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(firstDays).toBe(FIRST_DAYS);
  });

  it("where the last day is given, every day to the end of 12 months", () => {
    let firstDays = 0;
    const wrong: string[] = [];
    for (const eve of eves()) {
      firstDays += 1;
      for (const { day, count, month } of coveredDays(nextDay(eve))) {
        const expected = inShort(month, count, day);
        if (coverOf({ premiumReceivedOn: eve, lastDay: day }) !== expected) wrong.push(`from ${eve}: ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(firstDays).toBe(FIRST_DAYS);
  });
});
