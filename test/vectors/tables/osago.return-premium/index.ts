import { type OsagoInput, osagoReturn } from "../../../oracle/osago.js";
import { computed, type Outcome, type Table } from "../../table.js";
import { formsOfFields } from "../forms-of-fields.js";
import { amounts } from "./amounts.js";
import { days, periods } from "./days.js";
import { faults } from "./faults.js";
import { payment, reasons, verified } from "./reasons.js";
import { CLAUSE, sold } from "./sold.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const answer = osagoReturn(input as OsagoInput);
  if ("error" in answer) return { error: { code: answer.error } };
  const { notes, documents: _documents, assumed: _assumed, currency: _currency, ...expected } = answer;
  return computed(
    expected,
    notes.map((code) => ({ code })),
  );
}

export const osagoReturnPremiumTable: Table = {
  operation: "osago/return-premium",
  edition: "2023-01-30",
  sources: ["Questions and answers of a Russian insurer on OSAGO", "Russian law 40-FZ, art. 10(4)"],
  outcomeOf,
  sections: [
    days,
    periods,
    amounts,
    reasons,
    verified,
    payment,
    faults,
    formsOfFields({
      input: sold,
      clause: CLAUSE,
      days: ["contract.firstDay", "contract.lastDay", "termination.eventOn", "termination.appliedOn"],
      amounts: ["contract.premium"],
    }),
  ],
};
