import { describe, expect, it } from "vitest";
import type { ResultFrame } from "../../src/engine/result.js";
import { explain } from "../../src/explain/explain.js";
import { operations } from "../../src/operations.js";
import { inputOfVector } from "../support/every-operation.js";
import { withdrawn } from "../vectors/tables/yearly-contract.js";

const { contract } = withdrawn;
const year = { firstDay: "2025-01-01", lastDay: "2025-12-31", premium: "10000" };

/** The lines of a text without those between it and the next section. */
function sectionOf(text: string, heading: string): readonly string[] {
  const section = text.split("\n\n").find((one) => one.startsWith(`${heading}\n`)) ?? "";
  return section
    .split("\n")
    .slice(1)
    .map((line) => line.trim().split(/ {2,}/).join(" · "));
}

interface Row {
  readonly why: string;
  readonly id: string;
  readonly input: unknown;
  readonly detail?: string;
  /** The sentences of the answer. */
  readonly answer?: readonly string[];
  /** The lines of some sections; no lines where there is no such section. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
}

const rows: readonly Row[] = [
  {
    why: "a period of working days that runs over 21 to 25 March, all of them days off",
    id: "ogpo-plus/deadline",
    input: { kind: "return-payment", from: "2025-03-14" },
    answer: [
      "Payment of the return premium: the last day is 26 March 2025, 5 working days after 14 March 2025.",
      "The rule: clause 9.13.",
    ],
    sections: {
      "The contract": [],
      "Choices behind the result": [
        "Non-working days are taken from the published calendar of Kazakhstan. (docs/conventions/ogpo-plus.md#a-period-in-an-unknown-year)",
      ],
    },
  },
  {
    why: "a period of calendar days that may not move",
    id: "ogpo-plus/deadline",
    input: { kind: "termination-notice", from: "2025-03-15" },
    answer: [
      "Notice of termination: the last day is 14 March 2025, 1 calendar day after 15 March 2025.",
      "The rule: clause 9.4.",
    ],
    sections: { "Choices behind the result": [] },
  },
  {
    why: "a contract that never came into force has a term, and nothing used in it",
    id: "ogpo-plus/return-premium",
    input: {
      contract: { ...contract, paidPremium: "0" },
      termination: { reason: "withdrawal", terminatedOn: "2025-04-01" },
    },
    answer: [
      "Nothing is returned (0.00 KZT); the insurer keeps 0.00 KZT out of 0.00 KZT paid.",
      "The single premium was not paid in full, so the contract never came into force, and the premium received is returned (clause 3.4).",
      "There is no last day to pay, because nothing is due.",
    ],
    sections: {
      "The contract": [
        "The term under the contract, which never came into force, is 2 March 2025 to 1 March 2026; its premium is 20,000.00 KZT; the application was received on 1 April 2025.",
      ],
      "What to know": [],
      "Choices behind the result": [],
    },
  },
  {
    why: "a share by the part of the term that has elapsed: 183 of 365 days are 50.1%",
    id: "ogpo-vts/return-premium",
    input: { contract, termination: { reason: "withdrawal", terminatedOn: "2025-09-01" } },
    answer: [
      "5,000.00 KZT is returned out of 20,000.00 KZT paid; the insurer keeps 15,000.00 KZT.",
      "The contract ended early: the insurer keeps 75% of the paid premium, as at least 50% but less than 58% of the term has elapsed (art. 15(4) of Law 446-II).",
      "There is no last day to pay, because the law sets none.",
    ],
    sections: {
      "The contract": [
        "The contract, concluded on 1 March 2025, runs from 2 March 2025 to 1 March 2026; its premium is 20,000.00 KZT.",
        "It ends on 1 September 2025; the application or notice was received on 1 September 2025.",
        "Reason: the policyholder's own wish.",
        "The term is 365 days: 183 days used and 182 days unused.",
      ],
      "Assumed, because not stated": [
        "The whole premium was paid: 20,000.00 KZT.",
        "The application or notice was received on the day on which the contract ends, 1 September 2025.",
      ],
    },
  },
  {
    why: "all is kept where 92% of the term has elapsed, and nothing was rounded",
    id: "ogpo-vts/return-premium",
    input: { contract, termination: { reason: "withdrawal", terminatedOn: "2026-02-28" } },
    answer: [
      "Nothing is returned (0.00 KZT); the insurer keeps 20,000.00 KZT out of 20,000.00 KZT paid.",
      "The contract ended early: the insurer keeps 100% of the paid premium, as at least 92% of the term has elapsed (art. 15(4) of Law 446-II).",
      "There is no last day to pay, because nothing is due.",
    ],
    sections: {
      "Choices behind the result": [
        "The day on which the contract ends is not charged. (docs/conventions/ogpo-vts.md#the-part-of-the-term-that-has-passed)",
      ],
    },
  },
  {
    why: "days of use alone: 92 of 183 are left",
    id: "osago/return-premium",
    input: {
      contract: { ...year, usePeriods: [{ firstDay: "2025-04-01", lastDay: "2025-09-30" }] },
      termination: { reason: "vehicle-sold", appliedOn: "2025-06-30" },
    },
    answer: [
      "3,871.04 RUB is returned; the insurer keeps 6,128.96 RUB.",
      "The vehicle was sold: 77% of the premium for the days after the application is returned (art. 10(4) of Law 40-FZ).",
      "It must be paid by 14 July 2025.",
    ],
    sections: {
      "The contract": [
        "The contract runs from 1 January 2025 to 31 December 2025; its premium is 10,000.00 RUB.",
        "It ends on 30 June 2025; the application or notice was received on 30 June 2025.",
        "Reason: the vehicle was sold.",
        "The term of use is 183 days: 92 days unused.",
        "The vehicle may be used from 1 April 2025 to 30 September 2025.",
      ],
      "Choices behind the result": [
        "77% of the premium for the days left can be returned; the rest never is. (docs/conventions/osago.md#the-share-that-never-goes-back)",
        "The amount is rounded to the nearest 0.01 RUB, and ties are rounded up. (docs/conventions/general.md#unit-and-mode)",
      ],
    },
  },
  {
    why: "no days are left on the last day",
    id: "osago/return-premium",
    input: { contract: year, termination: { reason: "vehicle-sold", appliedOn: "2025-12-31" } },
    answer: [
      "Nothing is returned (0.00 RUB); the insurer keeps 10,000.00 RUB.",
      "The vehicle was sold: no days are left, so nothing is returned (art. 10(4) of Law 40-FZ).",
      "There is no last day to pay, because nothing is due.",
    ],
    sections: { "Assumed, because not stated": ["The vehicle may be used during the whole term."] },
  },
  {
    why: "the last day of cover: 50000 × 200 ÷ 365 − 21500 = 5897.26",
    id: "zetta-voluntary/return-premium",
    input: {
      contract: { firstDay: "2025-01-01", lastDay: "2025-12-31", paidPremium: "50000" },
      claims: { paid: false, reported: false },
      termination: { lastCoveredDay: "2025-06-14", appliedOn: "2025-06-16" },
    },
    answer: [
      "5,897.26 RUB is returned out of 50,000.00 RUB paid; the insurer keeps 44,102.74 RUB.",
      "The policy ended early without a claim: the premium for the unused days, less the insurer's costs, is returned (the insurer's page of questions and answers).",
      "It must be paid by 30 June 2025.",
    ],
    sections: {
      "The contract": [
        "The contract runs from 1 January 2025 to 31 December 2025.",
        "The last day of cover is 14 June 2025; the application was received on 16 June 2025.",
        "The term is 365 days: 200 days unused.",
      ],
      "Choices behind the result": [
        "The insurer keeps 43% of the paid premium for its costs. (docs/conventions/zetta-voluntary.md#43-of-which-premium)",
        "The amount is rounded to the nearest 0.01 RUB, and ties are rounded up. (docs/conventions/general.md#unit-and-mode)",
      ],
    },
  },
  ...[
    { appliedOn: "2025-06-01", dueOn: "15 June 2025", weekday: "Sunday" },
    { appliedOn: "2025-05-31", dueOn: "14 June 2025", weekday: "Saturday" },
  ].map(({ appliedOn, dueOn, weekday }) => ({
    why: `a last day to pay that is a ${weekday}`,
    id: "osago/return-premium",
    input: { contract: year, termination: { reason: "vehicle-sold", appliedOn } },
    sections: {
      "What to know": [
        `art. 10(4) of Law 40-FZ · ${dueOn} is a ${weekday}; the last day to pay is not moved here, but the insurer may pay on the next working day.`,
      ],
    },
  })),
  {
    why: "a notice on the day of the end, which a contract that never came into force did not need",
    id: "ogpo-plus/return-premium",
    input: {
      contract: { ...contract, paidPremium: "5000" },
      termination: { reason: "withdrawal", terminatedOn: "2025-03-11", appliedOn: "2025-03-11" },
    },
    sections: { "What to know": [] },
  },
  {
    why: "a notice on the day of the end of a contract in force",
    id: "ogpo-plus/return-premium",
    input: { contract, termination: { reason: "withdrawal", terminatedOn: "2025-03-11", appliedOn: "2025-03-11" } },
    sections: {
      "What to know": [
        "clause 9.4 · Notice was received on 11 March 2025, and the contract ended on 11 March 2025; the rules require one day's notice, but this does not change the amount.",
      ],
    },
  },
  {
    why: "a difference to the Civil Code: 20000 × 182 ÷ 365 = 9972.60, less 2000 is 7972.60",
    id: "ogpo-plus/return-premium",
    input: { contract, termination: { reason: "object-ceased", terminatedOn: "2025-09-01" } },
    answer: [
      "7,972.60 KZT is returned out of 20,000.00 KZT paid; the insurer keeps 12,027.40 KZT; but under the Civil Code, 9,972.60 KZT would be returned.",
      "The insured object has ceased to exist: the insurer keeps the premium for the days in force, and its costs (clause 9.8; art. 841(1) of the Civil Code).",
      "It must be paid by 8 September 2025.",
    ],
    sections: {
      "What to know": [
        "clause 9.8 · On the same facts, the Civil Code returns 9,972.60 KZT, which is 2,000.00 KZT more; the policyholder may rely on the Code.",
      ],
    },
  },
  {
    why: "to a client, no choices but costs that no step computes",
    id: "ogpo-plus/return-premium",
    detail: "short",
    input: {
      contract,
      termination: { reason: "object-ceased", terminatedOn: "2025-09-01" },
      options: { costs: { amount: "1000" } },
    },
    sections: {
      "Choices behind the result": [
        "The insurer keeps 1,000.00 KZT for its costs (at most 10% of the paid premium is allowed). (docs/conventions/kz.md#costs-by-default)",
      ],
    },
  },
  {
    why: "to a client, no choices where a step computes the costs",
    id: "ogpo-plus/return-premium",
    detail: "short",
    input: { contract, termination: { reason: "object-ceased", terminatedOn: "2025-09-01" } },
    sections: { "Choices behind the result": [] },
  },
  {
    why: "a last day that was moved: day 14 is Saturday, 15 March 2025",
    id: "ogpo-plus/deadline",
    input: { kind: "cooling-off", from: "2025-03-01" },
    answer: [
      "Application within the cooling-off period: the last day is 17 March 2025, 14 calendar days after 1 March 2025.",
      "The last day was moved from a non-working day to the next working day.",
      "The rule: clause 9.7.",
    ],
    sections: {
      "Choices behind the result": [
        "A period that would end on a non-working day ends on the next working day. (docs/conventions/ogpo-plus.md#periods-that-move)",
        "Non-working days are taken from the published calendar of Kazakhstan. (docs/conventions/ogpo-plus.md#a-period-in-an-unknown-year)",
      ],
    },
  },
  {
    why: "a sum insured that is exhausted",
    id: "ogpo-plus/payout",
    input: { sumInsured: "500000", depreciation: "500000" },
    answer: [
      "The policyholder receives 500,000.00 KZT: a payout of 500,000.00 KZT, less 0.00 KZT for the premium still owed, plus 0.00 KZT for loss-mitigation costs; the payout is limited by the depreciation withheld; the remaining sum insured is 0.00 KZT.",
      "The sum insured is exhausted, which ends the contract.",
    ],
    sections: { "The contract": [] },
  },
  {
    why: "a claim under a contract, by condition and by ground for refusal",
    id: "ogpo-plus/claim-eligibility",
    input: inputOfVector("ogpo-plus/claim-eligibility", "4-4-2-holds"),
    answer: ["The insurer may refuse the payout in full or in part: a ground for refusal applies."],
    sections: {
      "The contract": ["The contract, concluded on 1 March 2025, runs from 2 March 2025 to 1 March 2026."],
      "Conditions of an insured event": [
        "clause 5.2 · met · The accident on 1 July 2025 must have happened during the period of cover, 2 March 2025 to 1 March 2026.",
        "clause 5.3 · met · The accident must have happened in Kazakhstan.",
        "clause 4.1 · met · The event must have been a road accident.",
        "clause 4.1 · met · The damaged vehicle must be the one named in the contract.",
        "clause 3.4 · met · The premium must have been paid in full and on time.",
        "clause 4.1 · met · The compulsory insurer must have withheld depreciation: 150,000 KZT.",
      ],
      "Grounds on which the insurer may refuse": [
        "clause 4.4(2) · The event was caused by an intentional crime or administrative offence. · The insurer may refuse the payout in full or in part.",
      ],
      "Losses that are never covered": [
        ...[
          "Court costs of recovery from the party at fault.",
          "Contractual penalties and default interest.",
          "Fines.",
        ],
        ...["Indirect losses.", "Lost profit."],
      ],
      "Choices behind the result": [
        "The MRP is the published value for the day of the payout. (docs/conventions/ogpo-plus.md#the-mrp-of-the-day-of-the-payout)",
      ],
    },
  },
  {
    why: "a period of cover is no contract",
    id: "ogpo-plus/cover-period",
    input: { premiumReceivedOn: "2025-01-30", months: 1 },
    answer: [
      "Cover runs from 31 January 2025 to 28 February 2025, which is 29 days or 1 month, counting a month that has started as whole; the premium was received on 30 January 2025.",
    ],
    sections: { "The contract": [] },
  },
  {
    why: "what else is to be known of a contract that never came into force",
    id: "ogpo-plus/return-premium",
    input: {
      contract: {
        ...{ ...contract, concludedOn: "2024-03-01", firstDay: "2024-03-02", lastDay: "2025-03-01" },
        paidPremium: "0",
      },
      termination: { reason: "withdrawal", terminatedOn: "2024-09-01" },
    },
    sections: {
      "What to know": [
        "title page of the rules · The contract was concluded on 1 March 2024, before this edition took effect on 14 May 2024; the amount may differ, so check the edition in force at the time.",
      ],
    },
  },
];

describe.each(rows)("explain tells of $id: $why", ({ id, input, detail, answer, sections }) => {
  it("the answer, and what it depends on", () => {
    const outcome = operations[id]?.safe(input);
    if (!outcome?.success) throw outcome?.error ?? new Error(`no operation ${id}`);
    const text = explain(outcome.result, { input, detail: detail === "short" ? "short" : "full" });
    if (answer !== undefined) expect(text.split("\n\n")[1]?.split("\n")).toEqual(answer);
    for (const [heading, lines] of Object.entries(sections)) expect(sectionOf(text, heading)).toEqual(lines);
  });
});

it("explain says what it can about a result of a later version", () => {
  const result = {
    ...{ operation: "no/such", ruleSet: { id: "no", edition: "2025-01-01" }, conventions: {} },
    missing: [
      ["claim", "payoutOn"],
      ["claim", "noSuch"],
      ["contract", "premium"],
    ],
  };
  // A result that was read back from JSON, without steps, notes and conditions.
  expect(explain(result as unknown as ResultFrame)).toBe(
    [
      ...["no/such, edition of 1 January 2025", "", "Still needed", "  NoSuch.", "  The premium."],
      "  4.5(14)       The day of the payout.",
    ].join("\n"),
  );
});
