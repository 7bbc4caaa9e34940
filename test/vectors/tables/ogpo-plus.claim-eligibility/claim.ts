/** A claim that is eligible: an accident of 1 July 2025, of which every fact is known. */
export const eligible = {
  contract: { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01" },
  claim: {
    accidentOn: "2025-07-01",
    payoutOn: "2025-08-01",
    depreciation: "150000",
    repairCost: "400000",
    actualValue: "5000000",
    inKazakhstan: true,
    roadAccident: true,
    vehicleNamedInContract: true,
    premiumPaid: true,
    intentionalAct: false,
    necessityOrSelfDefence: false,
    intentionalOffence: false,
    underSanctions: false,
    launderingSuspected: false,
    otherStatutoryExemption: false,
    falseInformation: false,
    lossNotMitigated: false,
    investigationObstructed: false,
    notNotifiedInTime: false,
    recoveryRightWaived: false,
    recoveryDocumentsWithheld: false,
    seizedByState: false,
    insuredAtFault: false,
    compulsoryPayoutMade: true,
    culpritUninsured: false,
    fullyCompensated: false,
    bodilyInjuryClaim: false,
    simplifiedProcedure: false,
    dutiesBreached: false,
  },
};

/** Other values of facts of the claim; undefined takes one out. */
export const claim = (facts: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [`claim.${name}`, value]));
