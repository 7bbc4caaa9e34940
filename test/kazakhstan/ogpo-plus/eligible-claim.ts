import { eligible } from "../../vectors/tables/ogpo-plus.claim-eligibility/claim.js";

/** A year of cover, concluded the day before. */
export const { contract } = eligible;

/** A claim of which every fact is known, and none speaks against payment. */
export const claim = {
  ...eligible.claim,
  accidentOn: "2025-06-10",
  payoutOn: "2025-07-10",
  depreciation: "180000",
  repairCost: "900000",
  actualValue: "3000000",
};

/** The names of all facts of a claim, in the order in which an input lists them. */
export const factNames = Object.keys(claim).filter((name) => name !== "accidentOn");
