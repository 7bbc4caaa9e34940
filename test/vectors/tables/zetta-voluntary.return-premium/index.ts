import { type ZettaVoluntaryInput, zettaVoluntaryReturn } from "../../../oracle/zetta-voluntary.js";
import { computed, type Outcome, type Table } from "../../table.js";
import { formsOfFields } from "../forms-of-fields.js";
import { amounts } from "./amounts.js";
import { days, grounds } from "./days.js";
import { CLAUSE, ended } from "./ended.js";
import { faults } from "./faults.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const { notes, currency: _, ...expected } = zettaVoluntaryReturn(input as ZettaVoluntaryInput);
  return computed(
    expected,
    notes.map((code) => ({ code })),
  );
}

export const zettaVoluntaryReturnPremiumTable: Table = {
  operation: "zetta-voluntary/return-premium",
  edition: "2018-06-01",
  sources: ["Questions and answers of a Russian insurer on its voluntary policies"],
  outcomeOf,
  sections: [
    days,
    amounts,
    grounds,
    faults,
    formsOfFields({
      input: ended,
      clause: CLAUSE,
      days: ["contract.firstDay", "contract.lastDay", "termination.appliedOn"],
      amounts: ["contract.paidPremium"],
    }),
  ],
};
