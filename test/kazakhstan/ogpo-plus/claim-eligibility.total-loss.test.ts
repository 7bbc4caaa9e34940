import { describe, expect, it } from "vitest";
import { ogpoPlus } from "../../../src/index.js";
import { claim, contract } from "./eligible-claim.js";

type Facts = Partial<ogpoPlus.ClaimEligibilityInput["claim"]>;

/** The eligible claim with other facts, under a contract of any day. */
const inputOf = (facts: Facts): ogpoPlus.ClaimEligibilityInput => ({
  contract: { ...contract, lastDay: "2999-12-31" },
  claim: { ...claim, ...facts },
});

const judged = (facts: Facts) => ogpoPlus.claimEligibility(inputOf(facts));

const isRefused = (facts: Facts) => judged(facts).grounds.some(({ clause }) => clause === "4.5(14)");

describe("a loss is total above 80% of the actual value", () => {
  // 80% of 2 000 000 is 1 600 000; of 1 999 999.99 it is 1 599 999.992; of 0.01 it is 0.008.
  it.each([
    { repairCost: "1600000", actualValue: "2000000", isTotal: false, why: "80% to the tiyn" },
    { repairCost: "1600000.01", actualValue: "2000000", isTotal: true, why: "a tiyn above it" },
    { repairCost: "1599999.99", actualValue: "1999999.99", isTotal: false, why: "0.002 below 1599999.992" },
    { repairCost: "1600000", actualValue: "1999999.99", isTotal: true, why: "0.008 above 1599999.992" },
    { repairCost: "0.01", actualValue: "0.01", isTotal: true, why: "0.01 above 0.008" },
    { repairCost: "0.01", actualValue: "0", isTotal: true, why: "any repair of a worthless vehicle" },
    { repairCost: "0", actualValue: "0", isTotal: false, why: "a repair that costs nothing is no total loss" },
    { repairCost: "0.00", actualValue: "0.01", isTotal: false, why: "nothing, with decimals" },
  ])("repair $repairCost of a value of $actualValue: $isTotal, $why", ({ repairCost, actualValue, isTotal }) => {
    expect(isRefused({ repairCost, actualValue })).toBe(isTotal);
  });
});

describe("a value is low up to 600 MRP of the day of the payout", () => {
  // 600 × 3932 = 2 359 200 through 2025; 600 × 4325 = 2 595 000 in 2026.
  it.each([
    { payoutOn: "2025-12-31", actualValue: "2359200", isLow: true, why: "600 MRP of 2025" },
    { payoutOn: "2025-12-31", actualValue: "2359200.01", isLow: false, why: "a tiyn above it" },
    { payoutOn: "2026-01-01", actualValue: "2359200.01", isLow: true, why: "the next day has a higher MRP" },
    { payoutOn: "2026-01-01", actualValue: "2595000", isLow: true, why: "600 MRP of 2026" },
    { payoutOn: "2026-01-01", actualValue: "2595000.01", isLow: false, why: "a tiyn above it" },
    { payoutOn: "2026-12-31", actualValue: "2595000", isLow: true, why: "the last day with an MRP" },
  ])("paid on $payoutOn, $actualValue: $isLow, $why", ({ payoutOn, actualValue, isLow }) => {
    const facts = { payoutOn, actualValue, repairCost: "2100000" };
    expect(isRefused(facts)).toBe(isLow);
    expect(judged(facts).verdict).toBe(isLow ? "refusable" : "eligible");
  });
});

const unknown = null;

describe("each half is judged as soon as its own facts are known", () => {
  it.each([
    {
      facts: { repairCost: "1600000", actualValue: "2000000", payoutOn: unknown },
      missing: [],
      why: "no total loss: the day of the payout changes nothing",
    },
    {
      facts: { repairCost: "0", actualValue: unknown, payoutOn: unknown },
      missing: [],
      why: "nothing to repair: no value makes it a total loss",
    },
    {
      facts: { repairCost: unknown, actualValue: "2359200.01", payoutOn: "2025-12-31" },
      missing: [],
      why: "not of low value: no repair makes it a ground",
    },
    {
      facts: { repairCost: unknown, actualValue: "2359200", payoutOn: "2025-12-31" },
      missing: ["repairCost"],
      why: "of low value: the repair decides",
    },
    {
      facts: { repairCost: "1", actualValue: unknown, payoutOn: "2025-12-31" },
      missing: ["actualValue"],
      why: "the value decides both",
    },
    {
      facts: { repairCost: "1600000.01", actualValue: "2000000", payoutOn: unknown },
      missing: ["payoutOn"],
      why: "a total loss: the day decides",
    },
    {
      facts: { repairCost: "9", actualValue: "0", payoutOn: unknown },
      missing: ["payoutOn"],
      why: "an unknown day leaves it open whatever the value: none at all",
    },
    {
      facts: { repairCost: "9000000", actualValue: "9000000", payoutOn: unknown },
      missing: ["payoutOn"],
      why: "an unknown day leaves it open whatever the value: more than 600 MRP of any year",
    },
    {
      facts: { repairCost: unknown, actualValue: "2000000", payoutOn: unknown },
      missing: ["repairCost", "payoutOn"],
      why: "both can settle it",
    },
    {
      facts: { repairCost: "1", actualValue: unknown, payoutOn: unknown },
      missing: ["actualValue", "payoutOn"],
      why: "both can settle it",
    },
    {
      facts: { repairCost: unknown, actualValue: unknown, payoutOn: "2025-12-31" },
      missing: ["repairCost", "actualValue"],
      why: "both can settle it",
    },
    {
      facts: { repairCost: unknown, actualValue: unknown, payoutOn: unknown },
      missing: ["repairCost", "actualValue", "payoutOn"],
      why: "nothing is known",
    },
  ])("$facts leaves $missing missing: $why", ({ facts, missing }) => {
    const result = judged(facts);
    expect(result.verdict).toBe(missing.length === 0 ? "eligible" : "undetermined");
    expect(result.missing).toEqual(missing.map((fact) => ["claim", fact]));
  });

  it.each([
    { facts: { repairCost: "0", actualValue: "1" }, steps: ["low-value-limit"], why: "nothing to repair" },
    { facts: { repairCost: unknown }, steps: ["low-value-limit"], why: "the repair is unknown" },
    { facts: { payoutOn: unknown }, steps: ["total-loss-threshold"], why: "the day is unknown" },
    { facts: { actualValue: unknown }, steps: [], why: "the value is unknown" },
  ])("and shows the steps of the halves it could judge: $why", ({ facts, steps }) => {
    expect(judged(facts).steps.map(({ id }) => id)).toEqual(steps);
  });
});

describe("a payout on a day without a published MRP", () => {
  const total = { repairCost: "1600000.01", actualValue: "2000000" };

  it.each([
    { facts: { ...total, payoutOn: "2027-01-01" }, why: "after the last verified day" },
    { facts: { ...total, accidentOn: "2014-06-01", payoutOn: "2014-12-31" }, why: "before the first value" },
    { facts: { ...total, payoutOn: "2027-01-01", insuredAtFault: true }, why: "though another ground holds" },
    { facts: { ...total, payoutOn: "2027-01-01", inKazakhstan: false }, why: "though a condition does not hold" },
    { facts: { ...total, payoutOn: "2027-01-01", roadAccident: null }, why: "though facts are unknown" },
    {
      facts: { repairCost: "9000000", actualValue: "9000000", payoutOn: "2027-01-01" },
      why: "though no known MRP would make the value low",
    },
    { facts: { repairCost: "1", actualValue: "0", payoutOn: "2027-01-01" }, why: "though any MRP would" },
  ])("cannot be judged where the loss is known to be total: $why", ({ facts }) => {
    const issue = { code: "no-parameter-for-date", path: ["claim", "payoutOn"], received: facts.payoutOn };
    expect(ogpoPlus.claimEligibility.safe(inputOf(facts))).toMatchObject({
      success: false,
      error: { code: "no-parameter-for-date", issues: [issue] },
    });
  });

  it.each([
    { facts: { repairCost: "1600000", actualValue: "2000000" }, missing: [], why: "the loss is not total" },
    { facts: { repairCost: "0", actualValue: unknown }, missing: [], why: "there is nothing to repair" },
    {
      facts: { repairCost: unknown, actualValue: "2000000" },
      missing: ["repairCost"],
      why: "the repair may cost less",
    },
    { facts: { repairCost: unknown, actualValue: "9000000" }, missing: ["repairCost"], why: "whatever the value" },
    { facts: { repairCost: "1", actualValue: unknown }, missing: ["actualValue"], why: "the value may be higher" },
    {
      facts: { repairCost: unknown, actualValue: unknown },
      missing: ["repairCost", "actualValue"],
      why: "either may show that the loss is not total",
    },
  ])("is no error before that is known, and is itself not missing: $why", ({ facts, missing }) => {
    const result = judged({ ...facts, payoutOn: "2027-01-01" });
    expect(result.verdict).toBe(missing.length === 0 ? "eligible" : "undetermined");
    expect(result.missing).toEqual(missing.map((fact) => ["claim", fact]));
    expect(result.steps.filter(({ id }) => id === "low-value-limit")).toEqual([]);
  });
});
