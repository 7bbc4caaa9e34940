import type { Section } from "../../table.js";
import { applied, because, CLAUSE, premium, share, sold } from "./sold.js";

/** Inputs that are refused. */
export const faults: Section = {
  input: sold,
  clause: CLAUSE,
  rows: [
    ...["owner-died", "vehicle-destroyed", "vehicle-scrapped", "organisation-liquidated", "insurer-liquidated"].map(
      (reason) => ({
        side: `no day of the event: ${reason}`,
        why: "the day of the event ends it, and that of the application is no stand-in",
        flags: ["missing-field"] as const,
        with: because(reason),
        issues: ["missing-field termination.eventOn"],
      }),
    ),
    {
      side: "an event the day after the application",
      why: "what is told has happened",
      flags: ["unordered-days"],
      with: { ...because("owner-died"), "termination.eventOn": "2025-07-01" },
      issues: ["dates-out-of-order termination.appliedOn"],
    },
    {
      side: "an unused event the day after the application",
      why: "days out of order are refused, used or not",
      flags: ["unordered-days"],
      with: { "termination.eventOn": "2025-07-01" },
      issues: ["dates-out-of-order termination.appliedOn"],
    },
    {
      side: "a term that ends the day before it begins",
      why: "the last day is a covered day",
      flags: ["unordered-days"],
      with: { "contract.lastDay": "2024-12-31" },
      issues: ["dates-out-of-order contract.lastDay"],
    },
    {
      side: "a use period from the day before the term",
      why: "there is no use without cover",
      flags: ["unordered-days"],
      with: { "contract.usePeriods": [{ firstDay: "2024-12-31", lastDay: "2025-03-31" }] },
      issues: ["dates-out-of-order contract.usePeriods.0.firstDay"],
    },
    {
      side: "a use period to the day after the term",
      why: "there is no use without cover",
      flags: ["unordered-days"],
      with: { "contract.usePeriods": [{ firstDay: "2025-11-01", lastDay: "2026-01-01" }] },
      issues: ["dates-out-of-order contract.usePeriods.0.lastDay"],
    },
    {
      side: "use periods that share a day",
      why: "the day would count twice",
      flags: ["unordered-days"],
      with: {
        "contract.usePeriods": [
          { firstDay: "2025-03-01", lastDay: "2025-05-31" },
          { firstDay: "2025-05-31", lastDay: "2025-06-30" },
        ],
      },
      issues: ["dates-out-of-order contract.usePeriods.1.firstDay"],
    },
    {
      side: "use periods in the wrong order",
      why: "autumn comes after spring",
      flags: ["unordered-days"],
      with: {
        "contract.usePeriods": [
          { firstDay: "2025-09-01", lastDay: "2025-11-30" },
          { firstDay: "2025-03-01", lastDay: "2025-05-31" },
        ],
      },
      issues: ["dates-out-of-order contract.usePeriods.1.firstDay"],
    },
    {
      side: "a use period without its end",
      why: "both days are needed",
      flags: ["missing-field"],
      with: { "contract.usePeriods": [{ firstDay: "2025-03-01" }] },
      issues: ["missing-field contract.usePeriods.0.lastDay"],
    },
    {
      side: "use periods of null",
      why: "null is not the whole term",
      flags: ["wrong-type"],
      with: { "contract.usePeriods": null },
      issues: ["invalid-type contract.usePeriods"],
    },
    {
      side: "a returnable share in percent",
      why: "77 is no share from 0 to 1",
      flags: ["loose-share"],
      with: share("77"),
      issues: ["invalid-share options.returnableShare"],
    },
    {
      side: "a returnable share just above 1",
      why: "1.000001 is more than everything",
      flags: ["loose-share"],
      with: share("1.000001"),
      issues: ["invalid-share options.returnableShare"],
    },
    {
      side: "a returnable share without a digit before the point",
      why: ".77 is not the form",
      flags: ["loose-share"],
      with: share(".77"),
      issues: ["invalid-share options.returnableShare"],
    },
    {
      side: "a reason of another rule set",
      why: "eleven words are allowed",
      flags: ["unknown-word"],
      with: because("withdrawal"),
      issues: ["invalid-option termination.reason"],
    },
    {
      side: "a premium of 0",
      why: "a premium is above zero",
      flags: ["zero-premium"],
      with: premium("0"),
      issues: ["invalid-amount contract.premium"],
    },
    {
      side: "a premium with a currency",
      why: "the currency is the rules' own",
      flags: ["loose-amount"],
      with: premium("10000 RUB"),
      issues: ["invalid-amount contract.premium"],
    },
    {
      side: "29 February of a common year",
      why: "2025 has none",
      flags: ["impossible-date"],
      with: applied("2025-02-29"),
      issues: ["invalid-date termination.appliedOn"],
    },
    {
      side: "a day as people of Russia write it",
      why: "30.06.2025 is not the form",
      flags: ["other-date-form"],
      with: applied("30.06.2025"),
      issues: ["invalid-date termination.appliedOn"],
    },
    {
      side: "a day of termination",
      why: "which day ends it hangs on the reason",
      flags: ["unknown-field"],
      with: { "termination.terminatedOn": "2025-06-30" },
      issues: ["unknown-field termination.terminatedOn"],
    },
    {
      side: "faults in many fields",
      why: "all are named, in the order of the fields",
      flags: ["first-issue-only"],
      with: {
        "contract.premium": false,
        "termination.reason": "owner-died",
        "termination.appliedOn": undefined,
        "options.rounding": { unit: "0", mode: "up" },
      },
      issues: [
        "invalid-type contract.premium",
        "missing-field termination.eventOn",
        "missing-field termination.appliedOn",
        "invalid-amount options.rounding.unit",
      ],
    },
  ],
};
