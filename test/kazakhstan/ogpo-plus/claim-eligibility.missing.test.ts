import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { claim, contract, factNames } from "./eligible-claim.js";

const missingOf = (facts: object) => {
  const { missing } = ogpoPlus.claimEligibility({ contract, claim: { accidentOn: claim.accidentOn, ...facts } });
  return missing.map(([section, fact]) => (section === "claim" ? fact : section));
};

/** The eligible claim with these facts unknown. */
const without = (facts: readonly string[], known: object = {}) =>
  missingOf({ ...claim, ...Object.fromEntries(facts.map((fact) => [fact, null])), ...known });

describe("what is missing", () => {
  it("of a claim of which nothing is known is every fact, first those that alone can refuse", () => {
    expect(missingOf({})).toEqual([
      // Conditions.
      "inKazakhstan",
      "roadAccident",
      "vehicleNamedInContract",
      "premiumPaid",
      "depreciation",
      // Grounds of one fact, and the one for which either of two facts is enough.
      "intentionalOffence",
      "underSanctions",
      "launderingSuspected",
      "otherStatutoryExemption",
      "falseInformation",
      "lossNotMitigated",
      "investigationObstructed",
      "notNotifiedInTime",
      "recoveryRightWaived",
      "recoveryDocumentsWithheld",
      "seizedByState",
      "insuredAtFault",
      "compulsoryPayoutMade",
      "culpritUninsured",
      "fullyCompensated",
      "bodilyInjuryClaim",
      "simplifiedProcedure",
      "dutiesBreached",
      // Grounds that need more than one.
      "intentionalAct",
      "necessityOrSelfDefence",
      "repairCost",
      "actualValue",
      "payoutOn",
    ]);
    expect(missingOf({}).toSorted()).toEqual(factNames.toSorted());
  });

  it("is the same for facts that are null and facts that are left out", () => {
    expect(without(factNames)).toEqual(missingOf({}));
  });

  it.each([
    { unknown: ["intentionalAct"], why: "no excuse is known to hold, so the act alone refuses" },
    {
      unknown: ["necessityOrSelfDefence"],
      known: { intentionalAct: true },
      why: "the act is done, so its excuse decides",
    },
    { unknown: ["recoveryRightWaived"], why: "the documents were not kept back" },
    { unknown: ["depreciation"], why: "nothing may have been withheld" },
  ])("is $unknown: $why", ({ unknown, known }) => {
    expect(without(unknown, known)).toEqual(unknown);
  });

  it.each([
    { unknown: ["necessityOrSelfDefence"], why: "there was no act to excuse" },
    { unknown: ["intentionalAct"], known: { necessityOrSelfDefence: true }, why: "any act is excused" },
    { unknown: ["payoutOn"], why: "there is no total loss" },
    { unknown: ["repairCost"], why: "the value is above 600 MRP" },
  ])("is not $unknown, which can change nothing: $why", ({ unknown, known }) => {
    expect(without(unknown, known)).toEqual([]);
    expect(without(["inKazakhstan", ...unknown], known)).toEqual(["inKazakhstan"]);
  });

  it.each([
    { known: { dutiesBreached: true }, why: "a ground holds" },
    { known: { roadAccident: false }, why: "a condition does not hold" },
    { known: { accidentOn: "2026-03-02" }, why: "the day is not covered" },
  ])("is nothing once the verdict is known: $why", ({ known }) => {
    expect(missingOf({ payoutOn: "2026-04-01", ...known })).toEqual([]);
  });
});

describe("facts that alone can refuse come before those that cannot", () => {
  const last = "dutiesBreached";
  const total = { repairCost: "2900000", actualValue: "2595000" };

  it.each([
    { unknown: ["intentionalAct"], known: {}, order: ["intentionalAct", last], why: "4.4(1) is before 7.1(6)" },
    {
      unknown: ["intentionalAct", "necessityOrSelfDefence"],
      known: {},
      order: [last, "intentionalAct", "necessityOrSelfDefence"],
      why: "neither alone refuses",
    },
    {
      unknown: ["necessityOrSelfDefence"],
      known: { intentionalAct: true },
      order: ["necessityOrSelfDefence", last],
      why: "no excuse is enough to refuse",
    },
    {
      unknown: ["repairCost"],
      known: { actualValue: "1" },
      order: ["repairCost", last],
      why: "a high repair is enough",
    },
    { unknown: ["actualValue"], known: {}, order: ["actualValue", last], why: "a low value is enough for both halves" },
    {
      unknown: ["repairCost", "actualValue"],
      known: {},
      order: [last, "repairCost", "actualValue"],
      why: "a total loss needs both",
    },
    {
      unknown: ["repairCost"],
      known: { actualValue: "1", payoutOn: "2027-01-01" },
      order: [last, "repairCost"],
      why: "without an MRP a total loss is an error and no refusal",
    },
    {
      unknown: ["actualValue"],
      known: { payoutOn: "2027-01-01" },
      order: [last, "actualValue"],
      why: "without an MRP a total loss is an error and no refusal",
    },
    {
      unknown: ["payoutOn"],
      known: total,
      order: ["payoutOn", last],
      why: "600 MRP of 2026 are 2595000: a payout in 2026 is enough",
    },
    {
      unknown: ["payoutOn"],
      known: { ...total, actualValue: "2595000.01" },
      order: [last, "payoutOn"],
      why: "no published MRP makes the value low",
    },
  ])("$order: $why", ({ unknown, known, order }) => {
    expect(without([...unknown, last], known)).toEqual(order);
  });

  it("a payout that can only come after the last published MRP refuses nothing", () => {
    const later = { concludedOn: "2026-12-30", firstDay: "2026-12-31", lastDay: "2027-12-30" };
    const order = (accidentOn: string) =>
      ogpoPlus
        .claimEligibility({
          contract: later,
          claim: { ...claim, ...total, accidentOn, payoutOn: null, dutiesBreached: null },
        })
        .missing.map(([, fact]) => fact);
    expect(order("2026-12-31")).toEqual(["payoutOn", last]);
    expect(order("2027-01-01")).toEqual([last, "payoutOn"]);
  });
});
