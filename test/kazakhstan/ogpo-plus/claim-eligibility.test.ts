import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { disagreementsIn } from "../../support/disagreements.js";
import { inputOfVector } from "../../support/every-operation.js";
import { run } from "../../support/run.js";
import { type Changes, changed } from "../../vectors/changes.js";
import { claim, eligible } from "../../vectors/tables/ogpo-plus.claim-eligibility/claim.js";

const judged = (changes: Changes): ogpoPlus.ClaimEligibilityResult =>
  run(ogpoPlus.claimEligibility, changed(eligible, changes));

const resultOf = (vector: string): ogpoPlus.ClaimEligibilityResult =>
  run(ogpoPlus.claimEligibility, inputOfVector("ogpo-plus/claim-eligibility", vector));

describe("a claim of which nothing speaks against payment", () => {
  it("is eligible, and the whole answer is told", () => {
    expect(judged({})).toStrictEqual({
      operation: "ogpo-plus/claim-eligibility",
      ruleSet: { id: "ogpo-plus", edition: "2024-05-14" },
      verdict: "eligible",
      conditions: [
        { code: "within-cover", clause: "5.2", holds: true },
        { code: "in-kazakhstan", clause: "5.3", holds: true },
        { code: "road-accident", clause: "4.1", holds: true },
        { code: "vehicle-named", clause: "4.1", holds: true },
        { code: "premium-paid", clause: "3.4", holds: true },
        { code: "depreciation-withheld", clause: "4.1", holds: true },
      ],
      grounds: [],
      missing: [],
      excludedLosses: ["court-costs", "penalties-and-interest", "fines", "indirect-losses", "lost-profit"],
      documents: [
        "title-documents",
        "damage-report",
        "compulsory-payout-proof",
        "payout-application-with-bank-details",
        "due-diligence-documents",
      ],
      steps: [
        {
          id: "total-loss-threshold",
          clause: "1.2",
          formula: "actualValue × totalLossShare",
          operands: { actualValue: "5000000", totalLossShare: "0.8" },
          exact: "4000000/1",
          value: "4000000",
        },
        {
          id: "low-value-limit",
          clause: "4.5(14)",
          formula: "mrp × mrpCount",
          operands: { mrp: "3932", mrpCount: "600" },
          exact: "2359200/1",
          value: "2359200",
        },
      ],
      notes: [{ code: "insurer-may-shorten-documents", clause: "8.3", facts: {} }],
      assumed: [],
      conventions: { mrp: "built-in" },
    });
  });
});

/** A ground of refusal by its clause, and the facts that make it hold. */
const grounds = [
  { clause: "4.4(1)", facts: { intentionalAct: true } },
  { clause: "4.4(2)", facts: { intentionalOffence: true } },
  { clause: "4.4(3)", facts: { underSanctions: true } },
  { clause: "4.4(4)", facts: { launderingSuspected: true } },
  { clause: "4.4(5)", facts: { otherStatutoryExemption: true } },
  { clause: "4.5(1)", facts: { falseInformation: true } },
  { clause: "4.5(2)", facts: { lossNotMitigated: true } },
  { clause: "4.5(3)", facts: { investigationObstructed: true } },
  { clause: "4.5(4)", facts: { notNotifiedInTime: true } },
  { clause: "4.5(5)", facts: { recoveryDocumentsWithheld: true } },
  { clause: "4.5(6)", facts: { seizedByState: true } },
  { clause: "4.5(7)", facts: { insuredAtFault: true } },
  { clause: "4.5(8)", facts: { compulsoryPayoutMade: false } },
  { clause: "4.5(9)", facts: { accidentOn: "2025-02-28" } },
  { clause: "4.5(10)", facts: { culpritUninsured: true } },
  { clause: "4.5(11)", facts: { fullyCompensated: true } },
  { clause: "4.5(12)", facts: { bodilyInjuryClaim: true } },
  { clause: "4.5(13)", facts: { simplifiedProcedure: true } },
  { clause: "4.5(14)", facts: { actualValue: "2000000", repairCost: "1600000.01" } },
  { clause: "7.1(6)", facts: { dutiesBreached: true } },
];

it("all grounds of refusal that hold are told in the order of the clauses, each with a code of its own", () => {
  const all = judged(claim(Object.assign({}, ...grounds.map(({ facts }) => facts)))).grounds;
  expect(all.map(({ clause }) => clause)).toEqual(grounds.map(({ clause }) => clause));
  expect(new Set(all.map(({ code }) => code)).size).toBe(grounds.length);
});

describe("a note names its clause and the facts it rests on", () => {
  const maybeShorter = ["insurer-may-shorten-documents", "8.3", {}];

  it.each([
    {
      vector: "concluded-the-day-before-the-rules-took-effect",
      notes: [
        ["concluded-before-edition", "title page", { concludedOn: "2024-05-13", edition: "2024-05-14" }],
        maybeShorter,
      ],
    },
    {
      vector: "a-total-loss-the-index-of-the-payout-day-not-published",
      notes: [["mrp-not-published", "4.5(14)", { payoutOn: "2027-01-01" }], maybeShorter],
    },
    { vector: "the-recovery-waived", notes: [["paid-sum-may-be-reclaimed", "4.5(5)", {}], maybeShorter] },
  ])("$vector", ({ vector, notes }) => {
    expect(resultOf(vector).notes.map(({ code, clause, facts }) => [code, clause, facts])).toEqual(notes);
  });
});

describe("a total loss paid on a day without a published MRP", () => {
  const late = claim({ payoutOn: "2027-01-15", repairCost: "900000", actualValue: "1000000" });

  it("is undetermined for want of the MRP, and says so", () => {
    const { verdict, missing, notes } = judged(late);
    expect({ verdict, missing }).toEqual({ verdict: "undetermined", missing: [["options", "mrp"]] });
    expect(notes[0]).toEqual({ code: "mrp-not-published", clause: "4.5(14)", facts: { payoutOn: "2027-01-15" } });
  });

  it("is decided by an MRP that is given, which a result repeats as an amount", () => {
    const { verdict, grounds, missing, notes, steps, conventions } = judged({ ...late, "options.mrp": 4500 });
    expect({ verdict, missing, conventions }).toEqual({
      verdict: "refusable",
      missing: [],
      conventions: { mrp: "4500.00" },
    });
    expect(grounds.map(({ clause }) => clause)).toEqual(["4.5(14)"]);
    expect(steps[1]).toMatchObject({ operands: { mrp: "4500", mrpCount: "600" }, value: "2700000" });
    expect(notes.map(({ code }) => code)).toEqual(["insurer-may-shorten-documents"]);
  });

  it("is no insured event where the accident was abroad, whatever the MRP", () => {
    const { verdict, missing, notes } = judged({ ...late, ...claim({ inKazakhstan: false }) });
    expect({ verdict, missing }).toEqual({ verdict: "not-insured-event", missing: [] });
    expect(notes[0]?.code).toBe("mrp-not-published");
  });

  it.each([
    { changes: claim({ dutiesBreached: null }), missing: ["options.mrp", "claim.dutiesBreached"], why: "first" },
    { changes: claim({ repairCost: null }), missing: ["claim.repairCost", "options.mrp"], why: "after the repair" },
    {
      changes: claim({ repairCost: null, dutiesBreached: null }),
      missing: ["claim.dutiesBreached", "claim.repairCost", "options.mrp"],
      why: "last",
    },
    {
      changes: claim({ actualValue: null, dutiesBreached: null }),
      missing: ["claim.dutiesBreached", "claim.actualValue", "options.mrp"],
      why: "last",
    },
  ])("misses the MRP $why: $missing", ({ changes, missing }) => {
    expect(judged({ ...late, ...changes }).missing.map((path) => path.join("."))).toEqual(missing);
  });

  it("has no note while the value is not known, or the repair rules a total loss out", () => {
    for (const changes of [claim({ actualValue: null }), claim({ repairCost: "0" }), claim({ repairCost: "800000" })]) {
      expect(judged({ ...late, ...changes }).notes.map(({ code }) => code)).toEqual(["insurer-may-shorten-documents"]);
    }
  });
});

it.each([
  { facts: { repairCost: "0" }, steps: ["low-value-limit"], why: "nothing to repair" },
  { facts: { repairCost: null }, steps: ["low-value-limit"], why: "the repair is unknown" },
  { facts: { payoutOn: null }, steps: ["total-loss-threshold"], why: "the day of the payout is unknown" },
  { facts: { payoutOn: "2027-01-01" }, steps: ["total-loss-threshold"], why: "its index is not published" },
  { facts: { actualValue: null }, steps: [], why: "the value is unknown" },
])("of a total loss the halves that could be judged have a step: $why", ({ facts, steps }) => {
  expect(judged(claim(facts)).steps.map(({ id }) => id)).toEqual(steps);
});

it.each([
  { changes: { "contract.lastDay": "2030-01-01" }, why: "a term above twelve months" },
  { changes: claim({ accidentOn: "2020-01-01" }), why: "an accident long before the contract" },
  { changes: claim({ roadAccident: false, insuredAtFault: true }), why: "facts that hardly go together" },
])("$why is no error", ({ changes }) => {
  expect(judged(changes).verdict).toBeDefined();
});

it("a disagreement names the later field, and beside it the one that it disagrees with", () => {
  expect(disagreementsIn("ogpo-plus/claim-eligibility")).toEqual([
    "dates-out-of-order claim.payoutOn claim.accidentOn",
    "dates-out-of-order contract.firstDay contract.concludedOn",
    "dates-out-of-order contract.lastDay contract.firstDay",
    "dates-out-of-order contract.terminatedOn contract.firstDay",
    "dates-out-of-order contract.terminatedOn contract.lastDay",
  ]);
});
