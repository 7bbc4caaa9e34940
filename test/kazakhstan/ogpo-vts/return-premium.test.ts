import { describe, expect, it } from "vitest";
import { ogpoVts } from "../../../src/index.js";
import { disagreementsIn } from "../../support/disagreements.js";

const contract = {
  concludedOn: "2026-01-01",
  firstDay: "2026-01-01",
  lastDay: "2026-04-10",
  premium: "100000",
  policyholder: "natural-person",
} as const;

const frame = {
  operation: "ogpo-vts/return-premium",
  ruleSet: { id: "ogpo-vts", edition: "2022-09-12" },
  currency: "KZT",
  dueOn: null,
  missing: [],
  documents: ["termination-application"],
  assumed: [
    ["contract", "paidPremium"],
    ["termination", "appliedOn"],
  ],
  conventions: { usedDays: "before-termination", rounding: { unit: "0.01", mode: "half-up" } },
};

const noTerm = { code: "no-statutory-payment-term", clause: "15", facts: {} };

const notBefore = { ground: "before-start", clause: "15(1)", applies: false, because: "term-had-begun" };
const noBreach = { ground: "insurer-fault", clause: "15(1)", applies: false, because: "no-insurer-breach" };
const noReplacement = { ground: "replacement", clause: "15(3)", applies: false, because: "no-replacement" };

describe("a return of the compulsory insurance is told whole", () => {
  it("where a share is kept", () => {
    // 3 of 100 days are 3%; 0.15 × 100000 = 15000. The Code: 100000 − 3000 − 10000 = 87000, which is 2000 more.
    const termination = { reason: "withdrawal", terminatedOn: "2026-01-04" } as const;
    expect(ogpoVts.returnPremium({ contract, termination })).toStrictEqual({
      ...frame,
      ground: "retained-share",
      clause: "15(4)",
      returnPremium: "85000.00",
      retainedPremium: "15000.00",
      retainedShare: "0.15",
      days: { term: 100, used: 3, unused: 97 },
      noDueDay: "no-statutory-term",
      considered: [
        notBefore,
        noBreach,
        noReplacement,
        { ground: "retained-share", clause: "15(4)", applies: true, because: "no-earlier-ground" },
      ],
      steps: [
        {
          id: "elapsed-percent",
          clause: "15(4)",
          formula: "100 × usedDays ÷ termDays",
          operands: { usedDays: "3", termDays: "100" },
          exact: "3/1",
          value: "3",
        },
        {
          id: "retained-premium",
          clause: "15(4)",
          formula: "min(round(paidPremium × retainedShare), paidPremium)",
          operands: { paidPremium: "100000", retainedShare: "0.15" },
          exact: "15000/1",
          value: "15000.00",
        },
        {
          id: "return-premium",
          clause: "15(4)",
          formula: "paidPremium − retainedPremium",
          operands: { paidPremium: "100000", retainedPremium: "15000" },
          exact: "85000/1",
          value: "85000.00",
        },
      ],
      notes: [{ code: "civil-code-returns-more", clause: "15(4)", facts: { difference: "2000.00" } }, noTerm],
    });
  });

  it("where all is kept, with a step that multiplies nothing", () => {
    const termination = { reason: "withdrawal", terminatedOn: "2026-04-03" } as const;
    const { retainedShare, noDueDay, steps } = {
      retainedShare: undefined,
      ...ogpoVts.returnPremium({ contract, termination }),
    };
    expect({ retainedShare, noDueDay }).toEqual({ retainedShare: "1.00", noDueDay: "nothing-due" });
    expect(steps.map(({ id, formula, value }) => [id, formula, value])).toEqual([
      ["elapsed-percent", "100 × usedDays ÷ termDays", "92"],
      ["retained-premium", "paidPremium", "100000.00"],
      ["return-premium", "paidPremium − retainedPremium", "0.00"],
    ]);
  });

  it("where a new contract takes its place", () => {
    // n = 4 with the day of the application; 100000 × 4 ÷ 100 = 4000.
    const termination = { reason: "replacement", terminatedOn: "2026-01-04", appliedOn: "2026-01-04" } as const;
    expect(ogpoVts.returnPremium({ contract, termination })).toStrictEqual({
      ...frame,
      ground: "replacement",
      clause: "15(3)",
      returnPremium: "96000.00",
      retainedPremium: "4000.00",
      days: { term: 100, used: 4, unused: 96 },
      noDueDay: "no-statutory-term",
      considered: [
        notBefore,
        noBreach,
        { ground: "replacement", clause: "15(3)", applies: true, because: "replacement" },
      ],
      steps: [
        {
          id: "retained-premium",
          clause: "15(3)",
          formula: "min(round(paidPremium × elapsedDays ÷ termDays), paidPremium)",
          operands: { paidPremium: "100000", elapsedDays: "4", termDays: "100" },
          exact: "4000/1",
          value: "4000.00",
        },
        {
          id: "return-premium",
          clause: "15(3)",
          formula: "paidPremium − retainedPremium",
          operands: { paidPremium: "100000", retainedPremium: "4000" },
          exact: "96000/1",
          value: "96000.00",
        },
      ],
      notes: [noTerm],
      assumed: [["contract", "paidPremium"]],
    });
  });

  it.each([
    {
      ground: "before-start",
      law: "CC 842(1)",
      because: "term-not-begun",
      ended: { reason: "insurer-liquidated", terminatedOn: "2025-12-31" },
      noDueDay: "creditors-order",
      notes: [["creditors-order", "15", {}]],
    },
    {
      ground: "insurer-fault",
      law: "CC 842(3)",
      because: "insurer-breach",
      ended: { reason: "insurer-breach", terminatedOn: "2026-04-10" },
      noDueDay: "no-statutory-term",
      notes: [["no-statutory-payment-term", "15", {}]],
    },
  ] as const)("on the ground $ground, with the article of the Code behind it", (expected) => {
    const { ended, ground, law, because, noDueDay, notes } = expected;
    const input = { contract: { ...contract, concludedOn: "2025-12-20" }, termination: ended };
    const result = ogpoVts.returnPremium(input);
    expect(result).toMatchObject({ ground, clause: "15(1)", law, returnPremium: "100000.00", noDueDay });
    expect(result.considered.at(-1)).toEqual({ ground, clause: "15(1)", applies: true, because });
    expect(result.notes.map(({ code, clause, facts }) => [code, clause, facts])).toEqual(notes);
    expect(result).not.toHaveProperty("retainedShare");
  });
});

it("the notes stand in their order, each with its clause", () => {
  const old = { ...contract, concludedOn: "2022-09-11", firstDay: "2022-09-11", lastDay: "2022-12-19" };
  // 3 of 100 days: the Code returns 97000 after a circumstance.
  const termination = { reason: "object-alienated", terminatedOn: "2022-09-14" } as const;
  const { notes } = ogpoVts.returnPremium({ contract: old, termination });
  expect(notes.map(({ code, clause, facts }) => [code, clause, facts])).toEqual([
    ["concluded-before-edition", "15", { concludedOn: "2022-09-11", edition: "2022-09-12" }],
    ["condition-not-checked", "15(1)", { condition: "insurer-objects-to-new-policyholder" }],
    ["civil-code-returns-more", "15(4)", { difference: "12000.00" }],
    ["no-statutory-payment-term", "15", {}],
  ]);
});

it("a disagreement names the later field, and beside it the one that it disagrees with", () => {
  expect(disagreementsIn("ogpo-vts/return-premium")).toEqual([
    "applied-after-termination termination.appliedOn termination.terminatedOn",
    "applied-before-conclusion termination.appliedOn contract.concludedOn",
    "dates-out-of-order contract.firstDay contract.concludedOn",
    "dates-out-of-order contract.lastDay contract.firstDay",
    "paid-above-premium contract.paidPremium contract.premium",
    "term-too-long contract.lastDay contract.firstDay",
    "terminated-after-last-day termination.terminatedOn contract.lastDay",
    "terminated-before-conclusion termination.terminatedOn contract.concludedOn",
  ]);
});
