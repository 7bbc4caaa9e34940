import { type OgpoVtsInput, ogpoVtsReturn } from "../../../oracle/ogpo-vts.js";
import { computed, type NoteVector, type Outcome, type Table } from "../../table.js";
import { endedContractFaults } from "../ended-contract-faults.js";
import { endedDays, formsOfFields } from "../forms-of-fields.js";
import { amounts } from "./amounts.js";
import { hundredDays } from "./changes.js";
import { faults } from "./faults.js";
import { grounds } from "./grounds.js";
import { replacement } from "./replacement.js";
import { shares } from "./shares.js";

/** The name of the fact in a note that carries one. */
const FACTS: Readonly<Record<string, string>> = {
  "civil-code-returns-more": "difference",
  "condition-not-checked": "condition",
};

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const { notes, facts, ...expected } = ogpoVtsReturn(input as OgpoVtsInput);
  const noteOf = (code: string): NoteVector => {
    const [fact, value] = [FACTS[code], facts[code]];
    return fact === undefined || value === undefined ? { code } : { code, facts: { [fact]: value } };
  };
  return computed(expected, notes.map(noteOf));
}

export const ogpoVtsReturnPremiumTable: Table = {
  operation: "ogpo-vts/return-premium",
  edition: "2022-09-12",
  sources: [
    "Law of Kazakhstan 446-II of 2003-07-01 on compulsory motor liability insurance, arts. 13 to 15 and 21",
    "Civil Code of Kazakhstan, arts. 173-175, 841, 842",
  ],
  outcomeOf,
  sections: [
    ...shares,
    ...amounts,
    ...replacement,
    ...grounds,
    ...faults,
    ...endedContractFaults("15", { isTermBounded: true, areCostsTaken: false }),
    formsOfFields({
      input: hundredDays,
      clause: "15",
      days: endedDays,
      amounts: ["contract.premium", "contract.paidPremium"],
    }),
  ],
};
