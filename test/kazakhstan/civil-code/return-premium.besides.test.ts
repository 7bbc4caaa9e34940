import { describe, expect, it } from "vitest";
import { kzCivilCode } from "../../../src/index.js";

type Input = kzCivilCode.ReturnPremiumInput;

/** 20 000 for 365 days from 2025-03-02, concluded the day before; day 14 after that, a Saturday, is moved to the 17th. */
const yearly = {
  concludedOn: "2025-03-01",
  firstDay: "2025-03-02",
  lastDay: "2026-03-01",
  premium: "20000",
  policyholder: "natural-person",
} as const;

const legal = { policyholder: "legal-entity" } as const;

const returned = (
  contract: Partial<Input["contract"]>,
  termination: Input["termination"],
  options?: Input["options"],
) => kzCivilCode.returnPremium({ contract: { ...yearly, ...contract }, termination, options });

const begun = ["before-start", "842(1)", false, "term-had-begun"];
const noBreach = ["insurer-fault", "842(3)", false, "no-insurer-breach"];
const noCircumstance = ["art-841-1", "842(1)", false, "no-circumstance"];
const noLoan = ["loan-repaid", "842(2)", false, "no-loan-repaid"];
const otherwise = ["art-841-2", "842(2)", true, "no-earlier-ground"];

describe("each ground that is tried names its clause and the fact that decides", () => {
  it.each([
    {
      why: "the term has not begun",
      contract: {},
      termination: { reason: "withdrawal", terminatedOn: "2025-03-01" },
      considered: [["before-start", "842(1)", true, "term-not-begun"]],
    },
    {
      why: "the insurer's fault",
      contract: {},
      termination: { reason: "insurer-breach", terminatedOn: "2025-09-01" },
      considered: [begun, ["insurer-fault", "842(3)", true, "insurer-breach"]],
    },
    {
      why: "a circumstance of 841(1)",
      contract: {},
      termination: { reason: "object-ceased", terminatedOn: "2025-09-01" },
      considered: [begun, noBreach, ["art-841-1", "842(1)", true, "circumstance"]],
    },
    {
      why: "a natural person's repaid loan",
      contract: {},
      termination: { reason: "loan-repaid", terminatedOn: "2025-09-01" },
      considered: [begun, noBreach, noCircumstance, ["loan-repaid", "842(2)", true, "loan-repaid"]],
    },
    {
      why: "a legal entity's repaid loan, which is no withdrawal, of an annuity neither",
      contract: { ...legal, kind: "annuity" },
      termination: { reason: "loan-repaid", terminatedOn: "2025-09-01" },
      considered: [
        begun,
        noBreach,
        noCircumstance,
        ["loan-repaid", "842(2)", false, "legal-entity"],
        ["cooling-off", "842(2)", false, "no-withdrawal"],
        otherwise,
      ],
    },
    {
      why: "a withdrawal on the last day of the window",
      contract: {},
      termination: { reason: "withdrawal", terminatedOn: "2025-03-17" },
      considered: [begun, noBreach, noCircumstance, noLoan, ["cooling-off", "842(2)", true, "applied-in-window"]],
    },
    {
      why: "a withdrawal the day after it",
      contract: {},
      termination: { reason: "withdrawal", terminatedOn: "2025-03-18" },
      considered: [
        begun,
        noBreach,
        noCircumstance,
        noLoan,
        ["cooling-off", "842(2)", false, "applied-after-window"],
        otherwise,
      ],
    },
    {
      why: "a legal entity's withdrawal",
      contract: legal,
      termination: { reason: "withdrawal", terminatedOn: "2025-03-17" },
      considered: [
        begun,
        noBreach,
        noCircumstance,
        noLoan,
        ["cooling-off", "842(2)", false, "legal-entity"],
        otherwise,
      ],
    },
    {
      why: "the withdrawal from an annuity",
      contract: { kind: "annuity" },
      termination: { reason: "withdrawal", terminatedOn: "2025-03-17" },
      considered: [begun, noBreach, noCircumstance, noLoan, ["cooling-off", "842(2)", false, "annuity"], otherwise],
    },
  ] as const)("$why", ({ contract, termination, considered }) => {
    const found = returned(contract, termination).considered;
    expect(found.map(({ ground, clause, applies, because }) => [ground, clause, applies, because])).toEqual(considered);
  });
});

describe("a note names its clause and the facts it rests on", () => {
  const noTerm = { code: "no-statutory-payment-term", clause: "842", facts: {} };

  it.each([
    {
      why: "concluded the day before the edition, and no table of that year's working days: 30 June and 14 days",
      contract: { concludedOn: "1999-06-30" },
      termination: { reason: "withdrawal", terminatedOn: "2025-09-01" },
      notes: [
        {
          code: "concluded-before-edition",
          clause: "841",
          facts: { concludedOn: "1999-06-30", edition: "1999-07-01" },
        },
        { code: "calendar-not-published", clause: "842(2)", facts: { coolingOffLastDay: "1999-07-14" } },
      ],
    },
    {
      why: "concluded on the day of the edition",
      contract: { concludedOn: "1999-07-01" },
      termination: { reason: "withdrawal", terminatedOn: "2025-09-01" },
      notes: [{ code: "calendar-not-published", clause: "842(2)", facts: { coolingOffLastDay: "1999-07-15" } }],
    },
    {
      why: "the object was alienated",
      contract: {},
      termination: { reason: "object-alienated", terminatedOn: "2025-09-01" },
      notes: [
        {
          code: "condition-not-checked",
          clause: "841(1)",
          facts: { condition: "insurer-objects-to-new-policyholder" },
        },
        noTerm,
      ],
    },
    {
      why: "the insured has died",
      contract: {},
      termination: { reason: "insured-died", terminatedOn: "2025-09-01" },
      notes: [
        {
          code: "condition-not-checked",
          clause: "841(1)",
          facts: { condition: "insured-was-not-policyholder-and-not-replaced" },
        },
        noTerm,
      ],
    },
    {
      why: "a withdrawal where the kind of contract is not known",
      contract: {},
      termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
      notes: [
        { code: "cooling-off-exceptions-not-checked", clause: "842(2)", facts: { unknown: "contract.kind" } },
        noTerm,
      ],
    },
    {
      why: "a withdrawal where it is known",
      contract: { kind: "ordinary" },
      termination: { reason: "withdrawal", terminatedOn: "2025-03-11" },
      notes: [noTerm],
    },
    {
      why: "a repaid loan, and no table for the year of the fifth working day",
      contract: { concludedOn: "2026-06-30", firstDay: "2026-07-01", lastDay: "2027-06-30" },
      termination: { reason: "loan-repaid", terminatedOn: "2026-12-28" },
      notes: [{ code: "calendar-not-published", clause: "842(2)", facts: { appliedOn: "2026-12-28" } }],
    },
    {
      why: "an insurer in liquidation",
      contract: {},
      termination: { reason: "insurer-liquidated", terminatedOn: "2025-09-01" },
      notes: [{ code: "creditors-order", clause: "841(1)", facts: {} }],
    },
  ] as const)("$why", ({ contract, termination, notes }) => {
    expect(returned(contract, termination).notes).toEqual(notes);
  });
});

describe("the conventions repeat the costs", () => {
  it.each([
    { costs: undefined, repeated: { share: "0.10" }, why: "left out: a tenth" },
    { costs: { share: "0.050" }, repeated: { share: "0.050" }, why: "a share as it was written" },
    { costs: { amount: 100.5 }, repeated: { amount: "100.50" }, why: "an amount with two decimals" },
  ])("$repeated: $why", ({ costs, repeated }) => {
    const { conventions } = returned({}, { reason: "withdrawal", terminatedOn: "2025-03-11" }, { costs });
    expect(conventions.costs).toEqual(repeated);
  });
});
