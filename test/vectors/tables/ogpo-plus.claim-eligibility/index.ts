import { type ClaimEligibilityInput, ogpoPlusClaimEligibility } from "../../../oracle/claim-eligibility.js";
import { computed, type Outcome, type Table } from "../../table.js";
import { contractDays, formsOfFields } from "../forms-of-fields.js";
import { eligible } from "./claim.js";
import { conditions } from "./conditions.js";
import { faults } from "./faults.js";
import { refusals } from "./refusals.js";
import { totalLoss } from "./total-loss.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const { notes, ...expected } = ogpoPlusClaimEligibility(input as ClaimEligibilityInput);
  return computed(expected, notes);
}

export const ogpoPlusClaimEligibilityTable: Table = {
  operation: "ogpo-plus/claim-eligibility",
  edition: "2024-05-14",
  sources: [
    "Rules of voluntary insurance OGPO+, in force from 2024-05-14, clauses 1.2, 3.4, 4.1-4.6, 5.2, 5.3 and 7.1(6)",
    "Laws on the budget of the Republic of Kazakhstan, 2015 to 2026",
  ],
  outcomeOf,
  sections: [
    ...conditions,
    ...refusals,
    ...totalLoss,
    ...faults,
    formsOfFields({
      input: eligible,
      clause: "4.1",
      days: [...contractDays, "contract.terminatedOn", "claim.accidentOn", "claim.payoutOn"],
      amounts: ["claim.depreciation", "claim.repairCost", "claim.actualValue", "options.mrp"],
    }),
  ],
};
