import { describe, expect, it } from "vitest";
import { ReturnPremiumError } from "../../../src/engine/return-premium-error.js";
import { ogpoPlus } from "../../../src/index.js";
import { claimEligibility } from "../../../src/kazakhstan/ogpo-plus/claim-eligibility.js";
import { changed, inShort, issuesOf } from "../../engine/inputs.js";
import { claim, contract, factNames } from "./eligible-claim.js";

const issuesWith = (changes: Readonly<Record<string, unknown>>) =>
  issuesOf(claimEligibility, changed({ contract, claim }, changes));

describe("an input of claim-eligibility that is not valid", () => {
  it.each([
    { changes: { contract: undefined, claim: undefined }, issues: ["missing-field contract", "missing-field claim"] },
    { changes: { claim: {} }, issues: ["missing-field claim.accidentOn"] },
    { changes: { "claim.accidentOn": null }, issues: ["invalid-type claim.accidentOn"] },
    { changes: { "contract.terminatedOn": null }, issues: ["invalid-type contract.terminatedOn"] },
    { changes: { "claim.inKazakhstan": "yes" }, issues: ["invalid-type claim.inKazakhstan"] },
    { changes: { "claim.inKazakhstan": 1 }, issues: ["invalid-type claim.inKazakhstan"] },
    { changes: { "claim.depreciation": -1 }, issues: ["invalid-amount claim.depreciation"] },
    { changes: { "claim.payoutOn": "2025-02-29" }, issues: ["invalid-date claim.payoutOn"] },
    { changes: { "claim.guilty": true }, issues: ["unknown-field claim.guilty"] },
    { changes: { options: {} }, issues: ["unknown-field options"] },
    {
      changes: { "claim.dutiesBreached": 0, "claim.payoutOn": 0, "contract.lastDay": 0, "claim.x": 0 },
      issues: [
        "invalid-type contract.lastDay",
        "invalid-type claim.payoutOn",
        "invalid-type claim.dutiesBreached",
        "unknown-field claim.x",
      ],
    },
  ])("is refused with $issues", ({ changes, issues }) => {
    expect(inShort(issuesWith(changes))).toEqual(issues);
  });

  it.each([
    {
      loud: { "contract.concludedOn": "2025-03-03" },
      silent: { "contract.concludedOn": "2025-03-02" },
      field: ["contract.firstDay", "2025-03-02"],
      other: ["contract.concludedOn", "2025-03-03"],
      why: "concluded after the first day, or on it",
    },
    {
      loud: { "contract.lastDay": "2025-03-01" },
      silent: { "contract.lastDay": "2025-03-02" },
      field: ["contract.lastDay", "2025-03-01"],
      other: ["contract.firstDay", "2025-03-02"],
      why: "a term that ends the day before it begins, or on that day",
    },
    {
      loud: { "contract.terminatedOn": "2025-03-01" },
      silent: { "contract.terminatedOn": "2025-03-02" },
      field: ["contract.terminatedOn", "2025-03-01"],
      other: ["contract.firstDay", "2025-03-02"],
      why: "ended before the term, or on its first day",
    },
    {
      loud: { "contract.terminatedOn": "2026-03-02" },
      silent: { "contract.terminatedOn": "2026-03-01" },
      field: ["contract.terminatedOn", "2026-03-02"],
      other: ["contract.lastDay", "2026-03-01"],
      why: "ended after the term, or on its last day",
    },
    {
      loud: { "claim.payoutOn": "2025-06-09" },
      silent: { "claim.payoutOn": "2025-06-10" },
      field: ["claim.payoutOn", "2025-06-09"],
      other: ["claim.accidentOn", "2025-06-10"],
      why: "paid the day before the accident, or on that day",
    },
  ])("has its days out of order, or just in order: $why", ({ loud, silent, field, other }) => {
    expect(issuesWith(silent)).toEqual([]);
    const [path = "", received] = field;
    const [otherPath = "", otherReceived] = other;
    expect(issuesWith(loud)).toMatchObject([
      {
        code: "dates-out-of-order",
        path: path.split("."),
        received,
        other: { path: otherPath.split("."), received: otherReceived },
      },
    ]);
  });

  it("is refused as such before the MRP is looked up", () => {
    const total = { "claim.repairCost": "2", "claim.actualValue": "1", "claim.payoutOn": "2027-01-01" };
    expect(() => issuesWith(total)).toThrow(ReturnPremiumError);
    expect(inShort(issuesWith({ ...total, "claim.x": 1 }))).toEqual(["unknown-field claim.x"]);
  });
});

describe("no error is", () => {
  it.each(factNames)("an unknown %s, null or left out", (fact) => {
    expect(issuesWith({ [`claim.${fact}`]: null })).toEqual([]);
    expect(issuesWith({ [`claim.${fact}`]: undefined })).toEqual([]);
  });

  it.each([
    { changes: { "contract.lastDay": "2030-01-01" }, why: "a term above twelve months" },
    { changes: { "claim.accidentOn": "2020-01-01" }, why: "an accident long before the contract" },
    { changes: { "claim.roadAccident": false, "claim.insuredAtFault": true }, why: "facts that hardly go together" },
    { changes: { "claim.depreciation": "1", "claim.repairCost": "0" }, why: "depreciation of a repair for nothing" },
  ])("$why", ({ changes }) => {
    expect(issuesWith(changes)).toEqual([]);
  });

  it("thrown by the safe form", () => {
    expect(ogpoPlus.claimEligibility.safe(undefined)).toMatchObject({
      success: false,
      error: { code: "invalid-input", issues: [{ code: "missing-field", path: [] }] },
    });
    expect(() => ogpoPlus.claimEligibility(JSON.parse("{}"))).toThrow(ReturnPremiumError);
  });
});
