import { kzMrp, type MrpInput } from "../../oracle/mrp.js";
import { computed, type Outcome, type Row, type Section, type Table } from "../table.js";
import { formsOfFields } from "./forms-of-fields.js";

const CLAUSE = "budget-law";

/** A day on which a value takes effect, and the day before. */
const both = (first: string, eve: string, why: string): readonly Row[] => [
  {
    side: `the day before ${first}`,
    why: `${why}, from the next day on`,
    flags: ["index-of-next-day"],
    with: { on: eve },
  },
  { side: `on ${first}`, why, flags: ["index-of-day-before"], with: { on: first } },
];

const values: Section = {
  input: { on: "2026-06-01", count: 100 },
  clause: CLAUSE,
  rows: [
    {
      side: "the first day of the table",
      why: "1982 tenge; the value on the day before is not known",
      flags: ["index-of-day-before"],
      with: { on: "2015-01-01" },
    },
    {
      side: "the day before the table",
      why: "there is no value, and none is guessed",
      flags: ["index-unpublished"],
      with: { on: "2014-12-31" },
    },
    ...both("2016-01-01", "2015-12-31", "2121 tenge"),
    ...both("2017-01-01", "2016-12-31", "2269 tenge"),
    ...both("2018-01-01", "2017-12-31", "2405 tenge"),
    ...both("2019-01-01", "2018-12-31", "2525 tenge"),
    {
      side: "the day before 2020-01-01",
      why: "2525 tenge until the last day of the year",
      flags: ["index-of-next-day"],
      with: { on: "2019-12-31" },
    },
    {
      side: "on 2020-01-01",
      why: "2651 tenge, for three months",
      flags: ["index-of-day-before", "index-by-year"],
      with: { on: "2020-01-01" },
    },
    {
      side: "29 February 2020",
      why: "2651 tenge in the first quarter",
      flags: ["index-by-year"],
      with: { on: "2020-02-29" },
    },
    {
      side: "the day before 2020-04-01",
      why: "2651 tenge until the last day of March",
      flags: ["index-by-year", "index-of-next-day"],
      with: { on: "2020-03-31" },
    },
    {
      side: "on 2020-04-01",
      why: "2778 tenge: the value rose during the year",
      flags: ["index-of-day-before"],
      with: { on: "2020-04-01" },
    },
    ...both("2021-01-01", "2020-12-31", "2917 tenge"),
    ...both("2022-01-01", "2021-12-31", "3063 tenge"),
    {
      side: "on 2022-04-01",
      why: "3063 tenge: the 3180 of that spring served benefits only",
      flags: ["index-of-benefits"],
      with: { on: "2022-04-01" },
    },
    {
      side: "on 2022-08-30",
      why: "3063 tenge, while the value for benefits was in force",
      flags: ["index-of-benefits"],
      with: { on: "2022-08-30" },
    },
    {
      side: "the day before 2023-01-01",
      why: "3063 tenge until the last day of the year",
      flags: ["index-of-benefits", "index-of-next-day"],
      with: { on: "2022-12-31" },
    },
    { side: "on 2023-01-01", why: "3450 tenge", flags: ["index-of-day-before"], with: { on: "2023-01-01" } },
    ...both("2024-01-01", "2023-12-31", "3692 tenge"),
    ...both("2025-01-01", "2024-12-31", "3932 tenge"),
    ...both("2026-01-01", "2025-12-31", "4325 tenge"),
    {
      side: "the last verified day",
      why: "4325 tenge",
      flags: ["index-of-next-day"],
      with: { on: "2026-12-31" },
    },
    {
      side: "the day after the last verified",
      why: "no value is carried over into an unpublished year",
      flags: ["index-unpublished"],
      with: { on: "2027-01-01" },
    },
    {
      side: "a day of a distant year",
      why: "no value is carried over",
      flags: ["index-unpublished"],
      with: { on: "2999-12-31" },
    },
    {
      side: "600 indexes",
      why: "the limit of clause 4.5(14) of the OGPO+ rules: 600*4325",
      flags: ["count-ignored"],
      with: { count: 600 },
    },
    {
      side: "no count",
      why: "the default is 1",
      flags: ["missing-count"],
      with: { count: undefined },
    },
    { side: "0 indexes", why: "0 tenge", flags: ["count-ignored"], with: { count: 0 } },
    {
      side: "10^9 indexes, the maximum",
      why: "4325000000000 tenge, more than 32 bits can hold",
      flags: ["count-ignored", "narrow-integers"],
      with: { count: 1000000000 },
    },
    {
      side: "1.9 indexes in July 2022",
      why: "the base premium of compulsory motor insurance: 1.9*3063 = 5819.70",
      flags: ["count-ignored", "whole-counts-only", "index-of-benefits"],
      with: { on: "2022-07-01", count: "1.9" },
    },
    {
      side: "1.9 indexes in June 2026, as a number",
      why: "1.9*4325 = 8217.50: two decimals if the amount is not in whole tenge",
      flags: ["count-ignored", "whole-counts-only"],
      with: { count: 1.9 },
    },
    {
      side: "a count with two decimals that gives whole tenge",
      why: "0.08*4325 = 346: no decimals if the amount is in whole tenge",
      flags: ["count-ignored", "whole-counts-only"],
      with: { count: "0.08" },
    },
    {
      side: "0.01 of an index",
      why: "0.01*4325 = 43.25",
      flags: ["count-ignored", "whole-counts-only"],
      with: { count: 0.01 },
    },
    {
      side: "a count with a zero decimal",
      why: "2.50*4325 = 10812.50, the same as 2.5",
      flags: ["count-ignored", "whole-counts-only"],
      with: { count: "2.50" },
    },
    {
      side: "a whole count as text",
      why: "600 as a number and as text is the same count: 600*4325",
      flags: ["count-ignored"],
      with: { count: "600" },
    },
  ],
};

const faults: Section = {
  input: { on: "2026-06-01", count: 1 },
  clause: CLAUSE,
  rows: [
    {
      side: "29 February of a common year",
      why: "there is no such day",
      flags: ["impossible-date"],
      with: { on: "2025-02-29" },
      issues: ["invalid-date on"],
    },
    {
      side: "month 13",
      why: "there is no such month",
      flags: ["impossible-date"],
      with: { on: "2025-13-01" },
      issues: ["invalid-date on"],
    },
    {
      side: "a month without a day",
      why: "a value may change within a year, so a day is required",
      flags: ["other-date-form"],
      with: { on: "2025-01" },
      issues: ["invalid-date on"],
    },
    {
      side: "a year as a number",
      why: "2020 alone has two values",
      flags: ["wrong-type"],
      with: { on: 2020 },
      issues: ["invalid-type on"],
    },
    {
      side: "no day",
      why: "the current date is never used",
      flags: ["missing-field"],
      with: { on: undefined },
      issues: ["missing-field on"],
    },
    {
      side: "a day given as null",
      why: "a day must not be null",
      flags: ["wrong-type"],
      with: { on: null },
      issues: ["invalid-type on"],
    },
    {
      side: "a negative number of indexes",
      why: "a count is 0 or more",
      flags: ["loose-count"],
      with: { count: -1 },
      issues: ['invalid-option count {"least":0,"most":1000000000,"decimals":2}'],
    },
    {
      side: "a count with three decimals",
      why: "at most two decimals, even if they are zeros",
      flags: ["loose-count"],
      with: { count: "1.500" },
      issues: ["invalid-option count"],
    },
    {
      side: "0.01 above the maximum",
      why: "the maximum is 10^9",
      flags: ["loose-count"],
      with: { count: "1000000000.01" },
      issues: ["invalid-option count"],
    },
    {
      side: "a count with a comma",
      why: "the decimal separator is a point",
      flags: ["loose-count"],
      with: { count: "1,9" },
      issues: ['invalid-option count {"least":0,"most":1000000000,"decimals":2}'],
    },
    {
      side: "a count given as null",
      why: "a count must not be null",
      flags: ["wrong-type"],
      with: { count: null },
      issues: ['invalid-type count {"expected":["text","number"]}'],
    },
    {
      side: "an additional amount",
      why: "there is no such field",
      flags: ["unknown-field"],
      with: { currency: "KZT" },
      issues: ["unknown-field currency"],
    },
    {
      side: "faults in both fields",
      why: "both are named, in the order of the fields",
      flags: ["first-issue-only"],
      with: { on: "1.6.2026", count: true },
      issues: ['invalid-date on {"suggestion":"2026-06-01"}', "invalid-type count"],
    },
  ],
};

const noInput: Section = {
  input: ["2026-06-01", 600],
  clause: CLAUSE,
  rows: [
    {
      side: "a list instead of the input",
      why: "the input must be an object: the issue concerns the whole input, so its path is empty",
      flags: ["wrong-type"],
      issues: ["invalid-type"],
    },
  ],
};

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const answer = kzMrp(input as MrpInput);
  if ("error" in answer) return { error: { code: answer.error } };
  const { value, amount, since } = answer;
  return computed({ value, amount, since });
}

export const kzMrpTable: Table = {
  operation: "kz/mrp",
  edition: "2026-01-01",
  sources: ["Laws on the budget of the Republic of Kazakhstan, 2015 to 2026"],
  outcomeOf,
  sections: [values, faults, noInput, formsOfFields({ input: { on: "2026-06-01" }, clause: CLAUSE, days: ["on"] })],
};
