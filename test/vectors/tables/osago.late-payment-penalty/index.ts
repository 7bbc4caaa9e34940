import { osagoPenalty, type PenaltyInput } from "../../../oracle/osago-late-payment-penalty.js";
import { computed, type Outcome, type Table } from "../../table.js";
import { formsOfFields } from "../forms-of-fields.js";
import { roundings } from "./amounts.js";
import { cap, days } from "./days.js";
import { CLAUSE, input } from "./delay.js";
import { faults } from "./faults.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const { notes, ...expected } = osagoPenalty(input as PenaltyInput);
  return computed(
    expected,
    notes.map((code) => ({ code })),
  );
}

export const osagoLatePaymentPenaltyTable: Table = {
  operation: "osago/late-payment-penalty",
  edition: "2023-01-30",
  sources: ["Questions and answers of a Russian insurer on OSAGO", "Russian law 40-FZ, art. 16.1(4)"],
  outcomeOf,
  sections: [
    days,
    cap,
    roundings,
    faults,
    formsOfFields({ input, clause: CLAUSE, days: ["paidOn", "dueOn"], amounts: ["premium"] }),
    formsOfFields({
      input: { premium: "7000", appliedOn: "2025-06-30", paidOn: "2025-07-28" },
      clause: CLAUSE,
      days: ["appliedOn"],
    }),
  ],
};
