import { ogpoPlusReturn } from "../../../oracle/ogpo-plus.js";
import type { OgpoPlusInput } from "../../../oracle/ogpo-plus-grounds.js";
import { computed, noteOf, type Outcome, type Table } from "../../table.js";
import { endedContractFaults } from "../ended-contract-faults.js";
import { endedDays, formsOfFields } from "../forms-of-fields.js";
import { withdrawn } from "../yearly-contract.js";
import { amounts } from "./amounts.js";
import { circumstances } from "./circumstances.js";
import { contradictions } from "./contradictions.js";
import { days } from "./days.js";
import { disagreements } from "./disagreements.js";
import { forms } from "./forms.js";
import { grounds } from "./grounds.js";
import { notes } from "./notes.js";
import { payment } from "./payment.js";
import { replacement } from "./replacement.js";
import { window } from "./window.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const answer = ogpoPlusReturn(input as OgpoPlusInput);
  if ("error" in answer) return { error: { code: answer.error } };
  const { law: _, notes: codes, facts, ...expected } = answer;
  return computed(
    expected,
    codes.map((code) => noteOf(code, facts)),
  );
}

export const ogpoPlusReturnPremiumTable: Table = {
  operation: "ogpo-plus/return-premium",
  edition: "2024-05-14",
  sources: [
    "Rules of voluntary insurance OGPO+, in force from 2024-05-14, sections 3, 5 and 9",
    "Civil Code of Kazakhstan, arts. 173-175, 841, 842",
  ],
  outcomeOf,
  sections: [
    ...days,
    ...amounts,
    ...grounds,
    ...replacement,
    ...circumstances,
    ...window,
    ...payment,
    ...notes,
    ...forms,
    ...disagreements,
    ...endedContractFaults("9", { isTermBounded: true, areCostsTaken: true }),
    ...contradictions,
    formsOfFields({
      input: withdrawn,
      clause: "9",
      days: endedDays,
      amounts: ["contract.premium", "contract.paidPremium", "contract.paidClaims", "options.costs.amount"],
    }),
  ],
};
