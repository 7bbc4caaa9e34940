import type { Section } from "../../table.js";
import { after, because, hundredDays, rounding, soldInMay, term } from "./changes.js";

const beforeStart = { "contract.concludedOn": "2025-12-20", "termination.terminatedOn": "2025-12-31" };

/** The other grounds, every reason, the comparison with the Civil Code, and why there is no day to pay. */
export const grounds: readonly Section[] = [
  {
    input: hundredDays,
    rows: [
      {
        side: "ended the day before the first",
        why: "the term has not begun: everything goes back",
        flags: ["reason-before-start"],
        with: beforeStart,
      },
      {
        side: "the insurer's breach before the start",
        why: "the check for an end before the start comes first",
        flags: ["reason-before-start"],
        with: { ...beforeStart, ...because("insurer-breach") },
      },
      {
        side: "before the start, the insurer in liquidation",
        why: "everything goes back, in the order of creditors' claims",
        flags: ["reason-before-start", "due-of-nothing"],
        with: { ...beforeStart, ...because("insurer-liquidated") },
      },
      {
        side: "before the start, nothing paid",
        why: "there is nothing to return",
        flags: ["due-of-nothing"],
        with: { ...beforeStart, "contract.paidPremium": "0" },
      },
      {
        side: "the insurer's breach",
        why: "under CC 842(3) everything goes back, however much of the term has passed",
        flags: ["fault-as-wish"],
        with: because("insurer-breach"),
      },
      {
        side: "the insurer's breach on the last day",
        why: "everything still goes back",
        flags: ["fault-as-wish"],
        with: { ...because("insurer-breach"), ...after(99) },
      },
      {
        side: "the insurer's breach of a contract paid in part",
        why: "what was received goes back",
        flags: ["fault-as-wish"],
        with: { ...because("insurer-breach"), "contract.paidPremium": "25000" },
      },
      {
        side: "a withdrawal in the fourteen days of the Code",
        why: "the Code would return 100000 - 3000 - 10000 = 87000, which is 2000 more",
        flags: ["no-statute-comparison"],
        with: { "contract.concludedOn": "2025-12-31" },
      },
      {
        side: "a withdrawal on the last of the fourteen days",
        why: "14 January is a working day; 13% has passed: 70000, and the Code would return 77000",
        flags: ["no-statute-comparison"],
        with: { "contract.concludedOn": "2025-12-31", ...after(13) },
      },
      {
        side: "a withdrawal a day after the fourteen",
        why: "the Code would return nothing",
        flags: ["idle-statute-comparison"],
        with: { "contract.concludedOn": "2025-12-31", ...after(14) },
      },
      {
        side: "a legal entity's withdrawal",
        why: "the Code would return nothing: only a natural person has fourteen days",
        flags: ["idle-statute-comparison"],
        with: { "contract.policyholder": "legal-entity" },
      },
      {
        side: "a withdrawal near the end of a short term",
        why: "9 of 10 days: 0.05 goes back; the Code would keep 0.90 and 0.10 for costs",
        flags: ["idle-statute-comparison"],
        with: { "contract.lastDay": "2026-01-10", ...after(9) },
      },
      {
        side: "a withdrawal in fourteen days whose end is not known",
        why: "the days end on Saturday 15 January 2028, and the next working day is not published; the day after may be in time",
        flags: ["guesses-unpublished-year"],
        with: {
          ...term("2028-01-01", "2028-04-09"),
          "termination.terminatedOn": "2028-01-16",
        },
      },
      {
        side: "a withdrawal in fourteen days that are certainly not over",
        why: "the day before the nominal end is in time: the Code would return 7000 more",
        flags: ["no-statute-comparison"],
        with: {
          ...term("2028-01-01", "2028-04-09"),
          "termination.terminatedOn": "2028-01-14",
        },
      },
      {
        side: "concluded on the day of the edition",
        why: "the article has had this wording since 12 September 2022",
        flags: ["edition-day-excluded"],
        with: {
          ...term("2022-09-12", "2022-12-20"),
          ...because("object-ceased"),
          "termination.terminatedOn": "2022-09-15",
        },
      },
      {
        side: "concluded the day before the edition",
        why: "the article may have had a different wording",
        flags: ["edition-unsaid"],
        with: {
          ...term("2022-09-11", "2022-12-19"),
          ...because("object-ceased"),
          "termination.terminatedOn": "2022-09-14",
        },
      },
      {
        side: "a withdrawal from a contract of the last day without fourteen days",
        why: "until 11 September 2022 the Code had no cooling-off and would return nothing",
        flags: ["edition-unsaid", "idle-statute-comparison"],
        with: {
          "contract.concludedOn": "2022-09-11",
          "contract.firstDay": "2022-09-12",
          "contract.lastDay": "2022-12-20",
          "termination.terminatedOn": "2022-09-14",
        },
      },
      {
        side: "a withdrawal from a contract of the first day with fourteen days",
        why: "2 of 100 days: 85000 under the Law, 100000 - 2000 - 10000 = 88000 under the Code",
        flags: ["edition-day-excluded", "no-statute-comparison"],
        with: {
          "contract.concludedOn": "2022-09-12",
          "contract.firstDay": "2022-09-12",
          "contract.lastDay": "2022-12-20",
          "termination.terminatedOn": "2022-09-14",
        },
      },
      {
        side: "concluded before the edition, in force after it",
        why: "the day of the conclusion decides",
        flags: ["edition-unsaid"],
        with: {
          "contract.concludedOn": "2022-09-01",
          "contract.firstDay": "2022-10-01",
          "contract.lastDay": "2023-01-08",
          ...because("insurer-breach"),
          "termination.terminatedOn": "2022-10-04",
        },
      },
    ],
  },
  {
    input: soldInMay,
    rows: [
      {
        side: "sold after 120 of 365 days, on a whole tenge",
        why: "0.50 is kept; the Code would keep 30000*120/365 = 9863.01..., rounded to 9863: 5137 more goes back",
        flags: ["no-statute-comparison", "condition-unsaid", "circumstance-as-wish"],
        with: rounding("1", "half-up"),
      },
      {
        side: "the insured died",
        why: "the contract ends under the Code only if nobody replaces an insured who is not the policyholder",
        flags: ["condition-unsaid", "circumstance-as-wish"],
        with: because("insured-died"),
      },
      {
        side: "the car is gone",
        why: "no condition is left open",
        flags: ["no-statute-comparison", "circumstance-as-wish"],
        with: because("object-ceased"),
      },
      {
        side: "the business has ended",
        why: "a circumstance of CC 841(1) like the others",
        flags: ["circumstance-as-wish"],
        with: because("business-ceased"),
      },
      {
        side: "the risk has ceased",
        why: "a circumstance of CC 841(1) like the others",
        flags: ["circumstance-as-wish"],
        with: because("risk-ceased"),
      },
      {
        side: "the data of the policy have changed",
        why: "a circumstance of CC 841(1) like the others",
        flags: ["circumstance-as-wish"],
        with: because("policy-data-changed"),
      },
      {
        side: "another circumstance",
        why: "a circumstance of CC 841(1) like the others",
        flags: ["circumstance-as-wish"],
        with: because("other-statutory"),
      },
      {
        side: "the insurer in liquidation",
        why: "half goes back, in the order of creditors' claims",
        flags: ["due-of-nothing", "circumstance-as-wish"],
        with: because("insurer-liquidated"),
      },
      {
        side: "the insurer in liquidation, all kept",
        why: "nothing is due, so the order does not matter",
        flags: ["due-of-nothing"],
        with: { ...because("insurer-liquidated"), ...after(350) },
      },
      {
        side: "sold, the day of termination counted",
        why: "121 days is 33.15...%: 0.60; the Code counts the day too",
        flags: ["ignores-used-days-option", "no-statute-comparison"],
        with: { "options.usedDays": "through-termination" },
      },
      {
        side: "sold, a quarter of the premium paid",
        why: "0.50 of 7500 is kept; under the Code nothing would go back, because 120 days of 30000 is more than was paid",
        flags: ["share-of-contract-premium", "idle-statute-comparison"],
        with: { "contract.paidPremium": "7500" },
      },
      {
        side: "sold by a legal entity",
        why: "a circumstance is not a withdrawal",
        flags: ["no-statute-comparison", "condition-unsaid"],
        with: { "contract.policyholder": "legal-entity" },
      },
      {
        side: "sold, all kept",
        why: "the Code would still return the last 15 of 365 days",
        flags: ["no-statute-comparison"],
        with: after(350),
      },
      {
        side: "sold on the last day, that day counted",
        why: "no day is left, under the Code either",
        flags: ["idle-statute-comparison"],
        with: { ...after(364), "options.usedDays": "through-termination" },
      },
      {
        side: "sold before the start",
        why: "everything goes back, and the condition does not matter",
        flags: ["reason-before-start"],
        with: beforeStart,
      },
    ],
  },
];
