import {
  type OgpoVtsShortPeriodInput,
  ogpoVtsShortPeriodPremium,
} from "../../../oracle/ogpo-vts-short-period-premium.js";
import { computed, type Outcome, type Table } from "../../table.js";
import { formsOfFields } from "../forms-of-fields.js";
import { byDays } from "./by-days.js";
import { byShare } from "./by-share.js";
import { seasonal } from "./changes.js";
import { faults } from "./faults.js";

function outcomeOf(input: unknown): Outcome {
  // The rows are written for this oracle.
  const answer = ogpoVtsShortPeriodPremium(input as OgpoVtsShortPeriodInput);
  return "error" in answer ? { error: { code: answer.error } } : computed({ ...answer });
}

export const ogpoVtsShortPeriodPremiumTable: Table = {
  operation: "ogpo-vts/short-period-premium",
  edition: "2022-09-12",
  sources: [
    "Law of Kazakhstan 446-II of 2003-07-01 on compulsory motor liability insurance, arts. 13 and 19",
    "Civil Code of Kazakhstan, art. 174",
  ],
  outcomeOf,
  sections: [
    byDays,
    byShare,
    faults,
    formsOfFields({ input: seasonal, clause: "13(4)", days: ["firstDay", "lastDay"], amounts: ["annualPremium"] }),
  ],
};
