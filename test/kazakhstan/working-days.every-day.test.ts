import { expect, it } from "vitest";
import { ReturnPremiumError } from "../../src/engine/return-premium-error.js";
import { kz } from "../../src/index.js";
import * as oracle from "../oracle/calendar.js";
import { nextDay } from "../oracle/days.js";

/** What a call returns, or undefined where the table lacks a day. */
function known<Answer>(call: () => Answer): Answer | undefined {
  try {
    return call();
  } catch (error) {
    if (error instanceof ReturnPremiumError && error.code === "no-parameter-for-date") return undefined;
    throw error;
  }
}

it("isWorkingDay is what the oracle says, on every day of the table", () => {
  const wrong: string[] = [];
  for (let day = "2022-01-01"; day <= "2026-12-31"; day = nextDay(day)) {
    if (kz.isWorkingDay(day) !== oracle.isWorkingDay(day)) wrong.push(day);
  }
  expect(wrong).toEqual([]);
});

it("workingDayAfter is what the oracle says, 1, 2 and 7 after every day of the table and a week before it", () => {
  const wrong: string[] = [];
  for (let day = "2021-12-25"; day <= "2026-12-31"; day = nextDay(day)) {
    for (const count of [1, 2, 7]) {
      if (known(() => kz.workingDayAfter(day, count)) !== oracle.nthWorkingDayAfter(day, count)) wrong.push(day);
    }
  }
  expect(wrong).toEqual([]);
});
