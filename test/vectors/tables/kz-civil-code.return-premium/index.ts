import { type KzCivilCodeInput, kzCivilCodeReturn } from "../../../oracle/kz-civil-code.js";
import { computed, noteOf, type Outcome, type Table } from "../../table.js";
import { endedContractFaults } from "../ended-contract-faults.js";
import { endedDays, formsOfFields } from "../forms-of-fields.js";
import { withdrawn } from "../yearly-contract.js";
import { amounts } from "./amounts.js";
import { faults } from "./faults.js";
import { grounds } from "./grounds.js";
import { notes } from "./notes.js";
import { payment } from "./payment.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const answer = kzCivilCodeReturn(input as KzCivilCodeInput);
  if ("error" in answer) return { error: { code: answer.error } };
  const { notes: codes, facts, ...expected } = answer;
  return computed(
    expected,
    codes.map((code) => noteOf(code, facts)),
  );
}

export const kzCivilCodeReturnPremiumTable: Table = {
  operation: "kz-civil-code/return-premium",
  edition: "2022-09-12",
  sources: ["Civil Code of Kazakhstan, arts. 173-175, 841, 842"],
  outcomeOf,
  sections: [
    ...amounts,
    ...grounds,
    ...payment,
    ...notes,
    ...faults,
    ...endedContractFaults("842", { isTermBounded: false, areCostsTaken: true }),
    formsOfFields({
      input: withdrawn,
      clause: "842",
      days: endedDays,
      amounts: ["contract.premium", "contract.paidPremium", "options.costs.amount"],
    }),
  ],
};
