import { describe, expect, it } from "vitest";
import { type Day, printDay, readDay } from "../../src/dates/day.js";
import { lastDayOfMonths, monthsStarted } from "../../src/dates/months.js";
import { monthsEnd } from "../oracle/days.js";

function dayNumber(text: string): Day {
  const day = readDay(text);
  if (day === undefined) throw new Error(`not a day: ${text}`);
  return day;
}

describe("months", () => {
  it("end as an independent calendar counts, from every day of 2023 and 2024, 1 to 24 of them", () => {
    const wrong: string[] = [];
    for (let first = dayNumber("2023-01-01"); first <= dayNumber("2024-12-31"); first += 1) {
      for (let months = 1; months <= 24; months += 1) {
        const end = monthsEnd(printDay(first), months);
        if (printDay(lastDayOfMonths(first, months)) !== end) wrong.push(`${months} from ${printDay(first)}: ${end}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("months started", () => {
  it("are the least number whose end, by an independent calendar, is not before the last day, up to 370 days", () => {
    const wrong: string[] = [];
    for (let first = dayNumber("2023-01-01"); first <= dayNumber("2024-12-31"); first += 1) {
      const from = printDay(first);
      let months = 1;
      let end = monthsEnd(from, months);
      for (let length = 1; length <= 370; length += 1) {
        const last = first + length - 1;
        const to = printDay(last);
        if (to > end) end = monthsEnd(from, ++months);
        if (monthsStarted(first, last) !== months) wrong.push(`${from} to ${to}: ${months}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
