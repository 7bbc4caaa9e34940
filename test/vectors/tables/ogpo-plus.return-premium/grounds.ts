import type { Section } from "../../table.ts";
import { ceased, withdrawn } from "../yearly-contract.ts";

const because = (reason: string) => ({ "termination.reason": reason });
const paidClaims = (amount: unknown) => ({ "contract.paidClaims": amount });
const paid = (amount: unknown) => ({ "contract.paidPremium": amount });
const costs = (value: unknown) => ({ "options.costs": value });
const noBar = { "options.claimsPaidBar": "none" };
const wholeUnits = { "options.rounding": { unit: "1", mode: "half-up" } };
const beforeStart = { "termination.terminatedOn": "2025-03-01" };

/** Which ground decides, and what it returns. */
export const grounds: readonly Section[] = [
  {
    input: withdrawn,
    rows: [
      {
        side: "a hundredth of the premium missing",
        why: "one payment in full or no contract: what was received goes back, no day is charged",
        flags: ["unpaid-in-force"],
        with: paid("19999.99"),
      },
      {
        side: "paid to the last hundredth",
        why: "in force: the withdrawal is what decides",
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
        why: "nothing was received, so nothing is due, on no day",
        flags: ["due-of-nothing"],
        with: { ...because("non-payment"), ...paid(0) },
      },
      {
        side: "withdrawn the day before the first",
        why: "the term has not begun: everything goes back, costs and cooling-off do not matter",
        flags: ["reason-before-start"],
        with: beforeStart,
      },
      {
        side: "withdrawn on the first day",
        why: "the term began at its 00:00: the cooling-off, no day used",
        flags: ["start-on-first-day"],
        with: { "termination.terminatedOn": "2025-03-02" },
      },
      {
        side: "a legal entity, the day before the first",
        why: "9.5 makes no difference between persons",
        flags: ["reason-before-start", "rounds-without-formula"],
        with: { ...beforeStart, "contract.policyholder": "legal-entity", "contract.premium": "20000.5", ...wholeUnits },
      },
      {
        side: "a replacement before the first day",
        why: "no part of the premium is kept for days that never were",
        flags: ["reason-before-start"],
        with: { ...because("replacement"), ...beforeStart },
      },
      {
        side: "an agreement before the first day",
        why: "the rules give everything back, whatever was agreed",
        flags: ["reason-before-start"],
        with: { ...because("agreement"), ...beforeStart, "termination.agreedReturn": "5" },
      },
      {
        side: "the insurer at fault",
        why: "everything goes back, though 9 days are used",
        flags: ["rounds-without-formula", "termination-day-counted"],
        with: { ...because("insurer-breach"), "contract.premium": "20000.40", ...wholeUnits },
      },
      {
        side: "the insurer at fault after a paid claim",
        why: "the Code stands above the rules",
        flags: ["claims-before-fault"],
        with: { ...because("insurer-breach"), ...paidClaims("0.01") },
      },
      {
        side: "the insurer at fault after a paid claim, on the last day",
        why: "everything goes back as late as this",
        flags: ["claims-before-fault"],
        with: { ...because("insurer-breach"), ...paidClaims("20000"), "termination.terminatedOn": "2026-03-01" },
      },
      {
        side: "the insurer at fault after the largest claim",
        why: "however much was paid for claims",
        flags: ["claims-before-fault"],
        with: { ...because("insurer-breach"), ...paidClaims("999999999999999.99") },
      },
      {
        side: "withdrawn after a claim of 0.01",
        why: "the least claim bars the return; by the Code 17506.85 would go back",
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
        side: "withdrawn after a claim, the bar set aside",
        why: "the Code knows no such bar",
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
        side: "a replacement after a claim, the bar set aside",
        why: "10 days are kept, that of the application among them",
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
        flags: ["due-of-nothing"],
        with: { ...because("sum-insured-exhausted"), ...paidClaims("500000") },
      },
      {
        side: "the sum insured exhausted, the bar set aside",
        why: "the contract ends as if left by will: nothing goes back",
        flags: ["ignores-claims-bar-option"],
        with: { ...because("sum-insured-exhausted"), ...paidClaims("500000"), ...noBar },
      },
      {
        side: "a legal entity in the window",
        why: "9.7 is for natural persons",
        flags: ["legal-entity-withdraws"],
        with: { "contract.policyholder": "legal-entity" },
      },
      {
        side: "a legal entity on the day of conclusion, the first day",
        why: "nothing goes back from the first moment on",
        flags: ["legal-entity-withdraws", "start-on-first-day"],
        with: {
          "contract.policyholder": "legal-entity",
          "contract.concludedOn": "2025-03-02",
          "termination.terminatedOn": "2025-03-02",
        },
      },
      {
        side: "a legal entity on the last day of the window",
        why: "day 14 is moved for it too, and helps it as little",
        flags: ["legal-entity-withdraws", "no-shift"],
        with: { "contract.policyholder": "legal-entity", "termination.terminatedOn": "2025-03-17" },
      },
    ],
  },
  {
    input: { ...withdrawn, termination: { reason: "agreement", terminatedOn: "2025-09-01" } },
    rows: [
      {
        side: "an agreement without an amount",
        why: "what goes back is the parties' to set: unknown, not nothing",
        flags: ["agreement-pro-rata", "due-of-nothing"],
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
        why: "no clause sets one; for comparison 20000*182/365 = 9972.602...",
        flags: ["agreement-pro-rata"],
        with: because("insurer-demand"),
      },
      {
        side: "the insurer's demand, everything agreed",
        why: "at most what was paid, and just that",
        flags: ["compares-text", "agreement-pro-rata"],
        with: { ...because("insurer-demand"), "termination.agreedReturn": "20000.00" },
      },
    ],
  },
  {
    input: { ...withdrawn, termination: { reason: "replacement", terminatedOn: "2025-09-01" } },
    rows: [
      {
        side: "replaced, applied on the day itself",
        why: "184 days: the day of the application is inside; 20000*184/365 = 10082.191... is kept",
        flags: ["replacement-as-circumstance", "thirty-day-months"],
      },
      {
        side: "replaced, applied the day before",
        why: "183 days: the day of the application, the last before the end, is inside already",
        flags: ["replacement-one-more"],
        with: { "termination.appliedOn": "2025-08-31" },
      },
      {
        side: "replaced, applied the day after",
        why: "184 days, and no more for later applications",
        flags: ["replacement-as-circumstance", "due-from-termination"],
        with: { "termination.appliedOn": "2025-09-02" },
      },
      {
        side: "replaced, the day of termination counted by choice",
        why: "9.2 has a count of its own, so still 183 days",
        flags: ["replacement-as-circumstance", "replacement-one-more"],
        with: { "termination.appliedOn": "2025-08-31", "options.usedDays": "through-termination" },
      },
      {
        side: "replaced on the first day",
        why: "one day is kept",
        flags: ["replacement-as-circumstance", "start-on-first-day"],
        with: { "termination.terminatedOn": "2025-03-02" },
      },
      {
        side: "replaced on the first day, applied before it",
        why: "no day is kept: the contract ended before that of its end, and the application is past",
        flags: ["replacement-one-more"],
        with: { "termination.terminatedOn": "2025-03-02", "termination.appliedOn": "2025-03-01" },
      },
      {
        side: "replaced on the last day",
        why: "365 days of 365: everything is kept",
        flags: ["replacement-as-circumstance", "due-of-nothing"],
        with: { "termination.terminatedOn": "2026-03-01" },
      },
      {
        side: "replaced across Almaty's day of 25 hours",
        why: "25 days from 15 February to 10 March 2024, both inside",
        flags: ["local-time-days"],
        with: {
          "contract.concludedOn": "2024-02-15",
          "contract.firstDay": "2024-02-15",
          "contract.lastDay": "2025-02-14",
          "termination.terminatedOn": "2024-03-10",
        },
      },
      {
        side: "replaced, half of 0.01 kept",
        why: "0.3*104.05 = 31.215 is kept as 31.22; the return 72.835 is the remainder 72.83",
        flags: ["rounds-other-part", "rounds-both-parts", "always-half-down", "floats"],
        with: {
          "contract.firstDay": "2025-03-01",
          "contract.lastDay": "2025-03-10",
          "contract.premium": "104.05",
          "termination.terminatedOn": "2025-03-03",
        },
      },
      {
        side: "replaced, half of 1 kept, half down",
        why: "0.5*101 = 50.5 is kept as 50, and 51 goes back",
        flags: ["rounds-other-part", "rounds-both-parts", "always-half-up"],
        with: {
          "contract.firstDay": "2025-03-01",
          "contract.lastDay": "2025-03-10",
          "contract.premium": "101",
          "termination.terminatedOn": "2025-03-05",
          "options.rounding": { unit: "1", mode: "half-down" },
        },
      },
      {
        side: "replaced, a rest kept, up",
        why: "20000*184/365 = 10082.191... is kept as 10082.20",
        flags: ["rounds-other-part", "always-half-up", "always-down"],
        with: { "options.rounding": { unit: "0.01", mode: "up" } },
      },
      {
        side: "replaced on the last day, up",
        why: "0.5 is kept, not 1: a part is never above the whole",
        flags: ["above-whole"],
        with: {
          "contract.premium": "0.5",
          "termination.terminatedOn": "2026-03-01",
          "options.rounding": { unit: "1", mode: "up" },
        },
      },
    ],
  },
  {
    input: ceased,
    rows: [
      ...["business-ceased", "risk-ceased", "policy-data-changed", "other-statutory"].map((reason) => ({
        side: `a circumstance: ${reason}`,
        why: "CC 841(1) names it, or points to the law that does; 182 of 365 days, less 2000",
        flags: ["circumstance-as-wish"] as const,
        with: because(reason),
      })),
      {
        side: "a circumstance: insured-died",
        why: "only where the insured was not the policyholder and is not replaced, which no field tells",
        flags: ["circumstance-as-wish", "condition-unsaid"],
        with: because("insured-died"),
      },
      {
        side: "a circumstance: object-alienated",
        why: "only where the insurer objects to the new policyholder, which no field tells",
        flags: ["circumstance-as-wish", "condition-unsaid"],
        with: because("object-alienated"),
      },
      {
        side: "a circumstance: insurer-liquidated",
        why: "creditors are paid in their order, on no day that can be named",
        flags: ["circumstance-as-wish", "due-of-nothing"],
        with: because("insurer-liquidated"),
      },
      {
        side: "a circumstance after a claim",
        why: "9.10 comes before 9.8; by the Code 9972.60 would go back",
        flags: ["claims-no-bar", "no-statute-comparison"],
        with: paidClaims("1"),
      },
      {
        side: "a circumstance after a claim, the bar set aside",
        why: "as without a claim: 20000*182/365 - 2000",
        flags: ["ignores-claims-bar-option"],
        with: { ...paidClaims("1"), ...noBar },
      },
      {
        side: "a condition untold, after a claim",
        why: "it is untold whatever the ground",
        flags: ["condition-unsaid", "claims-no-bar"],
        with: { ...because("object-alienated"), ...paidClaims("1") },
      },
      {
        side: "a circumstance without costs",
        why: "taking costs is the insurer's right; without them the rules return what the Code does, 9972.60",
        flags: ["ignores-costs-option", "idle-statute-comparison"],
        with: costs({ share: 0 }),
      },
      {
        side: "costs of half the cap",
        why: "20000*182/365 - 1000",
        flags: ["ignores-costs-option", "costs-on-unearned"],
        with: costs({ share: "0.05" }),
      },
      {
        side: "costs of just 10% as an amount",
        why: "2000 of 20000 is the cap",
        flags: ["cap-refused"],
        with: costs({ amount: "2000" }),
      },
      {
        side: "costs of just 10% as a share of six decimals",
        why: "0.100000 is the cap in other digits",
        flags: ["cap-refused", "compares-text"],
        with: costs({ share: "0.100000" }),
      },
      {
        side: "costs of 0.01 as an amount",
        why: "20000*182/365 - 0.01 = 9972.592...",
        flags: ["ignores-costs-option"],
        with: costs({ amount: "0.01" }),
      },
      {
        side: "costs just above the unearned premium",
        why: "36 days are left: 20000*36/365 = 1972.60 is less than 2000; never less than nothing",
        flags: ["negative-return"],
        with: { "termination.terminatedOn": "2026-01-25" },
      },
      {
        side: "costs just below the unearned premium",
        why: "37 days are left: 20000*37/365 - 2000 = 27.397...",
        flags: ["termination-day-counted", "costs-on-unearned"],
        with: { "termination.terminatedOn": "2026-01-24" },
      },
      {
        side: "costs above the unearned premium of the last day",
        why: "one day is left, worth 54.79",
        flags: ["negative-return", "due-of-nothing"],
        with: { "termination.terminatedOn": "2026-03-01" },
      },
      {
        side: "costs above the unearned premium, up",
        why: "nothing is not rounded up from less than nothing",
        flags: ["negative-return", "always-hundredths"],
        with: { "termination.terminatedOn": "2026-02-20", "options.rounding": { unit: "1", mode: "up" } },
      },
      {
        side: "the whole premium by a formula",
        why: "no day used, no costs: a ground with a formula is rounded, 20000.4 gives 20000",
        flags: ["whole-unrounded"],
        with: {
          ...costs({ share: "0" }),
          "termination.terminatedOn": "2025-03-02",
          "contract.premium": "20000.4",
          ...wholeUnits,
        },
      },
      {
        side: "the whole premium by a formula, half down",
        why: "20000.5 gives 20000, and 0.50 is kept",
        flags: ["whole-unrounded", "always-half-up"],
        with: {
          ...costs({ share: "0" }),
          "termination.terminatedOn": "2025-03-02",
          "contract.premium": "20000.5",
          "options.rounding": { unit: "1", mode: "half-down" },
        },
      },
      {
        side: "the whole premium by a formula, up",
        why: "20000.01 would give 20001: a part is never above the whole",
        flags: ["above-whole"],
        with: {
          ...costs({ share: "0" }),
          "termination.terminatedOn": "2025-03-02",
          "contract.premium": "20000.01",
          "options.rounding": { unit: "1", mode: "up" },
        },
      },
      {
        side: "the whole premium by a formula, to a unit above it",
        why: "75 to the nearest 100 would be 100",
        flags: ["above-whole", "always-hundredths"],
        with: {
          ...costs({ share: "0" }),
          "termination.terminatedOn": "2025-03-02",
          "contract.premium": "75",
          "options.rounding": { unit: "100", mode: "half-up" },
        },
      },
    ],
  },
];
