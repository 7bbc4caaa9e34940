import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { answersIn, runMain } from "../../support/command-line.js";
import { claim, contract } from "./eligible-claim.js";

type ContractDays = Partial<ogpoPlus.ClaimEligibilityInput["contract"]>;

/** The eligible claim with other facts, under the contract with other days. */
const judged = (facts: Partial<ogpoPlus.ClaimEligibilityInput["claim"]>, days: ContractDays = {}) =>
  ogpoPlus.claimEligibility({ contract: { ...contract, ...days }, claim: { ...claim, ...facts } });

const holds = (result: ogpoPlus.ClaimEligibilityResult, code: string) =>
  result.conditions.find((condition) => condition.code === code)?.holds;

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
          operands: { actualValue: "3000000", totalLossShare: "0.8" },
          exact: "2400000/1",
          value: "2400000",
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
      conventions: {},
    });
  });
});

describe("a condition that does not hold makes it no insured event", () => {
  it.each([
    { facts: { inKazakhstan: false }, code: "in-kazakhstan", why: "abroad" },
    { facts: { roadAccident: false }, code: "road-accident", why: "no road accident" },
    { facts: { vehicleNamedInContract: false }, code: "vehicle-named", why: "another vehicle" },
    { facts: { premiumPaid: false }, code: "premium-paid", why: "an unpaid premium" },
    { facts: { depreciation: "0" }, code: "depreciation-withheld", why: "nothing was withheld" },
    { facts: { depreciation: "0.00" }, code: "depreciation-withheld", why: "nothing, with decimals" },
  ])("$code: $why", ({ facts, code }) => {
    const result = judged(facts);
    expect(result).toMatchObject({ verdict: "not-insured-event", grounds: [], missing: [] });
    expect(result.conditions.filter((condition) => !condition.holds).map((condition) => condition.code)).toEqual([
      code,
    ]);
  });

  it.each([
    { accidentOn: "2025-03-01", days: {}, isCovered: false, why: "the day before the first" },
    { accidentOn: "2025-03-02", days: {}, isCovered: true, why: "the first covered day" },
    { accidentOn: "2026-03-01", days: {}, isCovered: true, why: "the last covered day" },
    { accidentOn: "2026-03-02", days: {}, isCovered: false, why: "the day after the last" },
    { accidentOn: "2025-09-30", days: { terminatedOn: "2025-10-01" }, isCovered: true, why: "the day before the end" },
    { accidentOn: "2025-10-01", days: { terminatedOn: "2025-10-01" }, isCovered: false, why: "the day of the end" },
    { accidentOn: "2025-03-02", days: { terminatedOn: "2025-03-02" }, isCovered: false, why: "ended on the first day" },
    { accidentOn: "2026-03-01", days: { terminatedOn: "2026-03-01" }, isCovered: false, why: "ended on the last day" },
  ])("within-cover on $accidentOn is $isCovered: $why", ({ accidentOn, days, isCovered }) => {
    const result = judged({ accidentOn, payoutOn: "2026-04-01" }, days);
    expect(holds(result, "within-cover")).toBe(isCovered);
    expect(result.verdict).toBe(isCovered ? "eligible" : "not-insured-event");
  });

  it("though grounds hold too, which are listed all the same, and facts are unknown", () => {
    const result = judged({ inKazakhstan: false, insuredAtFault: true, roadAccident: null, culpritUninsured: null });
    expect(result).toMatchObject({ verdict: "not-insured-event", missing: [] });
    expect(result.grounds.map(({ clause }) => clause)).toEqual(["4.5(7)"]);
    expect(holds(result, "road-accident")).toBe(null);
  });
});

const inFullOrPart = "may-refuse-in-full-or-part";
const inFull = "may-refuse";

/** A ground a row, in the order of the clauses, and the facts that make it hold alone. */
const grounds = [
  { clause: "4.4(1)", facts: { intentionalAct: true }, effect: inFullOrPart },
  { clause: "4.4(2)", facts: { intentionalOffence: true }, effect: inFullOrPart },
  { clause: "4.4(3)", facts: { underSanctions: true }, effect: inFullOrPart },
  { clause: "4.4(4)", facts: { launderingSuspected: true }, effect: inFullOrPart },
  { clause: "4.4(5)", facts: { otherStatutoryExemption: true }, effect: inFullOrPart },
  { clause: "4.5(1)", facts: { falseInformation: true }, effect: inFull },
  { clause: "4.5(2)", facts: { lossNotMitigated: true }, effect: inFull },
  { clause: "4.5(3)", facts: { investigationObstructed: true }, effect: inFull },
  { clause: "4.5(4)", facts: { notNotifiedInTime: true }, effect: inFull },
  { clause: "4.5(5)", facts: { recoveryDocumentsWithheld: true }, effect: inFullOrPart },
  { clause: "4.5(6)", facts: { seizedByState: true }, effect: inFull },
  { clause: "4.5(7)", facts: { insuredAtFault: true }, effect: inFull },
  { clause: "4.5(8)", facts: { compulsoryPayoutMade: false }, effect: inFull },
  { clause: "4.5(9)", facts: { accidentOn: "2025-02-28" }, effect: inFull },
  { clause: "4.5(10)", facts: { culpritUninsured: true }, effect: inFull },
  { clause: "4.5(11)", facts: { fullyCompensated: true }, effect: inFull },
  { clause: "4.5(12)", facts: { bodilyInjuryClaim: true }, effect: inFull },
  { clause: "4.5(13)", facts: { simplifiedProcedure: true }, effect: inFull },
  { clause: "4.5(14)", facts: { actualValue: "2000000", repairCost: "1600000.01" }, effect: inFull },
  { clause: "7.1(6)", facts: { dutiesBreached: true }, effect: inFull },
];

describe("a ground that holds lets the insurer refuse", () => {
  it.each(grounds)("$clause, which is told with its effect $effect: $facts", ({ clause, facts, effect }) => {
    const result = judged(facts);
    expect(result.grounds).toMatchObject([{ clause, effect }]);
    // An accident before the conclusion is before the first covered day too.
    expect(result.verdict).toBe(clause === "4.5(9)" ? "not-insured-event" : "refusable");
  });

  it("all together, in the order of the clauses, each with a code of its own", () => {
    const all = Object.assign({}, ...grounds.map(({ facts }) => facts));
    const result = judged(all);
    expect(result.grounds.map(({ clause }) => clause)).toEqual(grounds.map(({ clause }) => clause));
    expect(new Set(result.grounds.map(({ code }) => code)).size).toBe(grounds.length);
  });

  it.each([
    { facts: { recoveryRightWaived: true }, why: "the right was waived" },
    { facts: { recoveryDocumentsWithheld: true }, why: "the documents are kept back" },
    { facts: { recoveryRightWaived: true, recoveryDocumentsWithheld: null }, why: "one is enough" },
    { facts: { recoveryRightWaived: null, recoveryDocumentsWithheld: true }, why: "the other is enough" },
  ])("4.5(5), under which a sum paid may be asked back: $why", ({ facts }) => {
    const result = judged(facts);
    expect(result.grounds.map(({ clause }) => clause)).toEqual(["4.5(5)"]);
    expect(result.notes).toEqual([
      { code: "paid-sum-may-be-reclaimed", clause: "4.5(5)", facts: {} },
      { code: "insurer-may-shorten-documents", clause: "8.3", facts: {} },
    ]);
  });

  it.each([
    { facts: { intentionalAct: true, necessityOrSelfDefence: true }, verdict: "eligible", why: "done in self-defence" },
    {
      facts: { intentionalAct: true, necessityOrSelfDefence: null },
      verdict: "undetermined",
      why: "not known whether",
    },
    {
      facts: { intentionalAct: null, necessityOrSelfDefence: true },
      verdict: "eligible",
      why: "an excuse for any act",
    },
    { facts: { intentionalAct: false, necessityOrSelfDefence: null }, verdict: "eligible", why: "no act to excuse" },
  ])("4.4(1) only where the act is not excused: $why", ({ facts, verdict }) => {
    expect(judged(facts)).toMatchObject({ verdict, grounds: [] });
  });

  it.each([
    { accidentOn: "2025-03-02", isBefore: false, why: "the day after the conclusion" },
    { accidentOn: "2025-03-01", isBefore: false, why: "the day of the conclusion is not before it" },
    { accidentOn: "2025-02-28", isBefore: true, why: "the day before" },
  ])("4.5(9) on $accidentOn: $isBefore, $why", ({ accidentOn, isBefore }) => {
    const { grounds } = judged({ accidentOn });
    expect(grounds.some(({ clause }) => clause === "4.5(9)")).toBe(isBefore);
  });

  it("though facts are unknown", () => {
    expect(judged({ insuredAtFault: true, inKazakhstan: null })).toMatchObject({ verdict: "refusable", missing: [] });
  });
});

describe("an unknown fact is not taken for false", () => {
  it.each([
    { facts: { inKazakhstan: null }, why: "null" },
    { facts: { inKazakhstan: undefined }, why: "left out" },
    { facts: { insuredAtFault: null }, why: "a ground may hold" },
    { facts: { compulsoryPayoutMade: undefined }, why: "a ground that a false fact makes hold" },
  ])("but leaves the verdict open: $facts, $why", ({ facts }) => {
    const result = judged(facts);
    expect(result.verdict).toBe("undetermined");
    expect(result.missing).toEqual(Object.keys(facts).map((fact) => ["claim", fact]));
  });
});

describe("the notes", () => {
  it("say that the contract is older than the rules", () => {
    const older = { concludedOn: "2024-05-13", firstDay: "2024-05-14", lastDay: "2025-05-13" };
    const notes = (concludedOn: string) => judged({ accidentOn: "2024-06-10" }, { ...older, concludedOn }).notes;
    const facts = { concludedOn: "2024-05-13", edition: "2024-05-14" };
    expect(notes("2024-05-13")).toMatchObject([
      { code: "concluded-before-edition", clause: "title page", facts },
      { code: "insurer-may-shorten-documents" },
    ]);
    expect(notes("2024-05-14")).toMatchObject([{ code: "insurer-may-shorten-documents" }]);
  });
});

it("a claim is judged on the command line, where an unknown fact is no error", async () => {
  const claims = [claim, { accidentOn: "2025-06-10", insuredAtFault: true }, { ...claim, inKazakhstan: null }];
  const stdin = claims.map((claim) => `${JSON.stringify({ contract, claim })}\n`).join("");
  const { code, stdout } = await runMain(["run", "ogpo-plus/claim-eligibility"], { stdin });
  expect(code).toBe(0);
  expect(answersIn(stdout)).toMatchObject([
    { verdict: "eligible", missing: [] },
    { verdict: "refusable", grounds: [{ clause: "4.5(7)" }], missing: [] },
    { verdict: "undetermined", missing: [["claim", "inKazakhstan"]] },
  ]);
});
