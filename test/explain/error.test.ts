import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/engine/issue.js";
import { refusal } from "../../src/engine/issues.js";
import type { AnyOperation } from "../../src/engine/operation.js";
import { en } from "../../src/explain/en.js";
import { describeIssue } from "../../src/explain/error.js";
import { explain, problemOf } from "../../src/explain/explain.js";
import { kk } from "../../src/explain/kk/index.js";
import * as lifeCabinet from "../../src/kazakhstan/life-cabinet/index.js";
import * as ogpoPlus from "../../src/kazakhstan/ogpo-plus/index.js";
import * as osago from "../../src/russia/osago/index.js";

const contract = {
  ...{ concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01", premium: "20000" },
  policyholder: "natural-person",
};
const termination = { reason: "withdrawal", terminatedOn: "2025-03-11" };

function errorOf(operation: AnyOperation, input: unknown) {
  const outcome = operation.safe(input);
  if (outcome.success) throw new Error("the input is not refused");
  return outcome.error;
}

describe("explain says of an issue what mends it:", () => {
  it.each([
    {
      why: "a suggestion",
      input: { contract: { ...contract, premium: "20 000,00 ₸" }, termination },
      says: "The premium (“20 000,00 ₸”): not an amount. Write “20000.00”.",
    },
    {
      why: "a form",
      input: { contract: { ...contract, firstDay: "2025-02-30" }, termination },
      says: "The first day of cover (“2025-02-30”): not a valid date. Write a date such as 2025-03-02.",
    },
    {
      why: "a bound that a value must be above",
      input: { contract: { ...contract, premium: "0" }, termination },
      says: "The premium (“0”): must be more than 0.",
    },
    {
      why: "the words that are allowed",
      input: { contract: { ...contract, policyholder: "company" }, termination },
      says: "The policyholder (“company”): not one of the allowed values. Allowed: a natural person or a legal entity.",
    },
    {
      why: "a type",
      input: { contract: { ...contract, policyholder: 7 }, termination },
      says: "The policyholder (7): wrong type. Write a natural person or a legal entity.",
    },
    {
      why: "what is missing",
      input: { contract, termination: { reason: "withdrawal" } },
      says: "The day on which the contract ends: missing. Provide it.",
    },
    {
      why: "a name that is none",
      input: { contract: { ...contract, colour: "red" }, termination },
      says: "“colour” (“red”): no such field. Leave it out.",
    },
    {
      why: "the other day",
      input: { contract, termination: { ...termination, terminatedOn: "2025-02-28" } },
      says: "The day on which the contract ends (28 February 2025): before the day of conclusion. Correct this or the day of conclusion, 1 March 2025.",
    },
    {
      why: "the last day of the longest term",
      input: { contract: { ...contract, lastDay: "2026-03-02" }, termination },
      says: "The last day of cover (2 March 2026): the term would be longer than the rules allow. Correct this or the first day of cover, 2 March 2025. The latest date allowed is 1 March 2026.",
    },
    {
      why: "the greatest share",
      input: { contract, termination, options: { costs: { share: "0.2" } } },
      says: "The share (20%): more than 10% of the premium received. Correct this or the premium, 20,000. At most 10% is allowed.",
    },
    {
      why: "the years of a calendar, in an item of a list",
      input: {
        ...{ contract, termination },
        options: { calendar: { years: [2025], daysOff: ["2026-01-05"], workingDays: [] } },
      },
      says: "The non-working days in the calendar, no. 1 (5 January 2026): not one of the allowed values. Correct this or the years in the calendar. Write a date in 2025.",
    },
    {
      why: "an amount below zero",
      input: { contract: { ...contract, premium: "-4500" }, termination },
      says: "The premium (“-4500”): must not be negative. Write an amount such as 20000.00.",
    },
    {
      why: "a day outside the years of the library",
      input: { contract: { ...contract, concludedOn: "1899-12-31" }, termination },
      says: "The day of conclusion (“1899-12-31”): not a date from 1900 to 2999. Write a date such as 2025-03-02.",
    },
    {
      why: "which day must not be before the other",
      input: { contract: { ...contract, concludedOn: "2025-03-03" }, termination },
      says: "The first day of cover (2 March 2025) must not be before the day of conclusion (3 March 2025).",
    },
  ])("$why", ({ input, says }) => {
    expect(explain(errorOf(ogpoPlus.returnPremium, input)).split("\n").slice(3)).toEqual([`  ${says}`]);
  });

  it("how far a table reaches, and the option that stands in for it", () => {
    const error = errorOf(ogpoPlus.deadline, { kind: "return-payment", from: "2026-12-30" });
    expect(explain(error)).toBe(`A required value is not known for that date

What is wrong, and how to correct it
  The day from which the period is counted (30 December 2026): a required value is not known for that date. Working days are known from 1 January 2022 to 31 December 2026, but 1 January 2027 is required. Provide the calendar.`);
  });

  it("which item of a list is meant", () => {
    const usePeriods = [
      { firstDay: "2025-01-01", lastDay: "2025-11-30" },
      { firstDay: "2025-03-01", lastDay: "2025-12-31" },
    ];
    const error = errorOf(osago.returnPremium, {
      contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", premium: "10000", usePeriods },
      termination: { reason: "vehicle-sold", appliedOn: "2025-06-10" },
    });
    expect(explain(error).split("\n").slice(3)).toEqual([
      "  The periods of use, no. 2: the first day (1 March 2025) must not be before the periods of use, no. 1: the last day (30 November 2025).",
    ]);
  });

  it("how many there may be", () => {
    const error = errorOf(ogpoPlus.coverPeriod, { premiumReceivedOn: "2025-01-30", months: 13 });
    expect(explain(error)).toContain(
      "The number of months (13): not one of the allowed values. It must be from 1 to 12.",
    );
  });

  it("with the name of the field in Kazakh, in quotation marks", () => {
    const { premium, ...rest } = contract;
    const text = explain(errorOf(ogpoPlus.returnPremium, { contract: rest, termination }), { locale: kk });
    // The premium, as the terms have it.
    expect(text).toContain("«Сақтандыру сыйлықақысы»");
  });

  it("nothing where nothing is known to mend it, and the text as a whole where there is no field", () => {
    expect(explain(refusal("invalid-json", [], "oops"))).toBe(`The text is not valid JSON

What is wrong, and how to correct it
  Not valid JSON (“oops”).`);
  });
});

describe("an issue", () => {
  const day = "2025-03-02";

  it.each<{ issue: Omit<Issue, "message">; says: string; why: string }>([
    {
      issue: { code: "invalid-share", path: ["share"], received: "-0.1" },
      says: "The share (“-0.1”): must not be negative. Write a share such as 0.1.",
      why: "a share below zero",
    },
    {
      issue: { code: "invalid-amount", path: ["premium"], received: "5-1" },
      says: "The premium (“5-1”): not an amount. Write an amount such as 20000.00.",
      why: "a minus that is no sign",
    },
    {
      issue: { code: "invalid-option", path: ["premium"], received: "-1" },
      says: "The premium (“-1”): not one of the allowed values.",
      why: "below zero, where that is not the fault",
    },
    ...["0500-01-01", "1899-12-31", "3000-01-01", "9999-12-31"].map((received) => ({
      issue: { code: "invalid-date" as const, path: ["firstDay"], received },
      says: `The first day of cover (“${received}”): not a date from 1900 to 2999. Write a date such as 2025-03-02.`,
      why: "a year that is not known",
    })),
    ...["1900-13-01", "2999-02-30", "x1899-12-31", "1899-12-31T00:00", "0x00-01-01", "1x00-01-01", "3x00-01-01"].map(
      (received) => ({
        issue: { code: "invalid-date" as const, path: ["firstDay"], received },
        says: `The first day of cover (“${received}”): not a valid date. Write a date such as 2025-03-02.`,
        why: "no date",
      }),
    ),
    {
      issue: { code: "no-parameter-for-date", path: ["firstDay"], received: "1899-12-31" },
      says: "The first day of cover (31 December 1899): a required value is not known for that date.",
      why: "an early date, where that is not the fault",
    },
    {
      issue: {
        code: "dates-out-of-order",
        path: ["firstDay"],
        received: "2025-03-03",
        other: { path: ["lastDay"], received: day },
      },
      says: "The first day of cover (3 March 2025) must not be after the last day of cover (2 March 2025).",
      why: "which date must not be after the other",
    },
    {
      issue: {
        code: "dates-out-of-order",
        path: ["firstDay"],
        received: day,
        other: { path: ["lastDay"], received: day },
      },
      says: "The first day of cover (2 March 2025): must come after another date. Correct this or the last day of cover, 2 March 2025.",
      why: "the same date",
    },
    {
      issue: { code: "dates-out-of-order", path: ["firstDay"], received: day },
      says: "The first day of cover (2 March 2025): must come after another date.",
      why: "the other date is not told",
    },
    {
      issue: { code: "dates-out-of-order", path: ["firstDay"], received: day, other: { path: ["lastDay"] } },
      says: "The first day of cover (2 March 2025): must come after another date. Correct this or the last day of cover.",
      why: "the other date was not received",
    },
    {
      issue: {
        code: "invalid-option",
        path: ["firstDay"],
        received: day,
        other: { path: ["lastDay"], received: "2025-03-01" },
      },
      says: "The first day of cover (2 March 2025): not one of the allowed values. Correct this or the last day of cover, 1 March 2025.",
      why: "another fault of two dates",
    },
    {
      issue: { code: "invalid-date", path: ["contract", "usePeriods", 1, "firstDay"], received: "x" },
      says: "The periods of use, no. 2: the first day (“x”): not a valid date. Write a date such as 2025-03-02.",
      why: "a field of an item",
    },
    {
      issue: { code: "invalid-date", path: ["usePeriods", 1, "firstDay"], received: "x" },
      says: "The periods of use, no. 2: the first day (“x”): not a valid date. Write a date such as 2025-03-02.",
      why: "a field of an item of a list at the top",
    },
    {
      issue: { code: "unknown-field", path: ["contract", "premium"], received: '{"a":1}' },
      says: "“premium”: no such field. Leave it out.",
      why: "a name that is known elsewhere, and an object that needs no words",
    },
    {
      issue: { code: "invalid-type", path: ["colour"], received: "[1]" },
      says: "“colour”: wrong type.",
      why: "a name without words, and a list that needs none",
    },
    {
      issue: { code: "contradictory-facts", path: ["premium"], received: "20000.55", other: { path: [], received: 7 } },
      says: "The premium (20,000.55): contradicts another fact. Correct this or the input, 7.",
      why: "the input as a whole",
    },
    {
      issue: { code: "invalid-option", path: ["months"], received: 13, help: { allowed: [1, 2, 3] } },
      says: "The number of months (13): not one of the allowed values. Allowed: 1, 2 or 3.",
      why: "numbers that are no years",
    },
    {
      issue: {
        code: "invalid-option",
        path: ["mode"],
        received: "x",
        help: { allowed: ["half-up", "half-even", "up"] },
      },
      says: "The mode of rounding (“x”): not one of the allowed values. Allowed: to the nearest, ties up; to the nearest, ties to even; or up.",
      why: "words that hold a comma",
    },
    {
      issue: { code: "invalid-option", path: ["mode"], received: "x", help: { allowed: ["up"] } },
      says: "The mode of rounding (“x”): not one of the allowed values. Allowed: up.",
      why: "one word alone",
    },
    {
      issue: { code: "invalid-option", path: ["firstDay"], received: day, help: { limitDay: "2025-04-01" } },
      says: "The first day of cover (2 March 2025): not one of the allowed values. The earliest date allowed is 1 April 2025.",
      why: "the first day of the shortest term",
    },
    {
      issue: {
        ...{ code: "no-parameter-for-date", path: ["on"], received: day },
        help: { parameter: "mrp", knownFrom: "2026-01-01", knownTo: "2026-12-31", needed: day, remedy: ["options"] },
      },
      says: "The day (2 March 2025): a required value is not known for that date. Values of the MRP are known from 1 January 2026 to 31 December 2026, but 2 March 2025 is required. Provide the options.",
      why: "how far another table reaches",
    },
    {
      issue: {
        ...{ code: "no-parameter-for-date", path: ["on"], received: day },
        help: { parameter: "tariffs", knownFrom: "2026-01-01", knownTo: "2026-12-31", needed: day },
      },
      says: "The day (2 March 2025): a required value is not known for that date. Tariffs are known from 1 January 2026 to 31 December 2026, but 2 March 2025 is required.",
      why: "a table without words, which nothing stands in for",
    },
    {
      issue: { code: "invalid-option", path: ["share"], received: "0.2", help: { least: 0, most: 0.1 } },
      says: "The share (“0.2”): not one of the allowed values. It must be from 0% to 10%.",
      why: "the bounds of a share",
    },
    {
      issue: {
        code: "invalid-option",
        path: ["count"],
        received: "x",
        help: { least: 0, most: 1_000_000, decimals: 2 },
      },
      says: "The number of indexes (“x”): not one of the allowed values. It must be from 0 to 1,000,000, with at most 2 decimals.",
      why: "the bounds of a number",
    },
    {
      issue: {
        code: "invalid-option",
        path: ["usePeriods"],
        received: "[]",
        help: { least: 1, most: 10_000, unit: "items" },
      },
      says: "The periods of use: not one of the allowed values. Give 1 to 10,000 items.",
      why: "the bounds of a list",
    },
    {
      // The types know no code of a later version.
      issue: { code: "no-such-code" as "invalid-json", path: ["premium"], received: "1" },
      says: "The premium (1): no-such-code.",
      why: "a code of a later version",
    },
  ])("is told with what mends it: $why", ({ issue, says }) => {
    expect(describeIssue({ message: "", ...issue }, en)).toBe(says);
  });
});

it("explain escapes what was received, and prints no control character", () => {
  const input = { harm: "<script>\u001b[31m", amount: "1" };
  const html = explain(errorOf(osago.payoutCap, input), { format: "html" });
  expect(html).not.toContain("<script>");
  expect(html).toContain("&lt;script&gt; [31m");
});

describe("problemOf", () => {
  const error = errorOf(lifeCabinet.returnPremium, { contract: {}, "a/b~c": 1, termination: {} });

  it("makes problem details of an error, in which each fault has a pointer", () => {
    const problem = problemOf(error);
    expect(problem).toMatchObject({
      type: "about:blank",
      title: "The input is not valid",
      status: 422,
      code: "invalid-input",
    });
    expect(problem.errors[0]).toEqual({
      pointer: "#/contract/firstDay",
      code: "missing-field",
      detail: "The first day of cover: missing. Provide it.",
    });
    expect(problem.errors.at(-1)?.pointer).toBe("#/a~1b~0c");
    expect(problem.detail).toBe(problem.errors.map(({ detail }) => detail).join(" "));
  });

  it("of its JSON too, with a type of one's own", () => {
    const type = "https://example.com/refused";
    expect(problemOf(JSON.parse(JSON.stringify(error)), { type })).toEqual({ ...problemOf(error), type });
  });

  it.each([
    { code: "invalid-json", status: 400 },
    { code: "unknown-operation", status: 404 },
    { code: "line-too-long", status: 413 },
    { code: "outside-scope", status: 422 },
  ] as const)("answers $status to $code", ({ code, status }) => {
    expect(problemOf(refusal(code, [], undefined)).status).toBe(status);
  });

  it.each([undefined, {}, { code: 5, issues: [] }, new Error("no error of ours")])("refuses %j", (value) => {
    // What somebody without types may pass.
    expect(() => problemOf(value as never)).toThrow(new TypeError("problemOf takes an error of this library"));
  });
});
