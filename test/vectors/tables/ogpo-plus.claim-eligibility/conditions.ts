import type { Row, Section } from "../../table.js";
import { claim, eligible } from "./claim.js";

const onDay = (accidentOn: string, besides: object = {}) => ({ ...claim({ accidentOn }), ...besides });
const terminated = (terminatedOn: string) => ({ "contract.terminatedOn": terminatedOn });

/** A condition that is asked as a fact: false, and unknown in both ways. */
const asked = (fact: string, clause: string, words: string): readonly Row[] => [
  {
    side: `not ${words}`,
    why: "a condition of an insured event is not met",
    clause,
    flags: ["condition-overlooked"],
    with: claim({ [fact]: false }),
  },
  {
    side: `unknown whether ${words}`,
    why: "null means unknown, and one fact is missing",
    clause,
    flags: ["unknown-is-fine", "unknown-is-false"],
    with: claim({ [fact]: null }),
  },
];

/** The conditions of an insured event. */
export const conditions: readonly Section[] = [
  {
    input: eligible,
    clause: "4.1",
    rows: [
      {
        side: "every condition holds, no ground does",
        why: "all facts are known",
        flags: ["compulsory-payout-inverted"],
      },
      ...asked("inKazakhstan", "5.3", "in Kazakhstan"),
      ...asked("roadAccident", "4.1", "a road accident"),
      ...asked("vehicleNamedInContract", "4.1", "a vehicle named in the contract"),
      ...asked("premiumPaid", "3.4", "paid for"),
      {
        side: "no depreciation withheld",
        why: "there is no loss to pay for",
        flags: ["condition-overlooked"],
        with: claim({ depreciation: "0" }),
      },
      {
        side: "a hundredth of depreciation withheld",
        why: "more than nothing",
        flags: ["least-loss-overlooked"],
        with: claim({ depreciation: "0.01" }),
      },
      {
        side: "unknown whether depreciation was withheld",
        why: "a missing fact is unknown, like null",
        flags: ["unknown-is-fine", "unknown-is-false"],
        with: claim({ depreciation: undefined }),
      },
      {
        side: "every condition false that depends on a fact",
        why: "one would be enough; all are shown",
        flags: ["condition-overlooked"],
        with: claim({
          inKazakhstan: false,
          roadAccident: false,
          vehicleNamedInContract: false,
          premiumPaid: false,
          depreciation: 0,
        }),
      },
      {
        side: "a condition false, all others unknown",
        why: "false decides, whatever else is unknown; nothing is missing",
        flags: ["unknown-before-false", "condition-overlooked"],
        with: claim({
          inKazakhstan: null,
          roadAccident: false,
          vehicleNamedInContract: null,
          premiumPaid: null,
          depreciation: null,
        }),
      },
      {
        side: "a condition false, a ground unknown",
        why: "false decides: nothing is missing",
        flags: ["unknown-before-false"],
        with: claim({ premiumPaid: false, falseInformation: null }),
      },
      {
        side: "a condition false, a ground true",
        why: "not being an insured event comes first; the ground is still shown",
        flags: ["ground-before-condition", "condition-overlooked"],
        with: claim({ premiumPaid: false, falseInformation: true }),
      },
      {
        side: "outside Kazakhstan, intentionally",
        why: "not being an insured event comes first",
        flags: ["ground-before-condition"],
        with: claim({ inKazakhstan: false, intentionalAct: true }),
      },
      {
        side: "not a road accident, by simplified procedure",
        why: "not being an insured event comes first",
        flags: ["ground-before-condition"],
        with: claim({ roadAccident: false, simplifiedProcedure: true }),
      },
    ],
  },
  {
    input: eligible,
    clause: "5.2",
    rows: [
      {
        side: "the day before the first",
        why: "cover has not begun",
        flags: ["condition-overlooked", "eve-of-cover-covered"],
        with: onDay("2025-03-01"),
      },
      {
        side: "on the first day",
        why: "cover begins on this day",
        flags: ["first-day-uncovered"],
        with: onDay("2025-03-02"),
      },
      {
        side: "on the first day, which is that of the conclusion",
        why: "concluded, begun and damaged on one day: not before the conclusion",
        flags: ["first-day-uncovered", "conclusion-day-before"],
        with: { "contract.concludedOn": "2025-03-02", ...onDay("2025-03-02") },
      },
      {
        side: "on the last day",
        why: "cover ends with this day",
        flags: ["last-day-uncovered"],
        with: onDay("2026-03-01", claim({ payoutOn: "2026-03-01" })),
      },
      {
        side: "the day after the last",
        why: "cover has ended",
        flags: ["condition-overlooked", "day-after-cover-covered"],
        with: onDay("2026-03-02", claim({ payoutOn: "2026-03-02" })),
      },
      {
        side: "on the only day of cover",
        why: "a contract of one day",
        flags: ["first-day-uncovered", "last-day-uncovered"],
        with: {
          "contract.concludedOn": "2025-07-01",
          "contract.firstDay": "2025-07-01",
          "contract.lastDay": "2025-07-01",
        },
      },
      {
        side: "on 29 February, the last day",
        why: "twelve months from 1 March 2023 end on this day",
        flags: ["last-day-uncovered", "edition-unsaid"],
        with: {
          "contract.concludedOn": "2023-03-01",
          "contract.firstDay": "2023-03-01",
          "contract.lastDay": "2024-02-29",
          ...onDay("2024-02-29"),
        },
      },
      {
        side: "the day before an early end",
        why: "cover ends before the day of termination",
        flags: ["early-end-a-day-early"],
        with: terminated("2025-07-02"),
      },
      {
        side: "on the day of an early end",
        why: "the contract ended at the start of the day",
        flags: ["termination-day-covered"],
        with: terminated("2025-07-01"),
      },
      {
        side: "the day after an early end",
        why: "the contract had ended",
        flags: ["early-end-ignored", "condition-overlooked"],
        with: terminated("2025-06-30"),
      },
      {
        side: "on the last day, which is that of the end",
        why: "a contract that ends on its last day does not cover that day",
        flags: ["termination-day-covered"],
        with: { ...terminated("2026-03-01"), ...onDay("2026-03-01", claim({ payoutOn: "2026-03-01" })) },
      },
      {
        side: "on the first day, which is that of the end",
        why: "a contract that ends on its first day covers nothing",
        flags: ["termination-day-covered"],
        with: { ...terminated("2025-03-02"), ...onDay("2025-03-02") },
      },
      {
        side: "long after an early end",
        why: "without the early end, the term would still run",
        flags: ["early-end-ignored"],
        with: terminated("2025-03-15"),
      },
      {
        side: "ended on the first day, an accident on the second",
        why: "there was never any cover",
        flags: ["early-end-ignored"],
        with: { ...terminated("2025-03-02"), ...onDay("2025-03-03") },
      },
      {
        side: "concluded on the day the rules took effect",
        why: "concluded under these rules",
        clause: "title page",
        flags: ["edition-day-excluded"],
        with: {
          "contract.concludedOn": "2024-05-14",
          "contract.firstDay": "2024-07-15",
          "contract.lastDay": "2025-07-14",
        },
      },
      {
        side: "concluded the day before the rules took effect",
        why: "concluded before these rules",
        clause: "title page",
        flags: ["edition-unsaid"],
        with: {
          "contract.concludedOn": "2024-05-13",
          "contract.firstDay": "2024-07-15",
          "contract.lastDay": "2025-07-14",
        },
      },
    ],
  },
];
