import type { Section } from "../../table.js";
import { calendar, kind } from "./changes.js";

export const inWorkingDays: Section = {
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
      why: "1, 7, 8 and 9 May 2024 are off, Saturday the 4th is not: from 30 April to the 10th",
      flags: ["weekends-only", "ignores-working-weekends"],
      with: { from: "2024-04-30" },
    },
    {
      side: "from a working Saturday",
      why: "the Saturday itself is not counted; 6 and 7 July 2023 and the weekend are off",
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
      side: "no shift asked for in working days",
      why: "a working day is never moved, whatever is asked for",
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
      why: "it counts as a day: Saturday 12 April 2025",
      flags: ["ignores-calendar-option", "ignores-working-weekends"],
      with: calendar([2025], [], ["2025-04-12", "2025-04-13"]),
    },
  ],
};
