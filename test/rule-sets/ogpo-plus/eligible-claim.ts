/** A year of cover, concluded the day before. */
export const contract = { concludedOn: "2025-03-01", firstDay: "2025-03-02", lastDay: "2026-03-01" } as const;

/** A claim of which every fact is known, and none speaks against payment. */
export const claim = {
  accidentOn: "2025-06-10",
  payoutOn: "2025-07-10",
  depreciation: "180000",
  repairCost: "900000",
  actualValue: "3000000",
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
} as const;

/** The names of all facts of a claim, in the order in which an input lists them. */
export const factNames = Object.keys(claim).filter((name) => name !== "accidentOn");
