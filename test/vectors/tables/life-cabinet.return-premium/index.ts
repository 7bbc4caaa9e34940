import { type LifeCabinetInput, lifeCabinetReturn } from "../../../oracle/life-cabinet.js";
import { computed, noteOf, type Outcome, type Table } from "../../table.js";
import { contradictoryOptions } from "../ended-contract-faults.js";
import { contractDays, formsOfFields } from "../forms-of-fields.js";
import { faults } from "./faults.js";
import { printed } from "./printed.js";
import { results } from "./results.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const answer = lifeCabinetReturn(input as LifeCabinetInput);
  if ("error" in answer) return { error: { code: answer.error } };
  const { notes, facts, ...expected } = answer;
  return computed(
    expected,
    notes.map((code) => noteOf(code, facts)),
  );
}

export const lifeCabinetReturnPremiumTable: Table = {
  operation: "life-cabinet/return-premium",
  edition: "2024-01-31",
  sources: [
    "Instruction of a life insurer's online cabinet, with the calculation that it shows",
    "Civil Code of Kazakhstan, arts. 173-175, 841, 842",
  ],
  outcomeOf,
  sections: [
    ...results,
    ...faults,
    contradictoryOptions(printed, "842"),
    formsOfFields({
      input: printed,
      clause: "842",
      days: [...contractDays, "termination.terminatedOn"],
      amounts: ["contract.premium", "options.costs.amount"],
    }),
  ],
};
