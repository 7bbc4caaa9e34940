import { describe, expect, it } from "vitest";
import { kzCivilCode } from "../../../src/index.js";
import { disagreementsIn } from "../../support/disagreements.js";
import { inputOfVector } from "../../support/every-operation.js";
import { run } from "../../support/run.js";
import { changed } from "../../vectors/changes.js";
import { withdrawn } from "../../vectors/tables/yearly-contract.js";

const resultOf = (vector: string): kzCivilCode.ReturnPremiumResult =>
  run(kzCivilCode.returnPremium, inputOfVector("kz-civil-code/return-premium", vector));

const begun = ["before-start", "842(1)", false, "term-had-begun"];
const noBreach = ["insurer-fault", "842(3)", false, "no-insurer-breach"];
const noCircumstance = ["art-841-1", "842(1)", false, "no-circumstance"];
const noLoan = ["loan-repaid", "842(2)", false, "no-loan-repaid"];
const otherwise = ["art-841-2", "842(2)", true, "no-earlier-ground"];

describe("each ground that is tried names its clause and the fact that decides", () => {
  it.each([
    {
      vector: "withdrawn-the-day-before-the-first",
      considered: [["before-start", "842(1)", true, "term-not-begun"]],
    },
    { vector: "the-insurer-at-fault", considered: [begun, ["insurer-fault", "842(3)", true, "insurer-breach"]] },
    {
      vector: "183-days-of-365-used",
      considered: [begun, noBreach, ["art-841-1", "842(1)", true, "circumstance"]],
    },
    {
      vector: "a-loan-repaid-in-the-window",
      considered: [begun, noBreach, noCircumstance, ["loan-repaid", "842(2)", true, "loan-repaid"]],
    },
    {
      vector: "a-loan-of-a-legal-entity-repaid",
      considered: [
        ...[begun, noBreach, noCircumstance],
        ["loan-repaid", "842(2)", false, "legal-entity"],
        ["cooling-off", "842(2)", false, "no-withdrawal"],
        otherwise,
      ],
    },
    {
      vector: "the-monday-after-day-14-a-saturday",
      considered: [begun, noBreach, noCircumstance, noLoan, ["cooling-off", "842(2)", true, "applied-in-window"]],
    },
    {
      vector: "withdrawn-after-the-window-the-kind-unknown",
      considered: [
        ...[begun, noBreach, noCircumstance, noLoan],
        ["cooling-off", "842(2)", false, "applied-after-window"],
        otherwise,
      ],
    },
    {
      vector: "a-legal-entity-in-the-window",
      considered: [
        ...[begun, noBreach, noCircumstance, noLoan],
        ["cooling-off", "842(2)", false, "legal-entity"],
        otherwise,
      ],
    },
    {
      vector: "withdrawn-in-the-window-an-annuity",
      considered: [
        ...[begun, noBreach, noCircumstance, noLoan],
        ["cooling-off", "842(2)", false, "annuity"],
        otherwise,
      ],
    },
    {
      vector: "the-day-before-the-edition",
      considered: [
        ...[begun, noBreach, noCircumstance, noLoan],
        ["cooling-off", "842(2)", false, "concluded-before-edition"],
        otherwise,
      ],
    },
    {
      vector: "the-day-before-the-edition-months-after-any-window",
      considered: [
        ...[begun, noBreach, noCircumstance, noLoan],
        ["cooling-off", "842(2)", false, "concluded-before-edition"],
        otherwise,
      ],
    },
    {
      vector: "the-day-before-the-edition-an-annuity",
      considered: [
        ...[begun, noBreach, noCircumstance, noLoan],
        ["cooling-off", "842(2)", false, "annuity"],
        otherwise,
      ],
    },
    {
      vector: "a-loan-repaid-concluded-the-day-before-the-edition",
      considered: [
        ...[begun, noBreach, noCircumstance],
        ["loan-repaid", "842(2)", false, "concluded-before-edition"],
        ["cooling-off", "842(2)", false, "no-withdrawal"],
        otherwise,
      ],
    },
  ])("$vector", ({ vector, considered }) => {
    const found = resultOf(vector).considered;
    expect(found.map(({ ground, clause, applies, because }) => [ground, clause, applies, because])).toEqual(considered);
  });

  it("a legal entity's withdrawal, also from a contract that predates the rules", () => {
    const input = changed(withdrawn, {
      "contract.policyholder": "legal-entity",
      "contract.concludedOn": "2022-09-11",
      "contract.firstDay": "2022-09-11",
      "contract.lastDay": "2023-09-10",
      "termination.terminatedOn": "2022-09-20",
    });
    const { considered } = run(kzCivilCode.returnPremium, input);
    expect(considered.find(({ ground }) => ground === "cooling-off")?.because).toBe("legal-entity");
  });

  it("a loan of a legal entity repaid, which is no withdrawal, from an annuity neither", () => {
    const input = changed(withdrawn, {
      "contract.policyholder": "legal-entity",
      "contract.kind": "annuity",
      "termination.reason": "loan-repaid",
    });
    const { considered } = run(kzCivilCode.returnPremium, input);
    expect(considered.find(({ ground }) => ground === "cooling-off")?.because).toBe("no-withdrawal");
  });
});

describe("a note names its clause and the facts it rests on", () => {
  const noTerm = ["no-statutory-payment-term", "842", {}];
  const kindUnknown = ["cooling-off-exceptions-not-checked", "842(2)", { unknown: "contract.kind" }];

  it.each([
    {
      vector: "the-day-before-the-edition",
      notes: [["concluded-before-edition", "841", { concludedOn: "2022-09-11", edition: "2022-09-12" }]],
    },
    {
      vector: "a-loan-repaid-before-the-first-day-concluded-the-day-before-the-edition",
      notes: [["concluded-before-edition", "841", { concludedOn: "2022-09-11", edition: "2022-09-12" }], noTerm],
    },
    {
      vector: "withdrawn-in-the-window-a-contract-linked-to-a-loan",
      notes: [["loan-linked-exception-disputed", "842(2)", {}], noTerm],
    },
    {
      vector: "a-provisional-year-day-14-moved-past-a-day-off",
      notes: [["calendar-provisional", "842(2)", { year: "2027" }], kindUnknown, noTerm],
    },
    {
      vector: "a-loan-repaid-paid-in-a-provisional-year",
      notes: [["calendar-provisional", "842(2)", { year: "2027" }]],
    },
    {
      vector: "an-unpublished-year-day-14",
      notes: [
        ["calendar-not-published", "842(2)", { coolingOffLastDay: "2027-03-15", year: "2027" }],
        kindUnknown,
        noTerm,
      ],
    },
    {
      vector: "a-circumstance-object-alienated",
      notes: [["condition-not-checked", "841(1)", { condition: "insurer-objects-to-new-policyholder" }], noTerm],
    },
    {
      vector: "a-circumstance-insured-died",
      notes: [
        ["condition-not-checked", "841(1)", { condition: "insured-was-not-policyholder-and-not-replaced" }],
        noTerm,
      ],
    },
    { vector: "withdrawn-in-the-window", notes: [kindUnknown, noTerm] },
    {
      vector: "a-loan-repaid-a-payment-deadline-beyond-the-table",
      notes: [["calendar-not-published", "842(2)", { appliedOn: "2026-12-25", year: "2027" }]],
    },
    { vector: "a-circumstance-insurer-liquidated", notes: [["creditors-order", "841(1)", {}]] },
  ])("$vector", ({ vector, notes }) => {
    expect(resultOf(vector).notes.map(({ code, clause, facts }) => [code, clause, facts])).toEqual(notes);
  });
});

it.each([
  {
    vector: "the-monday-after-day-14-a-saturday",
    coolingOff: { lastDay: "2025-03-17", shifted: true, verified: true },
    why: "looked up in a published year",
  },
  {
    vector: "an-unpublished-year-day-14",
    coolingOff: { lastDay: "2027-03-15", shifted: false, verified: false },
    why: "not looked up",
  },
  {
    vector: "a-provisional-year-day-14-moved-past-a-day-off",
    coolingOff: { lastDay: "2027-03-16", shifted: true, verified: false },
    why: "looked up in a provisional year",
  },
  { vector: "a-legal-entity-in-the-window", coolingOff: undefined, why: "no legal entity has one" },
  { vector: "the-day-before-the-edition", coolingOff: undefined, why: "the law did not have it yet" },
  { vector: "a-loan-repaid-in-the-window", coolingOff: undefined, why: "nothing was withdrawn" },
])("the cooling-off of $vector is $coolingOff: $why", ({ vector, coolingOff }) => {
  expect(resultOf(vector).coolingOff).toEqual(coolingOff);
});

it.each([
  { costs: undefined, repeated: { share: "0.10" }, why: "left out: a tenth" },
  { costs: { share: "0.050" }, repeated: { share: "0.050" }, why: "a share as it was written" },
  { costs: { amount: 100.5 }, repeated: { amount: "100.50" }, why: "an amount with two decimals" },
])("the conventions repeat the costs, $repeated: $why", ({ costs, repeated }) => {
  const { conventions } = run(kzCivilCode.returnPremium, changed(withdrawn, { "options.costs": costs }));
  expect(conventions.costs).toEqual(repeated);
});

it("the Code asks for no documents, and its every amount is known", () => {
  expect(resultOf("183-days-of-365-used")).toMatchObject({ currency: "KZT", documents: [], missing: [] });
});

it("a disagreement names the later field, and beside it the one that it disagrees with", () => {
  expect(disagreementsIn("kz-civil-code/return-premium")).toEqual([
    "applied-after-termination termination.appliedOn termination.terminatedOn",
    "applied-before-conclusion termination.appliedOn contract.concludedOn",
    "contradictory-facts options.calendar.workingDays.0 options.calendar.daysOff.0",
    "contradictory-facts options.costs.amount options.costs.share",
    "costs-above-cap options.costs.amount contract.paidPremium",
    "costs-above-cap options.costs.share contract.premium",
    "dates-out-of-order contract.firstDay contract.concludedOn",
    "dates-out-of-order contract.lastDay contract.firstDay",
    "no-parameter-for-date termination.appliedOn",
    "no-parameter-for-date termination.terminatedOn",
    "outside-scope contract.kind",
    "paid-above-premium contract.paidPremium contract.premium",
    "terminated-after-last-day termination.terminatedOn contract.lastDay",
    "terminated-before-conclusion termination.terminatedOn contract.concludedOn",
  ]);
});
