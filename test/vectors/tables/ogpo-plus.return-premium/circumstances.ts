import type { Section } from "../../table.js";
import { ceased } from "../yearly-contract.js";

const because = (reason: string) => ({ "termination.reason": reason });
const paidClaims = (amount: unknown) => ({ "contract.paidClaims": amount });
const costs = (value: unknown) => ({ "options.costs": value });
const noBar = { "options.claimsPaidBar": "none" };
const wholeUnits = { "options.rounding": { unit: "1", mode: "half-up" } };

/** The circumstances of CC 841(1), and the costs that may be taken. */
export const circumstances: readonly Section[] = [
  {
    input: ceased,
    rows: [
      ...["business-ceased", "risk-ceased", "policy-data-changed", "other-statutory"].map((reason) => ({
        side: `a circumstance: ${reason}`,
        why: "named in CC 841(1) or in the law it refers to; 182 of 365 days, less 2000",
        flags: ["circumstance-as-wish"] as const,
        with: because(reason),
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
        why: "creditors are paid in order, so no deadline can be named",
        flags: ["circumstance-as-wish", "due-of-nothing"],
        with: because("insurer-liquidated"),
      },
      {
        side: "a circumstance after a claim",
        why: "9.10 comes before 9.8; under the Code 9972.60 would go back",
        flags: ["claims-no-bar", "no-statute-comparison"],
        with: paidClaims("1"),
      },
      {
        side: "a circumstance after a claim, the bar turned off",
        why: "the same as without a claim: 20000*182/365 - 2000",
        flags: ["ignores-claims-bar-option"],
        with: { ...paidClaims("1"), ...noBar },
      },
      {
        side: "a condition not given, after a claim",
        why: "9.10 decides, so the condition does not matter",
        flags: ["condition-always-said", "claims-no-bar", "no-due-day-unsaid"],
        with: { ...because("object-alienated"), ...paidClaims("1") },
      },
      {
        side: "a condition not given, after a claim, the bar turned off",
        why: "9.8 decides, under this condition",
        flags: ["condition-unsaid", "ignores-claims-bar-option"],
        with: { ...because("object-alienated"), ...paidClaims("1"), ...noBar },
      },
      {
        side: "the insured died before the first day",
        why: "9.5 decides, so the condition does not matter",
        flags: ["condition-always-said", "reason-before-start"],
        with: { ...because("insured-died"), "termination.terminatedOn": "2025-03-01" },
      },
      {
        side: "the object alienated, a part of the premium missing",
        why: "3.4 decides, so the condition does not matter",
        flags: ["condition-always-said", "unpaid-in-force"],
        with: { ...because("object-alienated"), "contract.paidPremium": "19999.99" },
      },
      {
        side: "a circumstance without costs",
        why: "the insurer may take costs; without them the rules return as much as the Code, 9972.60",
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
        side: "costs of exactly 10% as an amount",
        why: "the cap is 2000 of 20000",
        flags: ["cap-refused"],
        with: costs({ amount: "2000" }),
      },
      {
        side: "costs of exactly 10% as an amount with four decimals",
        why: "2000.0000 is 2000, which is the cap",
        flags: ["zeros-refused", "cap-refused"],
        with: costs({ amount: "2000.0000" }),
      },
      {
        side: "costs of exactly 10% as a share of six decimals",
        why: "0.100000 equals the cap of 0.1",
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
        why: "36 days are left: 20000*36/365 = 1972.60 is less than 2000, so the return is 0",
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
        why: "a negative amount becomes 0 and is not rounded up",
        flags: ["negative-return", "always-hundredths"],
        with: { "termination.terminatedOn": "2026-02-20", "options.rounding": { unit: "1", mode: "up" } },
      },
      {
        side: "the whole premium by a formula",
        why: "no day used, no costs: the formula's result is rounded, so 20000.4 gives 20000",
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
        why: "20000.01 would give 20001: a part never exceeds the whole",
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
