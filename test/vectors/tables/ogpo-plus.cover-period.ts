import { type CoverPeriodInput, ogpoPlusCoverPeriod } from "../../oracle/cover-period.js";
import { computed, type Outcome, type Section, type Table } from "../table.js";
import { formsOfFields } from "./forms-of-fields.js";

const received = (premiumReceivedOn: string, months: number) => ({ premiumReceivedOn, months });
const until = (premiumReceivedOn: string, lastDay: string) => ({ premiumReceivedOn, months: undefined, lastDay });

const byMonths: Section = {
  input: received("2025-01-30", 1),
  clause: "6.6",
  rows: [
    {
      side: "a month from the 31st",
      why: "cover begins on 31 January 2025 and ends on 28 February, which has no 31st",
      flags: ["clamped-month-less-a-day", "cover-from-payment"],
    },
    {
      side: "a month from the 30th of January",
      why: "it ends on 28 February 2025 too",
      flags: ["clamped-month-less-a-day"],
      with: received("2025-01-29", 1),
    },
    {
      side: "a month from the 29th of January",
      why: "it ends on 28 February 2025 as well",
      flags: ["clamped-month-less-a-day"],
      with: received("2025-01-28", 1),
    },
    {
      side: "a month from the 28th of January",
      why: "February has a 28th, so it ends on 27 February 2025",
      flags: ["month-end-on-same-number", "thirty-day-months"],
      with: received("2025-01-27", 1),
    },
    {
      side: "a month from the 1st",
      why: "received on the last day of January: from 1 to 28 February 2025",
      flags: ["cover-from-payment", "thirty-day-months"],
      with: received("2025-01-31", 1),
    },
    {
      side: "a month from 1 March of a leap year",
      why: "received on 29 February 2024: from 1 to 31 March",
      flags: ["cover-from-payment", "thirty-day-months"],
      with: received("2024-02-29", 1),
    },
    {
      side: "a month from 29 February",
      why: "received on 28 February 2024: from 29 February to 28 March",
      flags: ["month-end-on-same-number", "leap-day-forgotten"],
      with: received("2024-02-28", 1),
    },
    {
      side: "a month from 1 March of a common year",
      why: "received on 28 February 2025: from 1 to 31 March",
      flags: ["cover-from-payment"],
      with: received("2025-02-28", 1),
    },
    {
      side: "a month from the 31st of a month before one of 30 days",
      why: "from 31 March to 30 April 2025, which has no 31st",
      flags: ["clamped-month-less-a-day"],
      with: received("2025-03-30", 1),
    },
    {
      side: "a month into a leap February",
      why: "from 31 January to 29 February 2024",
      flags: ["clamped-month-less-a-day", "leap-day-forgotten"],
      with: received("2024-01-30", 1),
    },
    {
      side: "six months from the 31st",
      why: "from 31 August 2024 to 28 February 2025",
      flags: ["clamped-month-less-a-day"],
      with: received("2024-08-30", 6),
    },
    {
      side: "two months from the 31st",
      why: "from 31 January to 30 March 2025: months count from the first day, not from where February left off",
      flags: ["months-chained", "month-end-on-same-number"],
      with: received("2025-01-30", 2),
    },
    {
      side: "two months from the 30th",
      why: "from 30 January to 29 March 2025",
      flags: ["months-chained", "month-end-on-same-number"],
      with: received("2025-01-29", 2),
    },
    {
      side: "a year from 29 February",
      why: "366 days, to 28 February 2025",
      flags: ["clamped-month-less-a-day", "leap-day-forgotten"],
      with: received("2024-02-28", 12),
    },
    {
      side: "a year into a leap year",
      why: "from 1 March 2023 to 29 February 2024: 366 days",
      flags: ["year-of-365", "thirty-day-months"],
      with: received("2023-02-28", 12),
    },
    {
      side: "a year from 2 March",
      why: "365 days, to 1 March 2026",
      flags: ["exclusive-term", "thirty-day-months"],
      with: received("2025-03-01", 12),
    },
    {
      side: "a year from 1 January",
      why: "received on the last day of 2023: the whole leap year",
      flags: ["cover-from-payment", "year-of-365"],
      with: received("2023-12-31", 12),
    },
    {
      side: "a month from 1 January 1970",
      why: "day number 0 in many programs is a day like any other",
      flags: ["cover-from-payment"],
      with: received("1969-12-31", 1),
    },
    {
      side: "a month beyond the last day of an input",
      why: "only the input is limited to the year 2999",
      flags: ["cover-from-payment"],
      with: received("2999-12-31", 1),
    },
    {
      side: "a year across Almaty's day of 25 hours",
      why: "from 15 February 2024 to 14 February 2025: 366 days, not 367",
      flags: ["local-time-days", "year-of-365"],
      with: received("2024-02-14", 12),
    },
    {
      side: "a month across Almaty's day of 25 hours",
      why: "from 10 February to 9 March 2024: 29 days",
      flags: ["local-time-days"],
      with: received("2024-02-09", 1),
    },
  ],
};

const byLastDay: Section = {
  input: until("2025-03-01", "2025-03-02"),
  clause: "5.1",
  rows: [
    {
      side: "cover of one day",
      why: "the day after payment is the only day of cover: one month started",
      flags: ["exclusive-term", "whole-months-only"],
    },
    {
      side: "one month to the day",
      why: "1 April 2025 is the last day of the first month",
      flags: ["thirty-day-months", "exclusive-term"],
      with: until("2025-03-01", "2025-04-01"),
    },
    {
      side: "one month and a day",
      why: "2 April 2025 is in the second month",
      flags: ["month-of-day-before", "whole-months-only"],
      with: until("2025-03-01", "2025-04-02"),
    },
    {
      side: "one month from the 31st to the day",
      why: "28 February 2025 ends the first month from 31 January",
      flags: ["clamped-month-less-a-day", "exclusive-term"],
      with: until("2025-01-30", "2025-02-28"),
    },
    {
      side: "one month from the 31st and a day",
      why: "1 March 2025 is in the second month",
      flags: ["month-of-day-before", "whole-months-only"],
      with: until("2025-01-30", "2025-03-01"),
    },
    {
      side: "two months from the 31st and a day",
      why: "from 31 January 2025 the second month ends on 30 March: the 31st is in the third",
      flags: ["months-chained", "month-of-day-before"],
      with: until("2025-01-30", "2025-03-31"),
    },
    {
      side: "a year to the day",
      why: "twelve months from 2 March 2025 end on 1 March 2026",
      flags: ["twelve-months-refused"],
      with: until("2025-03-01", "2026-03-01"),
    },
    {
      side: "a year from 29 February to the day",
      why: "twelve months end on 28 February 2025",
      flags: ["twelve-months-refused", "clamped-month-less-a-day"],
      with: until("2024-02-28", "2025-02-28"),
    },
    {
      side: "eleven months and a day",
      why: "the twelfth month has started on 2 February 2026",
      flags: ["month-of-day-before", "whole-months-only"],
      with: until("2025-03-01", "2026-02-02"),
    },
    {
      side: "two days to 1 January 1970",
      why: "day number 0 in many programs can be the last day",
      flags: ["exclusive-term"],
      with: until("1969-12-30", "1970-01-01"),
    },
  ],
};

const faults: Section = {
  input: received("2025-01-30", 1),
  clause: "6.6",
  rows: [
    {
      side: "no month",
      why: "1 to 12 are allowed",
      flags: ["loose-months"],
      with: { months: 0 },
      issues: ["invalid-option months"],
    },
    {
      side: "thirteen months",
      why: "1 to 12 are allowed",
      clause: "5.1",
      flags: ["loose-months"],
      with: { months: 13 },
      issues: ["invalid-option months"],
    },
    {
      side: "months as text",
      why: "months must be a number",
      flags: ["wrong-type"],
      with: { months: "1" },
      issues: ["invalid-type months"],
    },
    {
      side: "no day given for the receipt",
      why: "the current date is never used",
      flags: ["missing-field"],
      with: { premiumReceivedOn: undefined },
      issues: ["missing-field premiumReceivedOn"],
    },
    {
      side: "months and a last day",
      why: "each determines the other, so only one is allowed",
      flags: ["contradiction"],
      with: { lastDay: "2025-02-28" },
      issues: ["contradictory-facts lastDay against months"],
    },
    {
      side: "thirteen months and a last day",
      why: "a number that is not allowed is not compared",
      flags: ["loose-months"],
      with: { months: 13, lastDay: "2025-02-28" },
      issues: ["invalid-option months"],
    },
    {
      side: "months, and an invalid last day",
      why: "an invalid day is not compared",
      flags: ["wrong-type"],
      with: { lastDay: 5 },
      issues: ["invalid-type lastDay"],
    },
    {
      side: "neither months nor a last day",
      why: "no length is assumed; months are named first",
      flags: ["missing-field"],
      with: { months: undefined },
      issues: ["missing-field months"],
    },
    {
      side: "30 February",
      why: "there is no such day",
      flags: ["impossible-date"],
      with: { premiumReceivedOn: "2025-02-30" },
      issues: ["invalid-date premiumReceivedOn"],
    },
    {
      side: "a day with a time",
      why: "the time of receipt does not matter, only the day",
      flags: ["other-date-form"],
      with: { premiumReceivedOn: "2025-01-30T23:59" },
      issues: ["invalid-date premiumReceivedOn"],
    },
    {
      side: "a day given as null",
      why: "a day must not be null",
      flags: ["wrong-type"],
      with: { premiumReceivedOn: null },
      issues: ["invalid-type premiumReceivedOn"],
    },
    {
      side: "a last day on the day of receipt",
      why: "cover begins the next day",
      flags: ["unordered-days"],
      with: until("2025-03-01", "2025-03-01"),
      issues: ["dates-out-of-order lastDay against premiumReceivedOn"],
    },
    {
      side: "a last day on the day of receipt, 1 January 1970",
      why: "cover begins the next day, for day number 0 too",
      flags: ["unordered-days"],
      with: until("1970-01-01", "1970-01-01"),
      issues: ["dates-out-of-order lastDay against premiumReceivedOn"],
    },
    {
      side: "a year and a day",
      why: "twelve months from 2 March 2025 end on 1 March 2026",
      clause: "5.1",
      flags: ["long-term"],
      with: until("2025-03-01", "2026-03-02"),
      issues: ['term-too-long lastDay against premiumReceivedOn {"most":12,"unit":"months","limitDay":"2026-03-01"}'],
    },
    {
      side: "a year from 29 February and a day",
      why: "twelve months end on 28 February 2025",
      clause: "5.1",
      flags: ["long-term"],
      with: until("2024-02-28", "2025-03-01"),
      issues: ['term-too-long lastDay against premiumReceivedOn {"most":12,"unit":"months","limitDay":"2025-02-28"}'],
    },
    {
      side: "a field of another operation",
      why: "the first day is computed",
      flags: ["unknown-field"],
      with: { firstDay: "2025-01-31" },
      issues: ["unknown-field firstDay"],
    },
    {
      side: "faults in many fields",
      why: "all are named, in the order of the fields",
      flags: ["first-issue-only"],
      with: { premiumReceivedOn: 20250130, months: -1 },
      issues: ["invalid-type premiumReceivedOn", "invalid-option months"],
    },
    {
      side: "nothing at all",
      why: "all required fields are named, in the order of the fields",
      flags: ["first-issue-only"],
      with: { premiumReceivedOn: undefined, months: undefined },
      issues: ["missing-field premiumReceivedOn", "missing-field months"],
    },
  ],
};

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const answer = ogpoPlusCoverPeriod(input as CoverPeriodInput);
  return "error" in answer ? { error: { code: answer.error } } : computed({ ...answer });
}

export const ogpoPlusCoverPeriodTable: Table = {
  operation: "ogpo-plus/cover-period",
  edition: "2024-05-14",
  sources: [
    "Rules of voluntary insurance OGPO+, in force from 2024-05-14, clauses 5.1 and 6.6",
    "Civil Code of Kazakhstan, art. 174",
  ],
  outcomeOf,
  sections: [
    byMonths,
    byLastDay,
    faults,
    formsOfFields({ input: until("2025-01-30", "2025-12-30"), clause: "6.6", days: ["premiumReceivedOn", "lastDay"] }),
  ],
};
