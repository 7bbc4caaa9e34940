import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWeekend, printDay, readDay, yearOf } from "../../src/dates/day.js";
import { daysBetween, nextDay, weekday } from "../oracle/days.js";

describe("a day", () => {
  it("is one more than the day before it, prints as it was read, and bears its year, from 1900 to 2999", () => {
    let number = -25_567;
    let wrong: string | undefined;
    for (let text = "1900-01-01"; text < "3000-01-01" && wrong === undefined; text = nextDay(text)) {
      const isRight =
        readDay(text) === number && printDay(number) === text && String(yearOf(number)) === text.slice(0, 4);
      if (!isRight) wrong = text;
      number += 1;
    }
    expect(wrong).toBeUndefined();
    // 1,100 years of 365 days, and 267 leap days: 275 years divisible by 4, less 11 centuries, plus 2000, 2400 and 2800.
    expect(number + 25_567).toBe(401_767);
  });

  it("is as far from another as an independent calendar counts, day by day", () => {
    const number = fc.integer({ min: -25_567, max: 376_199 });
    fc.assert(
      fc.property(number, number, (from, to) => {
        expect(daysBetween(printDay(from), printDay(to))).toBe(to - from);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a weekend", () => {
  it("is the sixth and seventh day of every week from 1900 to 2999", () => {
    expect(weekday("1900-01-01")).toBe(1);
    const wrong: string[] = [];
    for (let number = -25_567, place = 0; number <= 376_199; number += 1, place = (place + 1) % 7) {
      if (isWeekend(number) !== place >= 5) wrong.push(printDay(number));
    }
    expect(wrong).toEqual([]);
  });
});
