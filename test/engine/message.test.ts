import { describe, expect, it } from "vitest";
import type { IssueHelp } from "../../src/engine/issue.js";
import { coreIssueOf } from "../../src/engine/issues.js";
import { sayMended } from "../../src/engine/message.js";

const said = (help: IssueHelp): string => sayMended("any-code", "is wrong", help);

describe("the message of an issue", () => {
  it.each([
    { help: { suggestion: "60000.00" }, message: "is wrong: write 60000.00", why: "a suggestion" },
    { help: { allowed: ["red"] }, message: "is wrong: write red", why: "one word" },
    { help: { allowed: ["red", "blue"] }, message: "is wrong: write red or blue", why: "two words" },
    { help: { allowed: ["red", "blue", "grey"] }, message: "is wrong: write red, blue or grey", why: "three words" },
    { help: { allowed: [2026, 2027] }, message: "is wrong: write a day of 2026 or 2027", why: "years" },
    { help: { allowed: [] }, message: "is wrong", why: "nothing is allowed" },
    { help: { expected: ["day"] }, message: 'must be text such as "2025-03-02"', why: "a day" },
    { help: { expected: ["amount"] }, message: 'must be text such as "20000.00"', why: "an amount" },
    { help: { expected: ["share"] }, message: 'must be text such as "0.1"', why: "a share" },
    { help: { expected: ["text", "number"] }, message: "must be text or a number", why: "two kinds" },
    { help: { expected: ["true-or-false"] }, message: "must be true or false", why: "true or false" },
    { help: { expected: ["whole-number"] }, message: "must be a whole number", why: "a whole number" },
    { help: { expected: ["list"] }, message: "must be a list", why: "a list" },
    { help: { expected: ["object", "provisional"] }, message: "must be an object or provisional", why: "or a word" },
    { help: { above: "0" }, message: "is wrong: write more than 0", why: "an amount above zero" },
    { help: { least: 1, most: 12 }, message: "is wrong: write at least 1 and at most 12", why: "bounds" },
    {
      help: { least: 0, most: 9, unit: "items" },
      message: "is wrong: write at least 0 and at most 9 items",
      why: "items",
    },
    {
      help: { least: 0, most: 9, decimals: 2 },
      message: "is wrong: write at least 0 and at most 9, with at most 2 decimals",
      why: "decimals",
    },
    { help: { most: "2000.00" }, message: "is wrong: write at most 2000.00", why: "a cap" },
    {
      help: { most: 12, unit: "months", limitDay: "2026-03-01" },
      message: "is wrong: write at most 12 months, that is 2026-03-01",
      why: "the longest term",
    },
    {
      help: { least: 5, unit: "days", limitDay: "2025-03-06" },
      message: "is wrong: write at least 5 days, that is 2025-03-06",
      why: "the shortest term",
    },
    {
      help: { parameter: "mrp", needed: "2027-03-01", knownFrom: "2015-01-01", knownTo: "2026-12-31" },
      message: "is wrong: mrp is known from 2015-01-01 to 2026-12-31, but 2027-03-01 is needed",
      why: "a table that does not reach far enough",
    },
    {
      help: {
        parameter: "mrp",
        needed: "2027-03-01",
        knownFrom: "2015-01-01",
        knownTo: "2026-12-31",
        remedy: ["options", "mrp"],
      },
      message: "is wrong: mrp is known from 2015-01-01 to 2026-12-31, but 2027-03-01 is needed; options.mrp can add it",
      why: "an option stands in for it",
    },
    { help: {}, message: "is wrong", why: "nothing is known" },
  ] satisfies readonly { help: IssueHelp; message: string; why: string }[])(
    "says what mends it: $why",
    ({ help, message }) => {
      expect(said(help)).toBe(message);
    },
  );

  it("shows the form where an amount, a share or a day can mean nothing", () => {
    const messageOf = (code: "invalid-amount" | "invalid-share" | "invalid-date") =>
      coreIssueOf(code, { path: ["field"], value: "x" }).message;
    expect(messageOf("invalid-amount")).toBe('field is not an amount: write text such as "20000.00"');
    expect(messageOf("invalid-share")).toBe('field is not a share: write text such as "0.1"');
    expect(messageOf("invalid-date")).toBe('field is not a day: write text such as "2025-03-02"');
  });
});
