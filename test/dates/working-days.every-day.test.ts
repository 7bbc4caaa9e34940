import { expect, it } from "vitest";
import { printDay, readDay } from "../../src/dates/day.js";
import { findWorkingDayAfter } from "../../src/dates/working-days.js";
import { kazakhstan } from "../../src/kazakhstan/calendar-option.js";
import { nthWorkingDayAfter } from "../oracle/calendar.js";
import { nextDay } from "../oracle/days.js";

it("the nth working day after a day is what an independent calendar finds, 1 to 10 after every day of 2021 to 2027", () => {
  const wrong: string[] = [];
  for (let from = "2021-01-01"; from < "2028-01-01"; from = nextDay(from)) {
    for (let count = 1; count <= 10; count += 1) {
      const day = findWorkingDayAfter(readDay(from) ?? Number.NaN, count, kazakhstan).day;
      const text = day === undefined ? undefined : printDay(day);
      if (text !== nthWorkingDayAfter(from, count)) wrong.push(`${count} after ${from}: ${text}`);
    }
  }
  expect(wrong).toEqual([]);
});
