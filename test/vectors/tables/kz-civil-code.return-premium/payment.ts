import type { Section } from "../../table.js";
import { ceased, withdrawn } from "../yearly-contract.js";

const because = (reason: string) => ({ "termination.reason": reason });
const on = (terminatedOn: string) => ({ "termination.terminatedOn": terminatedOn });
const company = { "contract.policyholder": "legal-entity" };
const circumstances = [
  ["object-ceased", "the thing that was insured is gone"],
  ["business-ceased", "the business that was insured has ended"],
  ["risk-ceased", "what was insured against can no longer happen"],
  ["policy-data-changed", "the policy cannot stand with other data"],
  ["other-statutory", "another law names the circumstance"],
] as const;

/** The circumstances of 841(1), and the day to pay. */
export const payment: readonly Section[] = [
  {
    input: ceased,
    rows: [
      ...circumstances.map(([reason, why]) => ({
        side: `a circumstance: ${reason}`,
        why: `${why}: 20000*182/365 goes back`,
        flags: ["circumstance-as-wish", "costs-on-circumstance"] as const,
        with: { ...because(reason), ...company },
      })),
      {
        side: "a circumstance: insured-died",
        why: "the contract ends only if the insured was not the policyholder and is not replaced; no field says so",
        flags: ["circumstance-as-wish", "condition-unsaid"],
        with: because("insured-died"),
      },
      {
        side: "a circumstance: object-alienated",
        why: "the contract ends only if the insurer objects to the new policyholder; no field says so",
        flags: ["circumstance-as-wish", "condition-unsaid"],
        with: because("object-alienated"),
      },
      {
        side: "a circumstance: insurer-liquidated",
        why: "creditors are paid in order",
        flags: ["circumstance-as-wish", "due-of-nothing", "no-due-day-unsaid"],
        with: because("insurer-liquidated"),
      },
      {
        side: "a circumstance on the first day",
        why: "the term has begun, so the formula applies, although no day is used yet",
        flags: ["start-on-first-day", "costs-on-circumstance"],
        with: on("2025-03-02"),
      },
      {
        side: "a circumstance the day before the first",
        why: "everything goes back under the same article, because nothing is earned",
        flags: ["reason-before-start"],
        with: on("2025-03-01"),
      },
    ],
  },
  {
    input: { ...withdrawn, termination: { reason: "loan-repaid", terminatedOn: "2025-04-07" } },
    rows: [
      {
        side: "a loan repaid, paid within an ordinary week",
        why: "the fifth working day after Monday 7 April 2025 is Monday the 14th",
        flags: ["due-counts-first-day", "due-in-calendar-days", "loan-without-day"],
      },
      {
        side: "a loan repaid, applied before the end",
        why: "the payment deadline is counted from the application",
        flags: ["due-from-termination"],
        with: { "termination.appliedOn": "2025-04-01" },
      },
      {
        side: "a loan repaid, applied after the end",
        why: "only a withdrawal must be submitted before the end",
        flags: ["due-from-termination", "late-application-refused"],
        with: { "termination.appliedOn": "2025-05-02" },
      },
      {
        side: "a loan repaid, a payment deadline beyond the table",
        why: "the fifth working day after 25 December 2026 is in 2027",
        flags: ["guesses-unpublished-year", "no-due-day-unsaid"],
        with: { "termination.appliedOn": "2026-12-25" },
      },
      {
        side: "a loan repaid, nothing left",
        why: "nothing is due, so there is no deadline",
        flags: ["due-of-nothing", "negative-return"],
        with: { "termination.terminatedOn": "2026-03-01" },
      },
    ],
  },
];
