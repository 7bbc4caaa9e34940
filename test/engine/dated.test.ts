import { describe, expect, it } from "vitest";
import { dayOf } from "../../src/dates/day.js";
import { dated, onlyValueOf } from "../../src/engine/dated.js";

const verified = dated(
  [
    { since: "2020-01-01", value: 2651, clause: "budget-law" },
    { since: "2020-04-01", value: 2778, clause: "budget-law" },
    { since: "2021-01-01", value: 2917, clause: "budget-law" },
  ],
  "2021-12-31",
);
const untilItChanges = dated([{ since: "2022-09-12", value: 14, clause: "842(2)" }]);

describe("a dated parameter", () => {
  it.each([
    { day: dayOf(2019, 12, 31), value: undefined, why: "before its first day" },
    { day: dayOf(2020, 1, 1), value: 2651, why: "on its first day" },
    { day: dayOf(2020, 3, 31), value: 2651, why: "on the last day of a value" },
    { day: dayOf(2020, 4, 1), value: 2778, why: "on the first day of the next one" },
    { day: dayOf(2021, 12, 31), value: 2917, why: "on the last verified day" },
    { day: dayOf(2022, 1, 1), value: undefined, why: "after the last verified day" },
  ])("is $value $why", ({ day, value }) => {
    expect(verified.on(day)?.value).toBe(value);
  });

  it("rejects a date that does not exist", () => {
    const leapDay = [{ since: "2020-02-29", value: 1, clause: "1" }] as const;
    expect(dated(leapDay).on(dayOf(2999, 12, 31))).toBe(leapDay[0]);
    expect(() => dated([{ since: "2020-02-30", value: 1, clause: "1" }])).toThrow(
      new RangeError("2020-02-30 is not a day"),
    );
  });

  it("holds until the rules change where it has no last verified day", () => {
    expect(untilItChanges.on(dayOf(2022, 9, 11))).toBeUndefined();
    expect(untilItChanges.on(dayOf(2999, 12, 31))).toEqual({ since: "2022-09-12", value: 14, clause: "842(2)" });
  });

  it("says from when to when it is known", () => {
    expect(verified).toMatchObject({
      knownFrom: "2020-01-01",
      knownTo: "2021-12-31",
      lastDay: dayOf(2021, 12, 31),
    });
    expect(untilItChanges).toMatchObject({
      knownFrom: "2022-09-12",
      knownTo: undefined,
      lastDay: Number.POSITIVE_INFINITY,
    });
  });

  it("gives its only value without a day, and does not compile where it has two", () => {
    expect(onlyValueOf(untilItChanges)).toBe(14);
    // @ts-expect-error It has three values.
    onlyValueOf(verified);
  });

  it.each([{ since: "2022-9-12" }, { since: "2022-02-30" }])("does not load with $since for a day", ({ since }) => {
    expect(() => dated([{ since, value: 14, clause: "842(2)" }])).toThrow(`${since} is not a day`);
  });

  it("does not load with a last day that is none", () => {
    expect(() => dated([{ since: "2022-09-12", value: 14, clause: "842(2)" }], "2026-12-32")).toThrow(RangeError);
  });
});
