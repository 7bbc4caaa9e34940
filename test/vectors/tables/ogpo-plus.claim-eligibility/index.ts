import { type ClaimEligibilityInput, ogpoPlusClaimEligibility } from "../../../oracle/claim-eligibility.js";
import { computed, type Outcome, type Table } from "../../table.js";
import { conditions } from "./conditions.js";
import { faults } from "./faults.js";
import { refusals } from "./refusals.js";
import { totalLoss } from "./total-loss.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const answer = ogpoPlusClaimEligibility(input as ClaimEligibilityInput);
  if ("error" in answer) return { error: { code: answer.error } };
  const { notes, ...expected } = answer;
  return computed(
    expected,
    notes.map((code) => ({ code })),
  );
}

export const ogpoPlusClaimEligibilityTable: Table = {
  operation: "ogpo-plus/claim-eligibility",
  edition: "2024-05-14",
  sources: [
    "Rules of voluntary insurance OGPO+, in force from 2024-05-14, clauses 1.2, 3.4, 4.1-4.6, 5.2, 5.3 and 7.1(6)",
    "Laws on the budget of the Republic of Kazakhstan, 2015 to 2026",
  ],
  outcomeOf,
  sections: [...conditions, ...refusals, ...totalLoss, ...faults],
};
