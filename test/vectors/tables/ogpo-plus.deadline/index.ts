import { type DeadlineInput, ogpoPlusDeadline } from "../../../oracle/deadline.js";
import { computed, type Outcome, type Table } from "../../table.js";
import { inCalendarDays } from "./calendar-days.js";
import { acrossDaysOff } from "./days-off.js";
import { faults } from "./faults.js";
import { inWorkingDays } from "./working-days.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const answer = ogpoPlusDeadline(input as DeadlineInput);
  if ("error" in answer) return { error: { code: answer.error } };
  const { provisionalYear: year, ...expected } = answer;
  return computed(expected, year === undefined ? [] : [{ code: "calendar-provisional", facts: { year } }]);
}

export const ogpoPlusDeadlineTable: Table = {
  operation: "ogpo-plus/deadline",
  edition: "2024-05-14",
  sources: [
    "Rules of voluntary insurance OGPO+, in force from 2024-05-14, clauses 7.2(6), 7.4(4), 8.7, 9.4, 9.7, 9.13 and 11.3",
    "Civil Code of Kazakhstan, arts. 173-175",
  ],
  outcomeOf,
  sections: [inWorkingDays, acrossDaysOff, inCalendarDays, faults],
};
