import { expect, it } from "vitest";
import { claimEligibility } from "../../../src/kazakhstan/ogpo-plus/claim-eligibility.js";
import { factClauses } from "../../../src/kazakhstan/ogpo-plus/fact-clauses.js";

const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01" };

/** A claim of which everything is known, and that is to be paid. */
const eligible = {
  ...{ accidentOn: "2025-07-01", payoutOn: "2025-08-01", depreciation: "150000" },
  ...{ repairCost: "400000", actualValue: "1000000" },
  ...{ inKazakhstan: true, roadAccident: true, vehicleNamedInContract: true, premiumPaid: true },
  ...{ intentionalAct: false, necessityOrSelfDefence: false, intentionalOffence: false, underSanctions: false },
  ...{ launderingSuspected: false, otherStatutoryExemption: false, falseInformation: false },
  ...{ lossNotMitigated: false, investigationObstructed: false, notNotifiedInTime: false },
  ...{ recoveryRightWaived: false, recoveryDocumentsWithheld: false, seizedByState: false, insuredAtFault: false },
  ...{ compulsoryPayoutMade: true, culpritUninsured: false, fullyCompensated: false, bodilyInjuryClaim: false },
  ...{ simplifiedProcedure: false, dutiesBreached: false },
} as const;

interface Adverse {
  readonly fact: string;
  readonly claim: Readonly<Record<string, string | boolean>>;
}

/** What makes each fact speak against payment; of several that it takes, all. */
const adverse = Object.entries(eligible).flatMap(([fact, value]): readonly Adverse[] => {
  if (fact === "necessityOrSelfDefence") return [{ fact, claim: { intentionalAct: true } }];
  if (typeof value === "boolean") return [{ fact, claim: { [fact]: !value } }];
  if (fact === "depreciation") return [{ fact, claim: { depreciation: "0" } }];
  return fact === "accidentOn" ? [] : [{ fact, claim: { repairCost: "900000" } }];
});

it.each(adverse)("$fact decides by the clause that the explanation names", ({ fact, claim }) => {
  expect(claimEligibility({ contract, claim: eligible }).verdict).toBe("eligible");
  const { conditions, grounds } = claimEligibility({ contract, claim: { ...eligible, ...claim } });
  const failed = conditions.filter(({ holds }) => holds === false);
  expect([...failed, ...grounds].map(({ clause }) => clause)).toEqual([Reflect.get(factClauses, fact)]);
});

it("the MRP that is not published stands where the day of the payout does", () => {
  expect(factClauses.mrp).toBe(factClauses.payoutOn);
});
