import type { Section } from "../../table.ts";
import { CLAUSE, input, premium, rounding } from "./delay.ts";

export const faults: Section = {
  input,
  clause: CLAUSE,
  rows: [
    {
      side: "an application and a due day",
      why: "one sets the other",
      flags: ["contradiction"],
      with: { appliedOn: "2025-06-30" },
      issues: ["contradictory-facts dueOn"],
    },
    {
      side: "an application and a due day that do not agree",
      why: "nobody can say which is right",
      flags: ["contradiction"],
      with: { appliedOn: "2025-06-01" },
      issues: ["contradictory-facts dueOn"],
    },
    {
      side: "no day of payment",
      why: "nothing reads the clock",
      flags: ["missing-field"],
      with: { paidOn: undefined },
      issues: ["missing-field paidOn"],
    },
    {
      side: "no premium",
      why: "it is what the penalty is of",
      flags: ["missing-field"],
      with: { premium: undefined },
      issues: ["missing-field premium"],
    },
    {
      side: "a premium of 0",
      why: "a premium is above zero",
      flags: ["zero-premium"],
      with: premium("0"),
      issues: ["invalid-amount premium"],
    },
    {
      side: "a premium below zero",
      why: "amounts have no sign",
      flags: ["loose-amount"],
      with: premium(-7000),
      issues: ["invalid-amount premium"],
    },
    {
      side: "31 September",
      why: "September has 30 days",
      flags: ["impossible-date"],
      with: { paidOn: "2025-09-31" },
      issues: ["invalid-date paidOn"],
    },
    {
      side: "a due day of null",
      why: "null is not absent",
      flags: ["wrong-type"],
      with: { dueOn: null },
      issues: ["invalid-type dueOn"],
    },
    {
      side: "a day as a compact date",
      why: "20250728 is not the form",
      flags: ["other-date-form"],
      with: { paidOn: "20250728" },
      issues: ["invalid-date paidOn"],
    },
    {
      side: "a daily share",
      why: "the law sets it",
      flags: ["unknown-field"],
      with: { share: "0.01" },
      issues: ["unknown-field share"],
    },
    {
      side: "a rounding mode of another name",
      why: "five words are allowed",
      flags: ["unknown-word"],
      with: rounding("1", "floor"),
      issues: ["invalid-option options.rounding.mode"],
    },
    {
      side: "faults in many fields",
      why: "all are named, in the order of the fields",
      flags: ["first-issue-only"],
      with: { premium: "7 000", paidOn: undefined, dueOn: "14.07.2025" },
      issues: ["invalid-amount premium", "missing-field paidOn", "invalid-date dueOn"],
    },
  ],
};
