import { printDay } from "../../dates/day.js";
import { lastDayOfMonths, monthsStarted } from "../../dates/months.js";
import { defineOperation } from "../../engine/define-operation.js";
import type { Operation } from "../../engine/operation.js";
import { longTermIssues } from "../issues.js";
import { type CoverPeriodFacts, checkCoverPeriod, coverPeriodInput, firstCoveredDay } from "./cover-period.fields.js";
import type { CoverPeriodResult } from "./cover-period.result.js";
import type { CoverPeriodInput } from "./cover-period.types.js";
import type { TermIssueCode } from "./issues.js";
import { ruleSet } from "./parameters.js";

/**
 * Compute the first and last days of cover under an OGPO+ contract.
 *
 * @function
 * @formula from `premiumReceivedOn` + 1 day to the day before the same day of the month, `months` months later; if that
 * month is too short, to its last day
 * @param input - the date on which the premium was received, and either the number of months, 1 to 12, or the last day,
 * as `YYYY-MM-DD`
 * @returns the first and last days, both of which are covered, and the term in days and in months, where part of a
 * month counts as a full month
 * @throws {@link ReturnPremiumError} `invalid-input`
 * @clause 6.6, 5.1, CC 174
 * @example
 * ```ts
 * import { ogpoPlus } from "return-premium";
 * ogpoPlus.coverPeriod({ premiumReceivedOn: "2025-01-30", months: 1 }).lastDay; // => "2025-02-28"
 * ```
 */
export const coverPeriod: Operation<CoverPeriodInput, CoverPeriodResult, TermIssueCode> =
  /* @__PURE__ */ defineOperation({
    id: "ogpo-plus/cover-period",
    summary:
      "The first and last days of cover under an OGPO+ contract, given the day on which the premium was received",
    ruleSet,
    country: "kazakhstan",
    fields: coverPeriodInput,
    check: checkCoverPeriod,
    issues: longTermIssues,
    calculate,
  });

function calculate({ premiumReceivedOn, ...term }: CoverPeriodFacts): CoverPeriodResult {
  const firstDay = firstCoveredDay(premiumReceivedOn);
  // If the last day is missing, the months are present: the check has made sure of that.
  const lastDay = term.lastDay ?? lastDayOfMonths(firstDay, term.months as number);
  return {
    operation: "ogpo-plus/cover-period",
    ruleSet,
    firstDay: printDay(firstDay),
    lastDay: printDay(lastDay),
    termDays: lastDay - firstDay + 1,
    months: monthsStarted(firstDay, lastDay),
    steps: [],
    notes: [],
    assumed: [],
    conventions: {},
  };
}
