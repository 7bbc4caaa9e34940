import type { Section } from "../../table.js";
import { withdrawn } from "../yearly-contract.js";

const because = (reason: string) => ({ "termination.reason": reason });
const paidClaims = (amount: unknown) => ({ "contract.paidClaims": amount });
const paid = (amount: unknown) => ({ "contract.paidPremium": amount });
const costs = (value: unknown) => ({ "options.costs": value });
const noBar = { "options.claimsPaidBar": "none" };
const wholeUnits = { "options.rounding": { unit: "1", mode: "half-up" } };
const beforeStart = { "termination.terminatedOn": "2025-03-01" };

/** Which ground decides, whatever the formula. */
export const grounds: readonly Section[] = [
  {
    input: withdrawn,
    rows: [
      {
        side: "a hundredth of the premium missing",
        why: "without full payment there is no contract: what was received goes back, and no day is charged",
        flags: ["unpaid-in-force"],
        with: paid("19999.99"),
      },
      {
        side: "paid to the last hundredth",
        why: "in force: the withdrawal decides",
        flags: ["compares-text"],
        with: paid("20000.00"),
      },
      {
        side: "a part paid, ended before the first day",
        why: "it never came into force, which comes before 9.5",
        flags: ["unpaid-in-force", "rounds-without-formula"],
        with: { ...paid("5000.50"), ...beforeStart, ...wholeUnits },
      },
      {
        side: "non-payment of a part",
        why: "4000 of 20000 was received and goes back",
        flags: ["unpaid-in-force"],
        with: { ...because("non-payment"), ...paid("4000") },
      },
      {
        side: "non-payment of everything",
        why: "nothing was received, so nothing is due and there is no deadline",
        flags: ["due-of-nothing", "documents-for-all"],
        with: { ...because("non-payment"), ...paid(0) },
      },
      {
        side: "withdrawn the day before the first",
        why: "the term has not begun: everything goes back, without costs or a cooling-off",
        flags: ["reason-before-start"],
        with: beforeStart,
      },
      {
        side: "withdrawn on the first day",
        why: "the term began at 00:00 on this day: the cooling-off, with no day used",
        flags: ["start-on-first-day"],
        with: { "termination.terminatedOn": "2025-03-02" },
      },
      {
        side: "a legal entity, the day before the first",
        why: "9.5 does not distinguish between persons and entities",
        flags: ["reason-before-start", "rounds-without-formula"],
        with: { ...beforeStart, "contract.policyholder": "legal-entity", "contract.premium": "20000.5", ...wholeUnits },
      },
      {
        side: "a replacement before the first day",
        why: "nothing is kept if the term has not begun",
        flags: ["reason-before-start"],
        with: { ...because("replacement"), ...beforeStart },
      },
      {
        side: "an agreement before the first day",
        why: "under the rules everything goes back, whatever was agreed",
        flags: ["reason-before-start"],
        with: { ...because("agreement"), ...beforeStart, "termination.agreedReturn": "5" },
      },
      {
        side: "the insurer at fault",
        why: "everything goes back, although 9 days are used",
        flags: ["rounds-without-formula", "termination-day-counted"],
        with: { ...because("insurer-breach"), "contract.premium": "20000.40", ...wholeUnits },
      },
      {
        side: "the insurer at fault after a paid claim",
        why: "the Code takes precedence over the rules",
        flags: ["claims-before-fault"],
        with: { ...because("insurer-breach"), ...paidClaims("0.01") },
      },
      {
        side: "the insurer at fault after a paid claim, on the last day",
        why: "everything goes back, even on the last day",
        flags: ["claims-before-fault"],
        with: { ...because("insurer-breach"), ...paidClaims("20000"), "termination.terminatedOn": "2026-03-01" },
      },
      {
        side: "the insurer at fault after the largest claim",
        why: "however much was paid in claims",
        flags: ["claims-before-fault"],
        with: { ...because("insurer-breach"), ...paidClaims("999999999999999.99") },
      },
      {
        side: "withdrawn after a claim of 0.01",
        why: "the smallest claim bars the return; under the Code 17506.85 would go back",
        flags: ["claims-no-bar", "no-statute-comparison"],
        with: paidClaims("0.01"),
      },
      {
        side: "withdrawn after claims of 0",
        why: "no claim was paid",
        flags: ["compares-text", "costs-on-unearned"],
        with: { ...paidClaims("0.00"), ...costs({ share: "0.05" }) },
      },
      {
        side: "withdrawn after a claim, the bar turned off",
        why: "the Code has no such bar",
        flags: ["ignores-claims-bar-option"],
        with: { ...paidClaims("1"), ...noBar },
      },
      {
        side: "withdrawn too late after a claim",
        why: "the Code would return nothing either",
        flags: ["idle-statute-comparison"],
        with: { ...paidClaims("1"), "termination.terminatedOn": "2025-09-01" },
      },
      {
        side: "a replacement after a claim",
        why: "9.10 comes before 9.2",
        flags: ["claims-no-bar"],
        with: { ...because("replacement"), ...paidClaims("1") },
      },
      {
        side: "a replacement after a claim, the bar turned off",
        why: "10 days are kept, including the day of the application",
        flags: ["ignores-claims-bar-option", "replacement-as-circumstance"],
        with: { ...because("replacement"), ...paidClaims("1"), ...noBar },
      },
      {
        side: "an agreement after a claim",
        why: "9.10 leaves nothing to agree on",
        flags: ["claims-no-bar"],
        with: { ...because("agreement"), ...paidClaims("1"), "termination.agreedReturn": "5000" },
      },
      {
        side: "the sum insured exhausted",
        why: "payouts are paid claims, which bar the return",
        flags: ["due-of-nothing", "documents-for-all", "no-due-day-unsaid"],
        with: { ...because("sum-insured-exhausted"), ...paidClaims("500000") },
      },
      {
        side: "the sum insured exhausted, the bar turned off",
        why: "the contract ends as with a withdrawal: nothing goes back",
        flags: ["ignores-claims-bar-option"],
        with: { ...because("sum-insured-exhausted"), ...paidClaims("500000"), ...noBar },
      },
      {
        side: "a legal entity in the window",
        why: "9.7 is only for natural persons",
        flags: ["legal-entity-withdraws"],
        with: { "contract.policyholder": "legal-entity" },
      },
      {
        side: "a legal entity on the day of conclusion, the first day",
        why: "nothing goes back, even on the first day",
        flags: ["legal-entity-withdraws", "start-on-first-day"],
        with: {
          "contract.policyholder": "legal-entity",
          "contract.concludedOn": "2025-03-02",
          "termination.terminatedOn": "2025-03-02",
        },
      },
      {
        side: "a legal entity on the last day of the window",
        why: "a legal entity has no window",
        flags: ["legal-entity-withdraws"],
        with: { "contract.policyholder": "legal-entity", "termination.terminatedOn": "2025-03-17" },
      },
    ],
  },
  {
    input: { ...withdrawn, termination: { reason: "agreement", terminatedOn: "2025-09-01" } },
    rows: [
      {
        side: "an agreement without an amount",
        why: "the parties decide what goes back: unknown, not 0",
        flags: ["agreement-pro-rata", "due-of-nothing", "documents-for-all", "no-due-day-unsaid"],
      },
      {
        side: "an agreement on nothing",
        why: "they agreed that nothing goes back",
        flags: ["agreement-pro-rata", "due-of-nothing"],
        with: { "termination.agreedReturn": "0" },
      },
      {
        side: "an agreement on a part",
        why: "an agreed amount is not rounded, whatever the unit",
        flags: ["agreement-pro-rata", "rounds-without-formula"],
        with: { "termination.agreedReturn": "1234.56", "options.rounding": { unit: "10", mode: "up" } },
      },
      {
        side: "the insurer's demand without an amount",
        why: "no clause sets an amount; for comparison, 20000*182/365 = 9972.602...",
        flags: ["agreement-pro-rata", "documents-for-all", "no-due-day-unsaid"],
        with: because("insurer-demand"),
      },
      {
        side: "the insurer's demand, everything agreed",
        why: "exactly what was paid, which is the maximum",
        flags: ["compares-text", "agreement-pro-rata"],
        with: { ...because("insurer-demand"), "termination.agreedReturn": "20000.00" },
      },
    ],
  },
];
