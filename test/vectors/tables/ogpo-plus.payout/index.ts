import { ogpoPlusPayout, type PayoutInput } from "../../../oracle/payout.js";
import { computed, type Outcome, type Table } from "../../table.js";
import { formsOfFields } from "../forms-of-fields.js";
import { mitigation, setOff } from "./besides.js";
import { deductibles, doubleInsurance, limits } from "./bounds.js";
import { deductible, input } from "./claim.js";
import { faults } from "./faults.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  return computed({ ...ogpoPlusPayout(input as PayoutInput) });
}

export const ogpoPlusPayoutTable: Table = {
  operation: "ogpo-plus/payout",
  edition: "2024-05-14",
  sources: [
    "Rules of voluntary insurance OGPO+, in force from 2024-05-14, clauses 1.2, 7.2(5), 8.5, 8.6, 9.3(2) and 12.2",
  ],
  outcomeOf,
  sections: [
    limits,
    deductibles,
    doubleInsurance,
    setOff,
    mitigation,
    faults,
    formsOfFields({
      input: { ...input, ...deductible("conditional", "1000"), actualLoss: "200000", paidByOthers: "50000" },
      clause: "8.5",
      amounts: [
        "sumInsured",
        "depreciation",
        "paidClaims",
        "deductible.amount",
        "actualLoss",
        "paidByOthers",
        "premiumDue",
        "mitigationCosts",
      ],
    }),
  ],
};
