import type { Row, Section } from "../table.js";
import { ceased, withdrawn } from "./yearly-contract.js";

/**
 * Two fields that disagree where one of them is at fault already. A day or an amount of the right form is compared with
 * all others, whatever else is wrong with it; one of a wrong form is compared with none.
 */
const rows: readonly Row[] = [
  {
    side: "a conclusion after the first day and after the end",
    why: "both issues are reported: each of the two days is compared with the conclusion",
    flags: ["first-issue-only", "unordered-days"],
    with: { "contract.concludedOn": "2025-03-15" },
    issues: [
      "dates-out-of-order contract.firstDay against contract.concludedOn",
      "terminated-before-conclusion termination.terminatedOn against contract.concludedOn",
    ],
  },
  {
    side: "a term out of order, and an end after it",
    why: "the last day is before the first, and the end is still compared with it",
    flags: ["first-issue-only", "unordered-days"],
    with: { "contract.lastDay": "2025-02-27" },
    issues: [
      "dates-out-of-order contract.lastDay against contract.firstDay",
      "terminated-after-last-day termination.terminatedOn against contract.lastDay",
    ],
  },
  {
    side: "an invalid first day, and an end after the last day",
    why: "30 February is not compared with anything; the end and the last day are",
    flags: ["first-issue-only", "impossible-date"],
    with: { "contract.firstDay": "2025-02-30", "termination.terminatedOn": "2026-03-02" },
    issues: [
      "invalid-date contract.firstDay",
      "terminated-after-last-day termination.terminatedOn against contract.lastDay",
    ],
  },
  {
    side: "an invalid day of conclusion, all others out of order",
    why: "29 February 2025 is not compared with any day; the other days are compared with each other",
    flags: ["first-issue-only", "impossible-date"],
    with: {
      "contract.concludedOn": "2025-02-29",
      "contract.lastDay": "2025-03-01",
      "termination.terminatedOn": "2025-03-02",
      "termination.appliedOn": "2025-03-03",
    },
    issues: [
      "invalid-date contract.concludedOn",
      "dates-out-of-order contract.lastDay against contract.firstDay",
      "terminated-after-last-day termination.terminatedOn against contract.lastDay",
      "applied-after-termination termination.appliedOn against termination.terminatedOn",
    ],
  },
  {
    side: "an application before the conclusion and after the end",
    why: "one day with two issues, each against a different day",
    flags: ["first-issue-only"],
    with: { "contract.concludedOn": "2025-03-15", "termination.appliedOn": "2025-03-12" },
    issues: [
      "dates-out-of-order contract.firstDay against contract.concludedOn",
      "terminated-before-conclusion termination.terminatedOn against contract.concludedOn",
      "applied-before-conclusion termination.appliedOn against contract.concludedOn",
      "applied-after-termination termination.appliedOn against termination.terminatedOn",
    ],
  },
  {
    side: "an invalid last day, and an end in another year",
    why: "30 February does not end a term, so nothing can be after it",
    flags: ["impossible-date"],
    with: { "contract.lastDay": "2026-02-30", "termination.terminatedOn": "2027-01-01" },
    issues: ["invalid-date contract.lastDay"],
  },
  {
    side: "no last day, and an end in another year",
    why: "nothing is compared with a missing day",
    flags: ["missing-field"],
    with: { "contract.lastDay": undefined, "termination.terminatedOn": "2030-01-01" },
    issues: ["missing-field contract.lastDay"],
  },
  {
    side: "no first day, and a last day in another year",
    why: "the length of the term cannot be determined",
    flags: ["missing-field"],
    with: { "contract.firstDay": undefined, "contract.lastDay": "2030-01-01" },
    issues: ["missing-field contract.firstDay"],
  },
  {
    side: "an invalid premium, and a large amount paid",
    why: "without a valid premium, the paid premium cannot be too high",
    flags: ["loose-amount"],
    with: { "contract.premium": "20000.-", "contract.paidPremium": "30000" },
    issues: ["invalid-amount contract.premium"],
  },
  {
    side: "more paid than the premium, and a term out of order",
    why: "amounts are compared even if days are wrong",
    flags: ["first-issue-only", "unordered-days"],
    with: {
      "contract.lastDay": "2025-03-01",
      "contract.paidPremium": "20000.01",
      "termination.terminatedOn": "2025-03-01",
    },
    issues: [
      "dates-out-of-order contract.lastDay against contract.firstDay",
      "paid-above-premium contract.paidPremium against contract.premium",
    ],
  },
  {
    side: "an invalid reason, and an application after the end",
    why: "only a withdrawal is known to be impossible after the end",
    flags: ["unknown-word"],
    with: { "termination.reason": "wish", "termination.appliedOn": "2025-03-12" },
    issues: ["invalid-option termination.reason"],
  },
  {
    side: "no reason, and an application before the conclusion",
    why: "that is too early whatever the reason is",
    flags: ["first-issue-only", "missing-field"],
    with: { "termination.reason": undefined, "termination.appliedOn": "2025-02-28" },
    issues: [
      "missing-field termination.reason",
      "applied-before-conclusion termination.appliedOn against contract.concludedOn",
    ],
  },
  {
    side: "an unknown field, and an end before the conclusion",
    why: "unknown fields are listed last and do not prevent comparisons",
    flags: ["first-issue-only", "unknown-field"],
    with: { "contract.bonus": "1", "termination.terminatedOn": "2025-02-28" },
    issues: [
      "terminated-before-conclusion termination.terminatedOn against contract.concludedOn",
      "unknown-field contract.bonus",
    ],
  },
];

const ofLongTerms: readonly Row[] = [
  {
    side: "a term too long, and an end after it",
    why: "it is still a term, and the end is after it",
    flags: ["first-issue-only", "long-term"],
    with: { "contract.lastDay": "2026-03-02", "termination.terminatedOn": "2026-03-03" },
    issues: [
      "term-too-long contract.lastDay against contract.firstDay",
      "terminated-after-last-day termination.terminatedOn against contract.lastDay",
    ],
  },
  {
    side: "a term too long from a first day before the conclusion",
    why: "the first day is already at fault, and the term is measured from it",
    flags: ["first-issue-only", "long-term"],
    with: { "contract.concludedOn": "2025-03-03", "contract.lastDay": "2026-03-02" },
    issues: [
      "dates-out-of-order contract.firstDay against contract.concludedOn",
      "term-too-long contract.lastDay against contract.firstDay",
    ],
  },
];

const ofCosts: readonly Row[] = [
  {
    side: "costs above the cap, and more paid than the premium",
    why: "the cap is 10% of the amount given as paid, 3000.00, although that amount is itself too high",
    flags: ["first-issue-only", "costs-above-cap"],
    with: { "contract.paidPremium": "30000", "options.costs": { amount: "3000.01" } },
    issues: [
      "paid-above-premium contract.paidPremium against contract.premium",
      'costs-above-cap options.costs.amount against contract.paidPremium {"most":"3000.00"}',
    ],
  },
  {
    side: "costs of a fifth, and an invalid paid premium",
    why: "there is no paid amount to take 10% of, and the premium is not used instead",
    flags: ["loose-amount"],
    with: { "contract.paidPremium": "x", "options.costs": { amount: "4000" } },
    issues: ["invalid-amount contract.paidPremium"],
  },
  {
    side: "costs above 0, and a premium of 0",
    why: "a premium of 0 is not valid, so no cap can be calculated",
    flags: ["zero-premium"],
    with: { "contract.premium": "0", "options.costs": { amount: "1" } },
    issues: ['invalid-amount contract.premium {"above":"0"}'],
  },
];

/** Options that contradict themselves. */
const ofOptions: readonly Row[] = [
  {
    side: "costs given twice, as a share and as an amount",
    why: "only one of the two is allowed, whatever the amounts",
    flags: ["contradiction"],
    with: { "options.costs": { share: "0.1", amount: "1" } },
    issues: ["contradictory-facts options.costs.amount against options.costs.share"],
  },
  {
    side: "a calendar with one day, both off and worked",
    why: "2 January 2027 cannot be both off and worked",
    flags: ["contradiction"],
    with: { "options.calendar": { years: [2027], daysOff: ["2027-01-02"], workingDays: ["2027-01-02"] } },
    issues: ["contradictory-facts options.calendar.workingDays.0 against options.calendar.daysOff.0"],
  },
];

/** Options that contradict themselves, of a contract that is without fault. */
export const contradictoryOptions = (input: unknown, clause: string): Section => ({ input, clause, rows: ofOptions });

/** Faults of a contract that ended early, which several laws and rules read alike. */
export const endedContractFaults = (
  clause: string,
  { isTermBounded, areCostsTaken }: { readonly isTermBounded: boolean; readonly areCostsTaken: boolean },
): readonly Section[] => [
  { input: withdrawn, clause, rows: [...rows, ...(isTermBounded ? ofLongTerms : [])] },
  ...(areCostsTaken ? [{ input: ceased, clause, rows: ofCosts }, contradictoryOptions(ceased, clause)] : []),
];
