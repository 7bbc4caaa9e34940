import { ogpoPlusShortPeriodPremium, type ShortPeriodPremiumInput } from "../../../oracle/short-period-premium.js";
import { computed, type Outcome, type Table } from "../../table.js";
import { formsOfFields } from "../forms-of-fields.js";
import { CLAUSE, term } from "./changes.js";
import { faults } from "./faults.js";
import { results } from "./results.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const answer = ogpoPlusShortPeriodPremium(input as ShortPeriodPremiumInput);
  return "error" in answer ? { error: { code: answer.error } } : computed({ ...answer, clause: CLAUSE });
}

export const ogpoPlusShortPeriodPremiumTable: Table = {
  operation: "ogpo-plus/short-period-premium",
  edition: "2024-05-14",
  sources: [
    "Rules of voluntary insurance OGPO+, in force from 2024-05-14, clauses 5.1 and 5.4",
    "Civil Code of Kazakhstan, art. 174",
  ],
  outcomeOf,
  sections: [
    results,
    faults,
    formsOfFields({
      input: { annualPremium: "100000", ...term("2025-01-15", "2025-07-14") },
      clause: CLAUSE,
      days: ["firstDay", "lastDay"],
      amounts: ["annualPremium"],
    }),
  ],
};
