import { type KzCivilCodeInput, kzCivilCodeReturn } from "../../../oracle/kz-civil-code.js";
import { computed, type Outcome, type Table } from "../../table.js";
import { amounts } from "./amounts.js";
import { faults } from "./faults.js";
import { grounds } from "./grounds.js";
import { payment } from "./payment.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const answer = kzCivilCodeReturn(input as KzCivilCodeInput);
  if ("error" in answer) return { error: { code: answer.error } };
  const { notes, ...expected } = answer;
  return computed(
    expected,
    notes.map((code) => ({ code })),
  );
}

export const kzCivilCodeReturnPremiumTable: Table = {
  operation: "kz-civil-code/return-premium",
  edition: "1999-07-01",
  sources: ["Civil Code of Kazakhstan, arts. 173-175, 841, 842"],
  outcomeOf,
  sections: [...amounts, ...grounds, ...payment, ...faults],
};
