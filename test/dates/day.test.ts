import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isWeekend, printDay, readDay, yearOf } from "../../src/dates/day.js";
import { isDayText } from "../oracle/days.js";

describe("a day", () => {
  it.each([
    { text: "1970-01-01", number: 0, why: "days are counted from this one" },
    { text: "1970-01-02", number: 1, why: "the day after" },
    { text: "1969-12-31", number: -1, why: "the day before" },
    { text: "2000-01-01", number: 10_957, why: "30 years of 365 days and 7 leap days" },
    { text: "2024-02-29", number: 19_782, why: "54 years of 365 days, 13 leap days, 31 + 28 days" },
    { text: "2024-03-01", number: 19_783, why: "the day after the leap day" },
    { text: "2023-02-28", number: 19_416, why: "53 years of 365 days, 13 leap days, 31 + 27 days" },
    { text: "2023-03-01", number: 19_417, why: "the day after the last of a short February" },
    { text: "1900-01-01", number: -25_567, why: "the first day: 70 years of 365 days and 17 leap days before 1970" },
    { text: "2000-02-29", number: 11_016, why: "a century divisible by 400 is a leap year: 10957 + 31 + 28" },
    { text: "2000-03-01", number: 11_017, why: "the day after, the first of the next 400 years as they are counted" },
    { text: "2100-02-28", number: 47_540, why: "130 years of 365 days, 32 leap days, 31 + 27 days" },
    { text: "2100-03-01", number: 47_541, why: "the day after: a century that is no leap year" },
    { text: "2400-02-29", number: 157_113, why: "146097 days, which 400 years have, after 2000-02-29" },
    { text: "2025-10-10", number: 20_371, why: "55 years of 365 days, 14 leap days, 273 + 9 days: no 0 before a 10" },
  ])("$text is the number $number: $why", ({ text, number }) => {
    expect(readDay(text)).toBe(number);
    expect(printDay(number)).toBe(text);
  });

  it.each([
    { year: 1970, month: 1, dayOfMonth: 1, number: 0, why: "days are counted from this one" },
    { year: 1999, month: 7, dayOfMonth: 1, number: 10_773, why: "10957 less the 184 days of July to December" },
    { year: 2024, month: 2, dayOfMonth: 29, number: 19_782, why: "54 × 365 + 13 + 31 + 28" },
    { year: 2024, month: 12, dayOfMonth: 31, number: 20_088, why: "54 × 365 + 13 + 365" },
  ])("has the number $number by year, month and day of the month: $why", ({ year, month, dayOfMonth, number }) => {
    expect(dayOf(year, month, dayOfMonth)).toBe(number);
  });

  it.each([
    { text: "1900-01-01", why: "the first day" },
    { text: "1900-02-28", why: "the last of February in a century that is no leap year" },
    { text: "2000-02-29", why: "a leap day in a century divisible by 400" },
    { text: "2024-02-29", why: "a leap day" },
    { text: "2025-02-28", why: "the last of February" },
    { text: "2025-04-30", why: "the last of a month of 30 days" },
    { text: "2025-12-31", why: "the last of a year" },
    { text: "2999-12-31", why: "the last day" },
  ])("is read from $text: $why", ({ text }) => {
    expect(printDay(readDay(text) ?? Number.NaN)).toBe(text);
  });

  it.each([
    { text: "1899-12-31", why: "before the first year" },
    { text: "3000-01-01", why: "after the last year" },
    { text: "0000-01-01", why: "the year 0" },
    { text: "2025-02-30", why: "no month of February has it" },
    { text: "2025-02-29", why: "no leap year" },
    { text: "1900-02-29", why: "a century that is no leap year" },
    { text: "2100-02-29", why: "a century to come that is no leap year" },
    { text: "2024-02-30", why: "not even in a leap year" },
    { text: "2025-04-31", why: "April has 30 days" },
    { text: "2025-06-31", why: "June has 30 days" },
    { text: "2025-09-31", why: "September has 30 days" },
    { text: "2025-11-31", why: "November has 30 days" },
    { text: "2025-01-32", why: "no month has it" },
    { text: "2025-01-00", why: "days begin with 1" },
    { text: "2025-00-01", why: "months begin with 1" },
    { text: "2025-13-01", why: "there are 12 months" },
    { text: "2024-W10", why: "a week" },
    { text: "2024-W10-1", why: "a day of a week" },
    { text: "2024-060", why: "a day of a year" },
    { text: "2024-1-01", why: "a month of one digit" },
    { text: "2024-01-1", why: "a day of one digit" },
    { text: "24-01-01", why: "a year of two digits" },
    { text: "+002024-01-01", why: "a year with a sign" },
    { text: "-2024-01-01", why: "a year below zero" },
    { text: " 2024-01-01", why: "a space before" },
    { text: "2024-01-01 ", why: "a space after" },
    { text: "2024-01-01\n", why: "a line break after" },
    { text: "2024-01-01T00:00:00Z", why: "a time" },
    { text: "2024-01-01T00:00", why: "a local time" },
    { text: "2024-01-01Z", why: "a time zone" },
    { text: "20240101", why: "no hyphens" },
    { text: "2024/01/01", why: "slashes" },
    { text: "2024/01-01", why: "a slash after the year" },
    { text: "2024-01/01", why: "a slash after the month" },
    { text: "2024-1/-01", why: "a slash for a digit, the character before 0" },
    { text: "2024-0:-01", why: "a colon for a digit, the character after 9" },
    { text: "2024\u201101\u201101", why: "hyphens that do not break" },
    { text: "01.01.2024", why: "day first" },
    { text: "2024-01", why: "a month" },
    { text: "2024", why: "a year" },
    { text: "", why: "nothing" },
    { text: "\uff12\uff10\uff12\uff14-01-01", why: "full-width digits" },
    { text: "2024-01-0x", why: "a letter" },
  ])("is not read from $text: $why", ({ text }) => {
    expect(readDay(text)).toBeUndefined();
  });

  it.each([
    { number: 0, year: 1970, why: "1970-01-01" },
    { number: -1, year: 1969, why: "1969-12-31" },
    { number: -25_567, year: 1900, why: "1900-01-01: 70 years of 365 days and 17 leap days before 1970" },
    { number: 10_956, year: 1999, why: "1999-12-31: the day before 10957" },
    { number: 10_957, year: 2000, why: "2000-01-01: 30 years of 365 days and 7 leap days" },
    { number: 37_620, year: 2072, why: "2072-12-31: 103 years of 365 days and 26 leap days, less a day" },
    { number: 37_621, year: 2073, why: "2073-01-01" },
    { number: 376_199, year: 2999, why: "2999-12-31: 401766 days after the first one" },
  ])("of number $number is in $year: it is $why", ({ number, year }) => {
    expect(yearOf(number)).toBe(year);
  });

  it("is read from ten characters where, and only where, an independent calendar has that day", () => {
    const digits = (length: number, max: number) =>
      fc.integer({ min: 0, max }).map((value) => String(value).padStart(length, "0"));
    fc.assert(
      fc.property(digits(4, 3100), digits(2, 14), digits(2, 33), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        expect(readDay(text) !== undefined).toBe(isDayText(text));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("a weekend", () => {
  it.each([
    { text: "2024-01-05", isIt: false, why: "a Friday" },
    { text: "2024-01-06", isIt: true, why: "a Saturday" },
    { text: "2024-01-07", isIt: true, why: "a Sunday" },
    { text: "2024-01-08", isIt: false, why: "a Monday" },
    { text: "1970-01-01", isIt: false, why: "a Thursday" },
    { text: "1969-12-28", isIt: true, why: "a Sunday before day 0" },
    { text: "1969-12-29", isIt: false, why: "a Monday before day 0" },
    { text: "1900-01-01", isIt: false, why: "a Monday" },
  ])("on $text is $isIt: $why", ({ text, isIt }) => {
    expect(isWeekend(readDay(text) ?? Number.NaN)).toBe(isIt);
  });
});
