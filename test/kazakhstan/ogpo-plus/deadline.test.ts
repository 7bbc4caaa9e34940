import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { nextDay, previousDay } from "../../oracle/days.js";
import { disagreementsIn } from "../../support/disagreements.js";

it("a period of the rules is told without a step: it has no amount", () => {
  expect(ogpoPlus.deadline({ kind: "cooling-off", from: "2026-03-10" })).toStrictEqual({
    operation: "ogpo-plus/deadline",
    ruleSet: { id: "ogpo-plus", edition: "2024-05-14" },
    dueOn: "2026-03-26",
    count: 14,
    unit: "calendar-days",
    clause: "9.7",
    shifted: true,
    steps: [],
    notes: [],
    assumed: [],
    conventions: { shift: "next-working-day", calendar: "built-in" },
  });
});

it("a calendar of one's own is told as it was given", () => {
  const calendar = { years: [2025], daysOff: ["2025-06-16"], workingDays: ["2025-06-14"] };
  const result = ogpoPlus.deadline({ kind: "force-majeure-notice", from: "2025-06-11", options: { calendar } });
  expect(result).toMatchObject({ dueOn: "2025-06-17", conventions: { shift: "next-working-day", calendar } });
});

describe("the ends of the table, 2022-01-01 and 2026-12-31", () => {
  it.each([
    { kind: "return-payment", first: "2021-12-31", last: "2026-12-24", why: "25, 28, 29, 30, 31 are the last five" },
    { kind: "claim-decision", first: "2021-12-31", last: "2026-12-24", why: "the same" },
    { kind: "missing-documents-notice", first: "2021-12-31", last: "2026-12-24", why: "the same" },
    { kind: "additional-premium", first: "2021-12-31", last: "2026-12-28", why: "29, 30, 31 are the last three" },
    { kind: "force-majeure-notice", first: "2021-12-27", last: "2026-12-26", why: "the fifth day lies in the table" },
    { kind: "cooling-off", first: "2021-12-18", last: "2026-12-17", why: "the 14th day lies in the table" },
  ] as const)("allow $kind from $first to $last, and no day more: $why", ({ kind, first, last }) => {
    expect(ogpoPlus.deadline.safe({ kind, from: first }).success).toBe(true);
    expect(ogpoPlus.deadline({ kind, from: last }).dueOn).toBe("2026-12-31");
    for (const from of [previousDay(first), nextDay(last), "1900-01-01", "2999-12-31"]) {
      expect(ogpoPlus.deadline.safe({ kind, from })).toMatchObject({ error: { code: "no-parameter-for-date" } });
    }
  });
});

it("a disagreement names the day at fault, and beside it the years of the calendar", () => {
  expect(disagreementsIn("ogpo-plus/deadline")).toEqual([
    "contradictory-facts options.calendar.workingDays.0 options.calendar.daysOff.0",
    "contradictory-facts options.calendar.workingDays.1 options.calendar.daysOff.0",
    "invalid-option options.calendar.daysOff.1 options.calendar.years",
    "invalid-option options.calendar.workingDays.0 options.calendar.years",
    "no-parameter-for-date from",
  ]);
});
