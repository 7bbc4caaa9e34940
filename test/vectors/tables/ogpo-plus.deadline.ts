import { type DeadlineInput, ogpoPlusDeadline } from "../../oracle/deadline.ts";
import { computed, type Outcome, type Section, type Table } from "../table.ts";

const calendar = (years: number[], daysOff: string[], workingDays: string[]) => ({
  "options.calendar": { years, daysOff, workingDays },
});
const kind = (name: string) => ({ kind: name });
const none = { "options.shift": "none" };

const inWorkingDays: Section = {
  input: { kind: "return-payment", from: "2025-04-07" },
  rows: [
    {
      side: "a plain week",
      why: "the fifth working day after Monday 7 April 2025 is Monday the 14th",
      flags: ["due-counts-first-day", "due-in-calendar-days"],
    },
    {
      side: "from a Friday",
      why: "counting begins on the Monday: Friday 18 April 2025",
      flags: ["due-counts-first-day", "due-in-calendar-days"],
      with: { from: "2025-04-11" },
    },
    {
      side: "from a Saturday",
      why: "the same Friday, since neither Saturday nor Sunday counts",
      flags: ["due-in-calendar-days"],
      with: { from: "2025-04-12" },
    },
    {
      side: "across the New Year of 2026",
      why: "1, 2 and 7 January 2026 are off: from 30 December to 9 January",
      flags: ["weekends-only", "due-counts-first-day"],
      with: { from: "2025-12-30" },
    },
    {
      side: "across the New Year of 2025, which has a working Sunday",
      why: "31 December, 5, 6, 8 and 9 January",
      flags: ["weekends-only", "ignores-working-weekends"],
      with: { from: "2024-12-30" },
    },
    {
      side: "across Nauryz, three days off in a row",
      why: "21, 24 and 25 March 2025 are off: from the 19th to the 31st",
      flags: ["weekends-only"],
      with: { from: "2025-03-19" },
    },
    {
      side: "across May, with a working Saturday",
      why: "1, 7, 8 and 9 May 2024 are off, Saturday the 4th is not: from 30 April to the 13th",
      flags: ["weekends-only", "ignores-working-weekends"],
      with: { from: "2024-04-30" },
    },
    {
      side: "from a working Saturday",
      why: "the Saturday itself is not counted; 7 July 2023 and the weekend are off",
      flags: ["weekends-only", "due-counts-first-day"],
      with: { from: "2023-07-01" },
    },
    {
      side: "three working Saturdays of 2022, the first",
      why: "5 March 2022 counts, 7 and 8 March do not",
      flags: ["weekends-only", "ignores-working-weekends"],
      with: { from: "2022-03-01" },
    },
    {
      side: "three working Saturdays of 2022, the second",
      why: "27 August 2022 counts, 29 and 30 August do not",
      flags: ["weekends-only", "ignores-working-weekends"],
      with: { from: "2022-08-25" },
    },
    {
      side: "three working Saturdays of 2022, the third",
      why: "22 October 2022 counts, 24 and 25 October do not",
      flags: ["weekends-only", "ignores-working-weekends"],
      with: { from: "2022-10-20" },
    },
    {
      side: "across 29 February",
      why: "from Tuesday 27 February 2024: the 28th, the 29th, 1, 4 and 5 March",
      flags: ["due-counts-first-day", "due-in-calendar-days"],
      with: { from: "2024-02-27" },
    },
    {
      side: "a claim to decide",
      why: "five working days from the last document, as a return",
      flags: ["due-in-calendar-days"],
      with: kind("claim-decision"),
    },
    {
      side: "missing documents to name",
      why: "five working days",
      flags: ["due-in-calendar-days"],
      with: kind("missing-documents-notice"),
    },
    {
      side: "an additional premium to pay",
      why: "three working days: Thursday 10 April 2025",
      flags: ["five-days-for-three", "due-counts-first-day"],
      with: kind("additional-premium"),
    },
    {
      side: "an additional premium, from a Thursday",
      why: "Friday, Monday, Tuesday: 15 April 2025",
      flags: ["five-days-for-three", "due-in-calendar-days"],
      with: { ...kind("additional-premium"), from: "2025-04-10" },
    },
    {
      side: "an additional premium across a holiday",
      why: "6, 8 and 12 May 2025: the 7th and the 9th are off",
      flags: ["five-days-for-three", "weekends-only"],
      with: { ...kind("additional-premium"), from: "2025-05-05" },
    },
    {
      side: "a shift asked for in working days",
      why: "a working day is never moved",
      flags: ["due-in-calendar-days"],
      with: { from: "2025-04-12", "options.shift": "none" },
    },
    {
      side: "to the last day of the table",
      why: "from 24 December 2026 to the 31st",
      flags: ["due-counts-first-day"],
      with: { from: "2026-12-24" },
    },
    {
      side: "beyond the last day of the table",
      why: "the fifth working day after 25 December 2026 lies in 2027",
      flags: ["guesses-unpublished-year"],
      clause: "9.13",
      with: { from: "2026-12-25" },
    },
    {
      side: "before the first day of the table",
      why: "31 December 2021 must be looked up, and cannot",
      flags: ["guesses-unpublished-year"],
      clause: "9.13",
      with: { from: "2021-12-30" },
    },
    {
      side: "from the eve of the table",
      why: "the first day looked up is 1 January 2022, a Saturday",
      flags: ["weekends-only"],
      with: { from: "2021-12-31" },
    },
    {
      side: "into a year whose calendar is given",
      why: "1 January 2027 is off by it",
      flags: ["ignores-calendar-option"],
      with: { from: "2026-12-25", ...calendar([2027], ["2027-01-01"], []) },
    },
    {
      side: "in a year whose calendar is replaced",
      why: "by plain weekdays the New Year of 2026 does not count: 30 December 2025 to 6 January",
      flags: ["ignores-calendar-option"],
      with: { from: "2025-12-30", ...calendar([2026], [], []) },
    },
    {
      side: "a working Saturday of a given calendar",
      why: "it counts as a day: Friday 11 April 2025",
      flags: ["ignores-calendar-option", "ignores-working-weekends"],
      with: calendar([2025], [], ["2025-04-12", "2025-04-13"]),
    },
  ],
};

const inCalendarDays: Section = {
  input: { kind: "cooling-off", from: "2026-03-10" },
  rows: [
    {
      side: "day 14 before a holiday",
      why: "24 and 25 March 2026 are off: the 26th",
      flags: ["no-shift", "weekends-only"],
    },
    {
      side: "day 14 before a holiday, not to be moved",
      why: "24 March 2026",
      flags: ["ignores-shift-option", "cooling-off-13-days"],
      with: none,
    },
    {
      side: "day 14, a working day",
      why: "14 days after 4 March 2025 is Tuesday the 18th",
      flags: ["cooling-off-13-days", "cooling-off-15-days"],
      with: { from: "2025-03-04" },
    },
    {
      side: "day 14, a Saturday",
      why: "moved to Monday 17 March 2025",
      flags: ["no-shift", "shift-backward"],
      with: { from: "2025-03-01" },
    },
    {
      side: "day 14, a Sunday",
      why: "moved to the same Monday by a day",
      flags: ["no-shift", "shift-backward"],
      with: { from: "2025-03-02" },
    },
    {
      side: "day 14, a working Sunday",
      why: "5 January 2025 is worked: nothing is moved",
      flags: ["ignores-working-weekends"],
      with: { from: "2024-12-22" },
    },
    {
      side: "day 14, a working Saturday",
      why: "4 May 2024 is worked: nothing is moved",
      flags: ["ignores-working-weekends"],
      with: { from: "2024-04-20" },
    },
    {
      side: "day 14 on 29 February",
      why: "14 days after 15 February 2024",
      flags: ["cooling-off-13-days", "cooling-off-15-days"],
      with: { from: "2024-02-15" },
    },
    {
      side: "day 14 across the end of a common February",
      why: "14 days after 18 February 2025 is 4 March",
      flags: ["cooling-off-13-days", "cooling-off-15-days"],
      with: { from: "2025-02-18" },
    },
    {
      side: "force majeure to tell",
      why: "five calendar days: from Monday 7 April 2025 to Saturday the 12th, moved to the 14th",
      flags: ["no-shift", "shift-backward"],
      with: { ...kind("force-majeure-notice"), from: "2025-04-07" },
    },
    {
      side: "force majeure to tell, not to be moved",
      why: "Saturday 12 April 2025",
      flags: ["ignores-shift-option"],
      with: { ...kind("force-majeure-notice"), from: "2025-04-07", ...none },
    },
    {
      side: "force majeure to tell by a working day",
      why: "from Wednesday 9 April 2025 to Monday the 14th: calendar days, whatever lies between",
      flags: ["working-for-calendar-days"],
      with: { ...kind("force-majeure-notice"), from: "2025-04-09" },
    },
    {
      side: "force majeure to tell over the New Year",
      why: "1 January 2026 and the days after it are off: Monday the 5th",
      flags: ["weekends-only", "working-for-calendar-days"],
      with: { ...kind("force-majeure-notice"), from: "2025-12-27" },
    },
    {
      side: "force majeure in an unpublished year, not to be moved",
      why: "the bare five days need no calendar",
      flags: ["working-for-calendar-days"],
      with: { ...kind("force-majeure-notice"), from: "2027-03-01", ...none },
    },
    {
      side: "force majeure in an unpublished year",
      why: "whether the day is off cannot be looked up",
      flags: ["guesses-unpublished-year"],
      clause: "11.3",
      with: { ...kind("force-majeure-notice"), from: "2027-03-01" },
    },
    {
      side: "notice of an end in mid-month",
      why: "a calendar day before: 31 August 2025, a Sunday, and never moved",
      flags: ["notice-moved"],
      with: { ...kind("termination-notice"), from: "2025-09-01" },
    },
    {
      side: "notice of an end on 1 March of a leap year",
      why: "29 February 2024",
      flags: ["notice-after-end"],
      with: { ...kind("termination-notice"), from: "2024-03-01" },
    },
    {
      side: "notice of an end on 1 March of a common year",
      why: "28 February 2025",
      flags: ["notice-after-end"],
      with: { ...kind("termination-notice"), from: "2025-03-01" },
    },
    {
      side: "notice of an end on 1 January",
      why: "31 December 2025, whatever day it is",
      flags: ["notice-after-end"],
      with: { ...kind("termination-notice"), from: "2026-01-01" },
    },
    {
      side: "notice of an end on a Monday",
      why: "Sunday 6 April 2025: notice is not moved",
      flags: ["notice-moved", "notice-after-end"],
      with: { ...kind("termination-notice"), from: "2025-04-07" },
    },
    {
      side: "notice of an end in an unpublished year",
      why: "nothing is looked up: Sunday 28 February 2027",
      flags: ["notice-moved", "notice-after-end"],
      with: { ...kind("termination-notice"), from: "2027-03-01" },
    },
  ],
};

const faults: Section = {
  input: { kind: "return-payment", from: "2025-04-07" },
  clause: "9.13",
  rows: [
    {
      side: "31 June",
      why: "June has 30 days",
      flags: ["impossible-date"],
      with: { from: "2025-06-31" },
      issues: ["invalid-date from"],
    },
    {
      side: "a date with slashes",
      why: "2025/04/07 is not the form",
      flags: ["other-date-form"],
      with: { from: "2025/04/07" },
      issues: ["invalid-date from"],
    },
    {
      side: "a date with digits of another script",
      why: "only 0 to 9 are digits here",
      flags: ["other-date-form"],
      with: { from: "٢٠٢٥-٠٤-٠٧" },
      issues: ["invalid-date from"],
    },
    {
      side: "a day of null",
      why: "a day is no fact that may be unknown",
      flags: ["wrong-type"],
      with: { from: null },
      issues: ["invalid-type from"],
    },
    {
      side: "no day",
      why: "nothing reads the clock",
      flags: ["missing-field"],
      with: { from: undefined },
      issues: ["missing-field from"],
    },
    {
      side: "no kind",
      why: "no period is the default",
      flags: ["missing-field"],
      with: { kind: undefined },
      issues: ["missing-field kind"],
    },
    {
      side: "a period that the rules do not set",
      why: "seven words are allowed",
      flags: ["unknown-word"],
      with: kind("claim-notice"),
      issues: ["invalid-option kind"],
    },
    {
      side: "a shift in other words",
      why: "two words are allowed",
      flags: ["unknown-word"],
      with: { "options.shift": "previous-working-day" },
      issues: ["invalid-option options.shift"],
    },
    {
      side: "the option of another operation",
      why: "here it is called shift",
      flags: ["unknown-field"],
      with: { "options.coolingOffShift": "none" },
      issues: ["unknown-field options.coolingOffShift"],
    },
    {
      side: "a calendar with a year as text",
      why: "years are whole numbers",
      flags: ["wrong-type"],
      with: calendar(["2027" as unknown as number], [], []),
      issues: ["invalid-type options.calendar.years.0"],
    },
    {
      side: "a calendar with a day that does not exist",
      why: "29 February 2027",
      flags: ["impossible-date"],
      with: calendar([2027], ["2027-02-29"], []),
      issues: ["invalid-date options.calendar.daysOff.0"],
    },
    {
      side: "a calendar with a working day of another year",
      why: "a given calendar speaks of the years that it lists",
      flags: ["calendar-of-other-years"],
      with: calendar([2027], [], ["2026-12-26"]),
      issues: ["invalid-option options.calendar.workingDays.0"],
    },
    {
      side: "a calendar without its years",
      why: "all three lists are needed",
      flags: ["missing-field"],
      with: { "options.calendar": { daysOff: [], workingDays: [] } },
      issues: ["missing-field options.calendar.years"],
    },
    {
      side: "faults in all fields",
      why: "all are named, in the order of the fields, unknown ones last",
      flags: ["first-issue-only"],
      with: { to: "2025-04-14", kind: 5, from: "tomorrow", "options.shift": null },
      issues: ["invalid-type kind", "invalid-date from", "invalid-type options.shift", "unknown-field to"],
    },
  ],
};

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const answer = ogpoPlusDeadline(input as DeadlineInput);
  return "error" in answer ? { error: { code: answer.error } } : computed({ ...answer });
}

export const ogpoPlusDeadlineTable: Table = {
  operation: "ogpo-plus/deadline",
  edition: "2024-05-14",
  sources: [
    "Rules of voluntary insurance OGPO+, in force from 2024-05-14, clauses 7.2(6), 7.4(4), 8.7, 9.4, 9.7, 9.13 and 11.3",
    "Civil Code of Kazakhstan, arts. 173-175",
  ],
  outcomeOf,
  sections: [inWorkingDays, inCalendarDays, faults],
};
