import type { Section } from "../../table.js";
import { withdrawn } from "../yearly-contract.js";

const because = (reason: string) => ({ "termination.reason": reason });

/** Facts that contradict each other where one of them is at fault already. */
export const contradictions: readonly Section[] = [
  {
    input: withdrawn,
    clause: "9",
    rows: [
      {
        side: "non-payment, claims paid, and more paid than the premium",
        why: "with more paid than due, claims contradict nothing, but the reason says that the premium was not paid",
        clause: "3.4",
        flags: ["first-issue-only", "contradiction"],
        with: { ...because("non-payment"), "contract.paidPremium": "30000", "contract.paidClaims": "1" },
        issues: [
          "paid-above-premium contract.paidPremium against contract.premium",
          "contradictory-facts contract.paidClaims against termination.reason",
        ],
      },
      {
        side: "non-payment of a premium that was paid, and claims paid",
        why: "the reason contradicts two fields",
        clause: "3.4",
        flags: ["first-issue-only", "contradiction"],
        with: { ...because("non-payment"), "contract.paidPremium": "20000", "contract.paidClaims": "1" },
        issues: [
          "contradictory-facts contract.paidPremium against termination.reason",
          "contradictory-facts contract.paidClaims against termination.reason",
        ],
      },
      {
        side: "non-payment, and null for what was paid",
        why: "the field is there, so it is not missing",
        clause: "3.4",
        flags: ["wrong-type"],
        with: { ...because("non-payment"), "contract.paidPremium": null },
        issues: ["invalid-type contract.paidPremium"],
      },
      {
        side: "non-payment of an invalid premium",
        why: "the paid premium is missing, whatever the premium",
        clause: "3.4",
        flags: ["first-issue-only", "missing-field"],
        with: { ...because("non-payment"), "contract.premium": "x" },
        issues: ["invalid-amount contract.premium", "missing-field contract.paidPremium"],
      },
      {
        side: "0.01 more agreed than paid, and more paid than the premium",
        why: "the paid premium is the limit, even if it is itself too high",
        clause: "9.3(3)",
        flags: ["first-issue-only", "contradiction"],
        with: { ...because("agreement"), "contract.paidPremium": "20000.01", "termination.agreedReturn": "20000.02" },
        issues: [
          "paid-above-premium contract.paidPremium against contract.premium",
          "contradictory-facts termination.agreedReturn against contract.paidPremium",
        ],
      },
      {
        side: "a large amount agreed, and an invalid amount paid",
        why: "the premium is not used instead",
        clause: "9.3(3)",
        flags: ["loose-amount"],
        with: { ...because("agreement"), "contract.paidPremium": "x", "termination.agreedReturn": "30000" },
        issues: ["invalid-amount contract.paidPremium"],
      },
      {
        side: "an invalid reason, and a return agreed on",
        why: "an invalid reason contradicts nothing",
        clause: "9.3(3)",
        flags: ["unknown-word"],
        with: { ...because("wish"), "termination.agreedReturn": "5" },
        issues: ["invalid-option termination.reason"],
      },
      {
        side: "no reason, and more agreed than paid",
        why: "no return exceeds the premium, whatever the reason",
        clause: "9.3(3)",
        flags: ["first-issue-only", "missing-field"],
        with: { "termination.reason": undefined, "termination.agreedReturn": "20000.01" },
        issues: [
          "missing-field termination.reason",
          "contradictory-facts termination.agreedReturn against contract.premium",
        ],
      },
      {
        side: "more agreed than paid with a withdrawal",
        why: "one contradiction: with a withdrawal there is no agreement",
        clause: "9.3(3)",
        flags: ["contradiction"],
        with: { "termination.agreedReturn": "20000.01" },
        issues: ["contradictory-facts termination.agreedReturn against termination.reason"],
      },
      {
        side: "claims paid, and an invalid first day",
        why: "the order of the end and 30 February cannot be determined",
        clause: "9.5",
        flags: ["impossible-date"],
        with: {
          "contract.firstDay": "2025-02-30",
          "contract.paidClaims": "1",
          "termination.terminatedOn": "2025-03-01",
        },
        issues: ["invalid-date contract.firstDay"],
      },
      {
        side: "claims paid before the first day of a term out of order",
        why: "the first day is compared with the last day and with the end",
        clause: "9.5",
        flags: ["first-issue-only", "contradiction"],
        with: {
          "contract.lastDay": "2025-03-01",
          "contract.paidClaims": "1",
          "termination.terminatedOn": "2025-03-01",
        },
        issues: [
          "dates-out-of-order contract.lastDay against contract.firstDay",
          "contradictory-facts contract.paidClaims against termination.terminatedOn",
        ],
      },
      {
        side: "claims paid before the first day, a part of the premium missing",
        why: "one contradiction: the contract was never in force",
        clause: "3.4",
        flags: ["contradiction"],
        with: {
          "contract.paidPremium": "19999.99",
          "contract.paidClaims": "1",
          "termination.terminatedOn": "2025-03-01",
        },
        issues: ["contradictory-facts contract.paidClaims against contract.paidPremium"],
      },
      {
        side: "the sum insured exhausted by invalid claims",
        why: "the field is there, so claims are not missing",
        clause: "9.3(2)",
        flags: ["loose-amount"],
        with: { ...because("sum-insured-exhausted"), "contract.paidClaims": "x" },
        issues: ["invalid-amount contract.paidClaims"],
      },
      {
        side: "the sum insured exhausted, a part of the premium missing",
        why: "claims that exhaust the sum insured were paid under a contract never in force",
        clause: "3.4",
        flags: ["contradiction"],
        with: { ...because("sum-insured-exhausted"), "contract.paidPremium": "19999.99", "contract.paidClaims": "5" },
        issues: ["contradictory-facts contract.paidClaims against contract.paidPremium"],
      },
      {
        side: "the sum insured exhausted before the first day",
        why: "nothing was covered yet",
        clause: "9.5",
        flags: ["contradiction"],
        with: {
          ...because("sum-insured-exhausted"),
          "contract.paidClaims": "5",
          "termination.terminatedOn": "2025-03-01",
        },
        issues: ["contradictory-facts contract.paidClaims against termination.terminatedOn"],
      },
    ],
  },
];
