import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { disagreementsIn } from "../../support/disagreements.js";
import { everyOperation, inputOfVector } from "../../support/every-operation.js";
import { run } from "../../support/run.js";

const resultOf = (vector: string): ogpoPlus.ReturnPremiumResult =>
  run(ogpoPlus.returnPremium, inputOfVector("ogpo-plus/return-premium", vector));

const paid = ["never-in-force", false, "premium-paid-in-full"];
const begun = ["before-start", false, "term-had-begun"];
const noBreach = ["insurer-fault", false, "no-insurer-breach"];
const noClaims = ["claims-paid", false, "no-claims-paid"];
const barOff = ["claims-paid", false, "claims-paid-bar-off"];
const noReplacement = ["replacement", false, "no-replacement"];
const noCircumstance = ["art-841-1", false, "no-circumstance"];
const noWithdrawal = ["cooling-off", false, "no-withdrawal"];

describe("each ground that is tried names the fact that decides", () => {
  it.each([
    { vector: "non-payment-of-everything", considered: [["never-in-force", true, "non-payment"]] },
    {
      vector: "a-hundredth-of-the-premium-missing",
      considered: [["never-in-force", true, "premium-not-paid-in-full"]],
    },
    {
      vector: "withdrawn-the-day-before-the-first",
      considered: [paid, ["before-start", true, "term-not-begun"]],
    },
    { vector: "the-insurer-at-fault", considered: [paid, begun, ["insurer-fault", true, "insurer-breach"]] },
    {
      vector: "withdrawn-after-a-claim-of-0-01",
      considered: [paid, begun, noBreach, ["claims-paid", true, "claims-paid"]],
    },
    {
      vector: "replaced-applied-on-the-day-itself",
      considered: [paid, begun, noBreach, noClaims, ["replacement", true, "replacement"]],
    },
    {
      vector: "183-days-of-365-used",
      considered: [paid, begun, noBreach, noClaims, noReplacement, ["art-841-1", true, "circumstance"]],
    },
    {
      vector: "withdrawn-after-a-claim-the-bar-turned-off",
      considered: [
        ...[paid, begun, noBreach, barOff, noReplacement, noCircumstance],
        ["cooling-off", true, "applied-in-window"],
      ],
    },
    {
      vector: "the-tuesday-after-day-14-a-saturday",
      considered: [
        ...[paid, begun, noBreach, noClaims, noReplacement, noCircumstance],
        ["cooling-off", false, "applied-after-window"],
        ["art-841-2", true, "withdrawal"],
      ],
    },
    {
      vector: "a-legal-entity-in-the-window",
      considered: [
        ...[paid, begun, noBreach, noClaims, noReplacement, noCircumstance],
        ["cooling-off", false, "legal-entity"],
        ["art-841-2", true, "withdrawal"],
      ],
    },
    {
      vector: "the-sum-insured-exhausted-the-bar-turned-off",
      considered: [
        ...[paid, begun, noBreach, barOff, noReplacement, noCircumstance, noWithdrawal],
        ["art-841-2", true, "sum-insured-exhausted"],
      ],
    },
    {
      vector: "an-agreement-without-an-amount",
      considered: [
        ...[paid, begun, noBreach, noClaims, noReplacement, noCircumstance, noWithdrawal],
        ["art-841-2", false, "ended-by-the-parties"],
        ["by-agreement", true, "ended-by-the-parties"],
      ],
    },
  ])("$vector", ({ vector, considered }) => {
    const found = resultOf(vector).considered;
    expect(found.map(({ ground, applies, because }) => [ground, applies, because])).toEqual(considered);
  });

  it("and the law that stands behind its clause, where one does", () => {
    const laws = new Map(
      everyOperation
        .filter(({ id }) => id === "ogpo-plus/return-premium")
        .flatMap(({ computed }) => computed.map(({ input }) => run(ogpoPlus.returnPremium, input)))
        .map((result) => [result.ground, "law" in result ? result.law : undefined]),
    );
    expect(Object.fromEntries(laws)).toEqual({
      "never-in-force": undefined,
      "before-start": undefined,
      "insurer-fault": "CC 842(3)",
      "claims-paid": undefined,
      replacement: undefined,
      "art-841-1": "CC 841(1)",
      "cooling-off": "CC 842(2)",
      "art-841-2": "CC 841(2)",
      "by-agreement": undefined,
    });
  });
});

describe("a note names its clause and the facts it rests on", () => {
  const alienated = { condition: "insurer-objects-to-new-policyholder" };

  it.each([
    {
      vector: "the-day-before-the-edition",
      notes: [["concluded-before-edition", "title page", { concludedOn: "2024-05-13", edition: "2024-05-14" }]],
    },
    {
      vector: "an-unpublished-year-day-14",
      notes: [
        ["calendar-not-published", "9.7", { coolingOffLastDay: "2027-03-15", year: "2027" }],
        ["calendar-not-published", "9.13", { appliedOn: "2027-03-15", year: "2027" }],
      ],
    },
    {
      vector: "a-condition-not-given-after-a-claim",
      notes: [["statute-returns-more", "9.10", { difference: "9972.60" }]],
    },
    {
      vector: "a-condition-not-given-after-a-claim-the-bar-turned-off",
      notes: [
        ["condition-not-checked", "9.8", alienated],
        ["statute-returns-more", "9.8", { difference: "2000.00" }],
      ],
    },
    {
      vector: "a-provisional-year-day-14-moved-past-a-day-off",
      notes: [
        ["calendar-provisional", "9.7", { year: "2027" }],
        ["calendar-provisional", "9.13", { year: "2027" }],
      ],
    },
    {
      vector: "in-time-by-a-published-year-paid-in-a-provisional-one",
      notes: [["calendar-provisional", "9.13", { year: "2027" }]],
    },
    {
      vector: "a-payment-deadline-beyond-the-provisional-year",
      notes: [
        ["calendar-provisional", "9.7", { year: "2027" }],
        ["calendar-not-published", "9.13", { appliedOn: "2027-12-27", year: "2028" }],
        ["calendar-provisional", "9.13", { year: "2027" }],
      ],
    },
    {
      vector: "notice-on-the-day-of-the-end",
      notes: [["short-notice", "9.4", { appliedOn: "2025-03-11", terminatedOn: "2025-03-11" }]],
    },
    {
      vector: "notice-of-the-insurer-s-demand-after-the-end",
      notes: [
        ["short-notice", "9.4", { appliedOn: "2025-09-02", terminatedOn: "2025-09-01" }],
        ["no-clause-sets-a-return", "9.3(3)", { proRata: "9972.60" }],
      ],
    },
    {
      vector: "the-insurer-at-fault-after-a-paid-claim",
      notes: [["claims-paid-and-insurer-fault", "9.10", { paidClaims: "0.01" }]],
    },
    {
      vector: "an-agreement-before-the-first-day",
      notes: [["agreed-return-not-used", "9.3(3)", { agreedReturn: "5.00" }]],
    },
    {
      vector: "half-of-1-above-an-odd-number-half-down",
      notes: [["statute-returns-more", "9.8", { difference: "503" }]],
    },
    {
      vector: "a-circumstance-insurer-liquidated",
      notes: [
        ["statute-returns-more", "9.8", { difference: "2000.00" }],
        ["creditors-order", "9.13", {}],
      ],
    },
  ])("$vector", ({ vector, notes }) => {
    expect(resultOf(vector).notes.map(({ code, clause, facts }) => [code, clause, facts])).toEqual(notes);
  });

  it("with amounts that have the decimals of the unit of rounding", () => {
    const withUnit1 = (vector: string) =>
      run(ogpoPlus.returnPremium, {
        ...Object(inputOfVector("ogpo-plus/return-premium", vector)),
        options: { rounding: { unit: "1", mode: "half-up" } },
      }).notes.map(({ facts }) => facts);
    expect(withUnit1("an-agreement-before-the-first-day")).toEqual([{ agreedReturn: "5" }]);
    expect(withUnit1("the-insurer-at-fault-after-a-paid-claim")).toEqual([{ paidClaims: "0.01" }]);
  });

  it("and nothing of claims and the insurer's fault where the bar is set aside", () => {
    const input = inputOfVector("ogpo-plus/return-premium", "the-insurer-at-fault-after-a-paid-claim");
    const result = run(ogpoPlus.returnPremium, { ...Object(input), options: { claimsPaidBar: "none" } });
    expect([result.ground, result.notes]).toEqual(["insurer-fault", []]);
  });
});

describe("beside the amount", () => {
  it.each([
    { vector: "9-days-of-365-used", documents: ["termination-application"], why: "a wish needs no evidence" },
    {
      vector: "183-days-of-365-used",
      documents: ["termination-application", "reason-evidence"],
      why: "a reason does",
    },
    {
      vector: "replaced-applied-on-the-day-itself",
      documents: ["termination-application"],
      why: "the insurer knows of the new contract",
    },
    { vector: "an-agreement-on-nothing", documents: ["termination-application"], why: "both parties want it" },
    { vector: "non-payment-of-everything", documents: [], why: "nobody applies" },
    { vector: "the-sum-insured-exhausted", documents: [], why: "nobody applies" },
    { vector: "the-insurer-s-demand-everything-agreed", documents: [], why: "the insurer demands it" },
  ])("$vector asks for $documents: $why", ({ vector, documents }) => {
    expect(resultOf(vector).documents).toEqual(documents);
  });

  it("a cooling-off is told of under a natural person's withdrawal alone", () => {
    expect(resultOf("9-days-of-365-used").coolingOff).toEqual({ lastDay: "2025-03-17", shifted: true, verified: true });
    expect(resultOf("183-days-of-365-used")).not.toHaveProperty("coolingOff");
    expect(resultOf("a-legal-entity-in-the-window")).not.toHaveProperty("coolingOff");
  });

  it.each([
    { vector: "9-days-of-365-used", noDueDay: undefined },
    { vector: "withdrawn-after-a-claim-of-0-01", noDueDay: "nothing-due" },
    { vector: "an-agreement-without-an-amount", noDueDay: "amount-not-agreed" },
    { vector: "an-agreement-on-nothing", noDueDay: "nothing-due" },
    { vector: "a-circumstance-insurer-liquidated", noDueDay: "creditors-order" },
    { vector: "an-unpublished-year-day-14", noDueDay: "calendar-not-published" },
  ])("$vector has a day to pay, or says why not: $noDueDay", ({ vector, noDueDay }) => {
    const result = resultOf(vector);
    expect(result.noDueDay).toBe(noDueDay);
    expect(result.dueOn === null).toBe(noDueDay !== undefined);
    expect("noDueDay" in result).toBe(noDueDay !== undefined);
  });

  it("an amount that the parties have not set is asked for, and nothing else is", () => {
    expect(resultOf("an-agreement-without-an-amount").missing).toEqual([["termination", "agreedReturn"]]);
    expect(resultOf("an-agreement-on-nothing").missing).toEqual([]);
  });

  it("the defaults used and every choice are told", () => {
    expect(resultOf("9-days-of-365-used")).toMatchObject({
      currency: "KZT",
      assumed: [
        ["contract", "paidPremium"],
        ["contract", "paidClaims"],
        ["termination", "appliedOn"],
      ],
      conventions: {
        costs: { share: "0.10" },
        usedDays: "before-termination",
        coolingOffShift: "next-working-day",
        claimsPaidBar: "rules",
        calendar: "built-in",
        rounding: { unit: "0.01", mode: "half-up" },
      },
    });
  });
});

it("a disagreement names the field that the rules name, and beside it the one that it disagrees with", () => {
  expect(disagreementsIn("ogpo-plus/return-premium")).toEqual([
    "applied-after-termination termination.appliedOn termination.terminatedOn",
    "applied-before-conclusion termination.appliedOn contract.concludedOn",
    "contradictory-facts contract.paidClaims contract.paidPremium",
    "contradictory-facts contract.paidClaims termination.reason",
    "contradictory-facts contract.paidClaims termination.terminatedOn",
    "contradictory-facts contract.paidPremium termination.reason",
    "contradictory-facts options.calendar.workingDays.0 options.calendar.daysOff.0",
    "contradictory-facts options.costs.amount options.costs.share",
    "contradictory-facts termination.agreedReturn contract.paidPremium",
    "contradictory-facts termination.agreedReturn contract.premium",
    "contradictory-facts termination.agreedReturn termination.reason",
    "costs-above-cap options.costs.amount contract.paidPremium",
    "costs-above-cap options.costs.amount contract.premium",
    "costs-above-cap options.costs.share contract.paidPremium",
    "costs-above-cap options.costs.share contract.premium",
    "dates-out-of-order contract.firstDay contract.concludedOn",
    "dates-out-of-order contract.lastDay contract.firstDay",
    "invalid-option options.calendar.daysOff.0 options.calendar.years",
    "invalid-option options.calendar.daysOff.1 options.calendar.years",
    "no-parameter-for-date termination.appliedOn",
    "no-parameter-for-date termination.terminatedOn",
    "paid-above-premium contract.paidPremium contract.premium",
    "term-too-long contract.lastDay contract.firstDay",
    "terminated-after-last-day termination.terminatedOn contract.lastDay",
    "terminated-before-conclusion termination.terminatedOn contract.concludedOn",
  ]);
});
