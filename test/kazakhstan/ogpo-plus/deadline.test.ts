import { describe, expect, it } from "vitest";
import { ReturnPremiumError } from "../../../src/engine/return-premium-error.js";
import { ogpoPlus } from "../../../src/index.js";
import { deadline } from "../../../src/kazakhstan/ogpo-plus/deadline.js";
import { inShort, issuesOf } from "../../engine/inputs.js";
import { nextDay } from "../../oracle/days.js";
import type { DeadlineKind } from "../../oracle/deadline.js";

/** Every period of the rules. */
const periods: Readonly<Record<DeadlineKind, object>> = {
  "return-payment": { count: 5, unit: "working-days", clause: "9.13" },
  "claim-decision": { count: 5, unit: "working-days", clause: "8.7" },
  "missing-documents-notice": { count: 5, unit: "working-days", clause: "7.2(6)" },
  "additional-premium": { count: 3, unit: "working-days", clause: "7.4(4)" },
  "force-majeure-notice": { count: 5, unit: "calendar-days", clause: "11.3" },
  "cooling-off": { count: 14, unit: "calendar-days", clause: "9.7" },
  "termination-notice": { count: 1, unit: "calendar-days", clause: "9.4" },
};

interface Row {
  readonly kind: DeadlineKind;
  readonly from: string;
  readonly dueOn: string;
  readonly shifted?: true;
  readonly why: string;
}

const workingDays: readonly Row[] = [
  { kind: "return-payment", from: "2025-12-30", dueOn: "2026-01-09", why: "worked case: 31, 5, 6, 8, 9" },
  { kind: "return-payment", from: "2024-12-30", dueOn: "2025-01-09", why: "worked case: 31, Sunday 5, 6, 8, 9" },
  { kind: "return-payment", from: "2025-06-13", dueOn: "2025-06-20", why: "a Friday: Monday to Friday" },
  { kind: "return-payment", from: "2025-06-14", dueOn: "2025-06-20", why: "the Saturday after it gives the same" },
  { kind: "return-payment", from: "2025-06-15", dueOn: "2025-06-20", why: "and so does the Sunday" },
  { kind: "return-payment", from: "2025-06-16", dueOn: "2025-06-23", why: "the Monday itself is not counted" },
  { kind: "claim-decision", from: "2024-04-30", dueOn: "2024-05-10", why: "2, 3, Saturday 4, 6, 10: 7 to 9 are off" },
  { kind: "missing-documents-notice", from: "2025-05-06", dueOn: "2025-05-15", why: "8, 12, 13, 14, 15" },
  { kind: "additional-premium", from: "2026-03-20", dueOn: "2026-03-30", why: "26, 27, 30: 23 to 25 are off" },
  { kind: "additional-premium", from: "2025-12-31", dueOn: "2026-01-08", why: "5, 6, 8: the 7th is off" },
];

const calendarDays: readonly Row[] = [
  { kind: "cooling-off", from: "2026-03-10", dueOn: "2026-03-26", shifted: true, why: "worked case: 24, 25 off" },
  { kind: "cooling-off", from: "2026-03-06", dueOn: "2026-03-20", why: "day 14 is a Friday, the last before four off" },
  { kind: "cooling-off", from: "2026-03-07", dueOn: "2026-03-26", shifted: true, why: "Saturday 21: to the 26th" },
  { kind: "cooling-off", from: "2026-03-12", dueOn: "2026-03-26", why: "day 14 is the 26th itself" },
  { kind: "cooling-off", from: "2024-04-20", dueOn: "2024-05-04", why: "a working Saturday stays" },
  { kind: "cooling-off", from: "2024-04-21", dueOn: "2024-05-06", shifted: true, why: "the Sunday after it does not" },
  { kind: "cooling-off", from: "2024-12-18", dueOn: "2025-01-05", shifted: true, why: "1 January: to Sunday the 5th" },
  { kind: "force-majeure-notice", from: "2025-06-09", dueOn: "2025-06-16", shifted: true, why: "Saturday 14" },
  { kind: "force-majeure-notice", from: "2025-06-10", dueOn: "2025-06-16", shifted: true, why: "Sunday 15" },
  { kind: "force-majeure-notice", from: "2025-06-11", dueOn: "2025-06-16", why: "Monday 16 stays" },
  { kind: "force-majeure-notice", from: "2025-06-08", dueOn: "2025-06-13", why: "Friday 13 stays" },
];

const backwards: readonly Row[] = [
  { kind: "termination-notice", from: "2025-06-16", dueOn: "2025-06-15", why: "a Sunday is not moved" },
  { kind: "termination-notice", from: "2024-03-01", dueOn: "2024-02-29", why: "29 February" },
  { kind: "termination-notice", from: "2025-03-01", dueOn: "2025-02-28", why: "28 February" },
  { kind: "termination-notice", from: "2025-01-02", dueOn: "2025-01-01", why: "1 January is not moved" },
  { kind: "termination-notice", from: "2021-06-16", dueOn: "2021-06-15", why: "no year has to be looked up" },
  { kind: "termination-notice", from: "2027-01-01", dueOn: "2026-12-31", why: "no year has to be looked up" },
];

describe("a period of the rules", () => {
  it.each([...workingDays, ...calendarDays, ...backwards])(
    "$kind from $from ends on $dueOn: $why",
    ({ kind, from, dueOn, shifted = false }) => {
      expect(ogpoPlus.deadline({ kind, from })).toStrictEqual({
        operation: "ogpo-plus/deadline",
        ruleSet: { id: "ogpo-plus", edition: "2024-05-14" },
        dueOn,
        ...periods[kind],
        shifted,
        steps: [],
        notes: [],
        assumed: [],
        conventions: { shift: "next-working-day", calendar: "built-in" },
      });
    },
  );

  it.each([
    { kind: "cooling-off", from: "2026-03-10", dueOn: "2026-03-24", why: "a day off stays" },
    { kind: "cooling-off", from: "2027-03-01", dueOn: "2027-03-15", why: "no year has to be looked up" },
    { kind: "force-majeure-notice", from: "2025-06-09", dueOn: "2025-06-14", why: "a Saturday stays" },
    { kind: "force-majeure-notice", from: "2021-12-01", dueOn: "2021-12-06", why: "no year has to be looked up" },
    { kind: "return-payment", from: "2025-12-30", dueOn: "2026-01-09", why: "working days are counted all the same" },
    { kind: "termination-notice", from: "2025-06-16", dueOn: "2025-06-15", why: "nothing was moved anyway" },
  ] as const)("without the shift $kind from $from ends on $dueOn: $why", ({ kind, from, dueOn }) => {
    const result = ogpoPlus.deadline({ kind, from, options: { shift: "none" } });
    expect(result).toMatchObject({ dueOn, shifted: false, conventions: { shift: "none" } });
  });
});

describe("a calendar of one's own", () => {
  const calendar = { years: [2025, 2027], daysOff: ["2025-06-16", "2027-01-01"], workingDays: ["2025-06-14"] };

  it.each([
    { kind: "force-majeure-notice", from: "2025-06-09", dueOn: "2025-06-14", shifted: false, why: "its own Saturday" },
    { kind: "force-majeure-notice", from: "2025-06-11", dueOn: "2025-06-17", shifted: true, why: "its own Monday off" },
    { kind: "return-payment", from: "2025-06-13", dueOn: "2025-06-20", shifted: false, why: "14, 17, 18, 19, 20" },
    {
      kind: "return-payment",
      from: "2025-01-03",
      dueOn: "2025-01-10",
      shifted: false,
      why: "6 to 10: no 5, but the 7th",
    },
    { kind: "return-payment", from: "2026-12-28", dueOn: "2027-01-05", shifted: false, why: "29, 30, 31, 4, 5" },
    { kind: "return-payment", from: "2024-04-30", dueOn: "2024-05-10", shifted: false, why: "2024 is the table's" },
  ] as const)("makes $kind from $from end on $dueOn: $why", ({ kind, from, dueOn, shifted }) => {
    const result = ogpoPlus.deadline({ kind, from, options: { calendar } });
    expect(result).toMatchObject({ dueOn, shifted, conventions: { shift: "next-working-day", calendar } });
  });
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
    // Every period from the first day ends on 5 January at the earliest: 1 to 4 January 2022 are off.
    expect(ogpoPlus.deadline({ kind, from: first }).dueOn >= "2022-01-05").toBe(true);
    expect(ogpoPlus.deadline({ kind, from: last }).dueOn).toBe("2026-12-31");
    for (const from of [dayBefore[first], nextDay(last), "1900-01-01", "2999-12-31"]) {
      const outcome = ogpoPlus.deadline.safe({ kind, from });
      const issues = [{ code: "no-parameter-for-date", path: ["from"], received: from }];
      expect(outcome).toMatchObject({ success: false, error: { code: "no-parameter-for-date", issues } });
    }
  });

  const dayBefore = { "2021-12-31": "2021-12-30", "2021-12-27": "2021-12-26", "2021-12-18": "2021-12-17" } as const;
});

describe("an input of deadline that is not valid", () => {
  const ok = { kind: "return-payment", from: "2025-03-11" };
  const noCalendar = { years: [2025], daysOff: ["2026-01-01"], workingDays: [] };

  it.each([
    { input: {}, issues: ["missing-field kind", "missing-field from"], why: "nothing is given" },
    { input: { from: "2025-03-11" }, issues: ["missing-field kind"], why: "there is no default kind" },
    { input: { ...ok, kind: "payment" }, issues: ["invalid-option kind"], why: "no kind of the rules" },
    { input: { ...ok, kind: "toString" }, issues: ["invalid-option kind"], why: "a word every object knows" },
    { input: { ...ok, kind: null }, issues: ["invalid-type kind"], why: "null is no word" },
    { input: { ...ok, from: null }, issues: ["invalid-type from"], why: "null is no day" },
    { input: { ...ok, from: new Date(0) }, issues: ["invalid-type from"], why: "a Date is no day" },
    { input: { ...ok, from: "2025-02-29" }, issues: ["invalid-date from"], why: "an impossible day" },
    { input: { ...ok, from: "2025-03-11T00:00Z" }, issues: ["invalid-date from"], why: "a day with a time" },
    { input: { ...ok, options: { shift: "previous" } }, issues: ["invalid-option options.shift"], why: "no shift" },
    { input: { ...ok, options: { shift: null } }, issues: ["invalid-type options.shift"], why: "null is no word" },
    { input: { ...ok, options: null }, issues: ["invalid-type options"], why: "null is no object" },
    {
      input: { ...ok, options: { calendar: noCalendar } },
      issues: ["invalid-option options.calendar.daysOff.0"],
      why: "a day off in a year that is not listed",
    },
    {
      input: { ...ok, options: { coolingOffShift: "none" } },
      issues: ["unknown-field options.coolingOffShift"],
      why: "the name that this option has elsewhere",
    },
    {
      input: { extra: 1, options: { shift: 1 }, from: "x", kind: "y" },
      issues: ["invalid-option kind", "invalid-date from", "invalid-type options.shift", "unknown-field extra"],
      why: "all at once, in the order of the fields, unknown ones last",
    },
  ])("is refused with $issues: $why", ({ input, issues }) => {
    expect(inShort(issuesOf(deadline, input))).toEqual(issues);
  });

  it("is thrown by one form and returned by the other, the very same", () => {
    const input = { kind: "return-payment", from: "2025-02-30" } as const;
    expect(() => ogpoPlus.deadline(input)).toThrow(ReturnPremiumError);
    expect(ogpoPlus.deadline.safe(input)).toMatchObject({
      success: false,
      error: { code: "invalid-input", issues: [{ code: "invalid-date", path: ["from"], received: "2025-02-30" }] },
    });
  });
});
